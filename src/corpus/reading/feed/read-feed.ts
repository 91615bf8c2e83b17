import { decode } from '../decode.ts';
import { fieldsFrom } from '../facts/field-values.ts';
import { htmlPieces } from '../html/html-pieces.ts';
import { asKeys } from '../keys.ts';
import { readPage } from '../read-page.ts';
import type { ReadArticle, Reading, ReadPart } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { type FeedEntry, feedEntries } from './feed-entries.ts';

/**
 * Reads the entries of an RSS, Atom or RDF feed as articles, each named by its own id.
 * @throws {Unreadable} for a file that is no feed, or one without an entry.
 */
export function readFeed(bytes: Buffer): Reading {
  const feed = feedEntries(decode(bytes));
  if (feed === null)
    throw new Unreadable('it is XML, but not a feed: save its articles as HTML or plain text');
  const warnings: Unreadable[] = [];
  const articles: { key: string; article: ReadArticle }[] = [];
  for (const entry of feed.entries) {
    try {
      const { article, leftOut } = readEntry(entry, feed.title);
      warnings.push(...leftOut);
      articles.push({ key: entry.id, article });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      warnings.push(new Unreadable(`an entry is left out: ${error.message}`));
    }
  }
  if (articles.length === 0) throw new Unreadable('none of the entries of this feed has any words');
  const keys = asKeys(articles.map(({ key }) => key));
  return {
    parts: articles.map(({ article }, at): ReadPart => ({ key: keys[at] ?? null, article })),
    warnings,
  };
}

function readEntry(entry: FeedEntry, source: string) {
  const { title, link, date, authors, tags, content, lang } = entry;
  const fields = fieldsFrom({ title, link, date, authors, tags, lang, source });
  return readPage(htmlPieces(content), fields);
}
