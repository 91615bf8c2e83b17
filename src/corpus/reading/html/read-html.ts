import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from '../decode.ts';
import type { RawField, RawFields } from '../facts/field-values.ts';
import { readPage } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { htmlPieces } from './html-pieces.ts';
import { metadataOf } from './metadata.ts';

/** More elements than any article's page has. */
const MOST_ELEMENTS = 60_000;
/** What a reader view takes for the article has at least this many characters; else the whole page is read. */
const SHORTEST_ARTICLE = 140;
const DEEPEST = 400;

/**
 * Reads a saved web page as a browser's reader view does: takes the article out of it, and what the page states about it for search engines
 * and link previews.
 * @throws {Unreadable} for a page that is nested too deeply or has no words.
 */
export function readHtml(bytes: Buffer): Reading {
  const html = decode(bytes);
  refuseDepth(html);
  const { document } = parseHTML(html);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS)
    throw new Unreadable('it has more elements than one article can have: split it');
  const fields: RawFields = metadataOf(document);
  for (const element of document.querySelectorAll(
    'script,style,noscript,template,iframe,[hidden],[aria-hidden="true"] svg',
  ))
    element.remove();
  const whole = document.body?.innerHTML.trim() || html;
  const view = new Readability(document, { charThreshold: 100, maxElemsToParse: MOST_ELEMENTS }).parse();
  const content = view?.content ?? '';
  const article = (view?.textContent ?? '').trim().length >= SHORTEST_ARTICLE ? content : whole;
  const all = new Map<string, RawField>(fields);
  const told = { title: view?.title, byline: view?.byline, sitename: view?.siteName, lang: view?.lang };
  for (const [name, value] of Object.entries(told)) {
    const words = typeof value === 'string' ? value.trim() : '';
    if (words !== '' && !all.has(name) && !(name === 'byline' && all.has('author')))
      all.set(name, { name, value: words });
  }
  const { article: read, leftOut } = readPage(htmlPieces(article), all);
  return onlyArticle(read, leftOut);
}

/** The parsers that follow go into elements inside each other by calling themselves. */
function refuseDepth(html: string): void {
  let depth = 0;
  for (const [tag] of html.matchAll(
    /<(\/?)(?:div|span|section|article|table|tr|td|ul|ol|li|blockquote|b|i|em|strong|font|a|p|center|main|nav|details|dl|dd|[a-z]+-[a-z-]+)(?=[\s>/])/giu,
  )) {
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
    if (depth > 20 * DEEPEST) throw new Unreadable('it is nested too deeply for an article: make it simpler');
  }
}
