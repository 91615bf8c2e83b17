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
  const feed = feedEntries(decode(bytes, { names: /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu }));
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

const BLOCK = /<(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|section|article)[\s>]/iu;
/** What a program adds below each entry: "The post … appeared first on …." */
const ADDED = /<p>\s*(?:<em>)?\s*(?:The post|Bài viết)\s+<a\b[\s\S]{0,600}?<\/p>\s*$/iu;

/** An entry's HTML as its site shows it: WordPress makes paragraphs of what blank lines part, and replaces shortcodes. */
function asPosted(content: string): string {
  const shown = content.replace(ADDED, '').replaceAll(SHORTCODE, (_, caption?: string) => {
    const words = caption?.replaceAll(/<img\b[^>]*>/giu, '').trim() ?? '';
    return words === '' ? '' : `\n\n<figure><figcaption>${words}</figcaption></figure>\n\n`;
  });
  if (!/\n\s*\n/u.test(shown) || /<p[\s>]/iu.test(shown)) return shown;
  return shown
    .split(/\n\s*\n/u)
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.trim().replaceAll('\n', '<br>')}</p>`))
    .join('\n');
}

const SHORTCODE =
  /\[caption\b[^\]]{0,400}\]([\s\S]{0,4000}?)\[\/caption\]|\[(?:su|vc|et_pb|fusion|av|mk|cs|elementor)_?\w*\b[^\]\n]{0,1000}\]|\[\/(?:su|vc|et_pb|fusion|av|mk|cs)_\w+\]|\[(embed|audio|video|playlist|gallery|contact-form-7|wpforms)\b[^\]]{0,400}\](?:[^[]{0,400}\[\/\2\])?/giu;

function readEntry(entry: FeedEntry, source: string) {
  const { title, link, date, authors, tags, lang, isHidden } = entry;
  if (isHidden)
    throw new Unreadable(
      'it is a draft, private or behind a password, and is left out: publish it and export it again',
    );
  const content = asPosted(entry.content);
  const fields = fieldsFrom({ title, link, date, authors, tags, lang, source });
  return readPage(htmlPieces(content), fields);
}
