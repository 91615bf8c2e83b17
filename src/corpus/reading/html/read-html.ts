import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from '../decode.ts';
import type { RawField, RawFields } from '../facts/field-values.ts';
import { readFrontMatter } from '../facts/front-matter.ts';
import { withBraces, withoutReserved, withRawAside } from '../markdown/code-aside.ts';
import { withoutTemplates } from '../markdown/site-syntax.ts';
import type { Piece } from '../page/page.ts';
import { NO_FIELDS, readPage, readTextUnder } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { readCutByline, readWholeByline } from './cut-byline.ts';
import { changedOn, editedLast } from './html-changed.ts';
import { htmlPieces } from './html-pieces.ts';
import { metadataOf } from './metadata.ts';
import { dropPageFrame } from './page-frame.ts';
import { titleFrom, windowTitle } from './page-title.ts';
import { chatIn, plainOffice } from './programs.ts';
import { tablesAside } from './tables-aside.ts';
import { withoutVisitors } from './visitors.ts';

/** More elements than any article's page has. */
const MOST_ELEMENTS = 60_000;
const TOO_MANY = 'it has more elements than one article can have: split it';
/** What a reader view takes for the article has at least this many characters; else the whole page is read. */
const SHORTEST_ARTICLE = 140;
const DEEPEST = 400;
/** Where a page names its encoding. */
const ENCODING = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu;
/** A byline stands among so many first pieces of an article. */
const PIECES_AT_TOP = 5;
/** Parts that surround an article on pages of wikis and newsletters and that no reader takes for its text. */
const FURNITURE =
  '#toc,.toc,.navbox,#catlinks,#siteSub,.mw-editsection,.noprint,.reflist,.mw-jump-link,.hatnote,.subscription-widget-wrap,.subscription-widget-wrap-editor,.button-wrapper,.cookie-banner,.cookie-notice,.cookie-consent,.cookie-bar,#cookie-banner,#cookie-notice,#cookie-consent,#cookie-bar,#CybotCookiebotDialog,#onetrust-consent-sdk,.share-buttons,.sharing-buttons,.social-share,.social-sharing,.sharedaddy,.addtoany_share_save_container';

/**
 * Reads a saved web page as a browser's reader view does: takes the article out of it, and what the page states about it for search engines
 * and link previews.
 * @throws {Unreadable} for a page that is nested too deeply or has no words.
 */
export function readHtml(bytes: Buffer): Reading {
  const file = decode(bytes, { names: ENCODING });
  // Jekyll and Eleventy have front matter and template tags in pages, too.
  const matter = /^---[ \t]*\n/u.test(file) ? readFrontMatter(file, { lenient: true }) : null;
  const html = matter === null ? file : templatesFilled(file.slice(matter.bodyStart));
  refuseMarkup(html);
  // A part of a page (a post as Substack exports it) has no document of its own.
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) throw new Unreadable(TOO_MANY);
  const chat = chatIn(document);
  if (chat !== null) {
    const { article, leftOut } = readTextUnder(chat, NO_FIELDS, { isTalk: true });
    return onlyArticle(article, leftOut);
  }
  plainOffice(document);
  const fields: RawFields = new Map([...metadataOf(document), ...(matter?.fields ?? [])]);
  const window = windowTitle(document);
  for (const element of document.querySelectorAll(
    `script,style,noscript,template,iframe,[hidden]:not([id]),[aria-hidden="true"] svg,${FURNITURE}`,
  ))
    element.remove();
  const edited = editedLast(document);
  const changed = changedOn(document) ?? edited?.day ?? null;
  dropPageFrame(document);
  const subheads = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent ?? '');
  const whole = document.body?.innerHTML.trim() || html;
  showFolded(document);
  const withTables = tablesAside(document);
  const view = new Readability(document, { charThreshold: 100, maxElemsToParse: MOST_ELEMENTS }).parse();
  const content = withTables(view?.content ?? '');
  const article = (view?.textContent ?? '').trim().length >= SHORTEST_ARTICLE ? content : whole;
  const all = new Map<string, RawField>(fields);
  const byline = typeof view?.byline === 'string' ? readWholeByline(view.byline.trim()) : null;
  const pieces = withoutVisitors(htmlPieces(article));
  const told = {
    title: (window === null ? null : titleFrom(window, pieces[0], subheads)) ?? view?.title,
    byline: byline?.author,
    date: byline?.date,
    sitename: view?.siteName,
    lang: view?.lang,
  };
  for (const [name, value] of Object.entries(told)) {
    const words = typeof value === 'string' ? value.trim() : '';
    if (words !== '' && !all.has(name) && !(name === 'byline' && all.has('author')))
      all.set(name, { name, value: words });
  }
  const cutAt = all.has('author') || all.has('byline') ? cutBylineAt(pieces) : -1;
  const { date = null } = readCutByline(pieces[cutAt]?.text ?? '') ?? {};
  if (date !== null && !all.has('date')) all.set('date', { name: 'date', value: date });
  const { article: read, leftOut } = readPage(
    pieces.filter((_, at) => at !== cutAt),
    all,
  );
  const signed = { ...read, author: read.author ?? edited?.reviser ?? null };
  const dated = changed === null ? signed : { ...signed, changed };
  return onlyArticle(dated, [...(matter?.leftOut ?? []), ...leftOut]);
}

function cutBylineAt(pieces: readonly Piece[]): number {
  return pieces.slice(0, PIECES_AT_TOP).findIndex(({ text }) => readCutByline(text) !== null);
}

function templatesFilled(page: string): string {
  return withBraces(withoutTemplates(withRawAside(withoutReserved(page))));
}

/** What a page folds away until its reader presses the question above it is shown; the button is its heading. */
function showFolded(document: ReturnType<typeof parseHTML>['document']): void {
  for (const button of document.querySelectorAll('button[aria-expanded],[role="button"][aria-expanded]')) {
    const named = button.getAttribute('aria-controls') ?? '';
    const controlled = named === '' ? null : document.getElementById(named);
    const folded =
      controlled ?? button.closest('h2,h3,h4,h5,dt')?.nextElementSibling ?? button.nextElementSibling;
    const words = button.textContent?.trim() ?? '';
    if (folded === null || words === '' || /^(?:menu|search|close|share)\b/iu.test(words)) continue;
    folded.removeAttribute('hidden');
    folded.removeAttribute('style');
    folded.removeAttribute('aria-hidden');
    const heading = document.createElement('h3');
    heading.textContent = words;
    button.replaceWith(heading);
  }
}

/**
 * Refuses a page by its tags before it is parsed: the parsers that follow go into elements inside each other by calling themselves, and what
 * they make of many takes ten times the memory of the text.
 */
function refuseMarkup(html: string): void {
  let [depth, opened] = [0, 0];
  for (const [tag] of html.matchAll(
    /<(\/?)(?:div|span|section|article|table|tr|td|ul|ol|li|blockquote|b|i|em|strong|font|a|p|center|main|nav|footer|details|dl|dd|[a-z]+-[a-z-]+)(?=[\s>/])/giu,
  )) {
    const isEnd = tag.startsWith('</');
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    opened += isEnd ? 0 : 1;
    // Scripts may hold some tags, too.
    if (opened > 3 * MOST_ELEMENTS) throw new Unreadable(TOO_MANY);
    if (depth > 20 * DEEPEST) throw new Unreadable('it is nested too deeply for an article: make it simpler');
  }
}
