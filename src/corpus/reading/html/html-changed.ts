import type { parseHTML } from 'linkedom';
import type { PublishedDate } from '../../article.ts';
import { detectLanguage } from '../language.ts';
import { readDateLine } from '../published-date.ts';
import { type Revision, readRevision } from '../revised-by.ts';

type PageDocument = ReturnType<typeof parseHTML>['document'];

/** The names that meta elements have which say when a page was last changed. */
const METAS = new Set([
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
]);
/** "© 2026 The Mill. Last updated 16 March 2026", "Cập nhật lần cuối: 16/3/2026" at the end of a line. */
const CHANGED =
  /(?<![\p{L}\p{M}])(?:(?:this )?(?:page )?last (?:updated|modified|revised|changed|reviewed)|page (?:updated|revised)|cập nhật(?: lần cuối)?)(?: on| ngày| lúc)?\s?[:：]?\s+([^.;|©]{6,30})\.?$/iu;
const LONGEST_LINE = 300;
const LINES = 'p,li,div,span,small,section';

/** Where a wiki says who edited a page last: "This page was last edited on 3 July 2026, at 21:14, by lil.moss." */
const FOOTERS_OF_WIKIS = '#footer,#mw-footer,.mw-footer,#footer-info,#footer-info-lastmod,#lastmod,footer';

/** Who edited a wiki's page last, and when, as its footer says; null for any other page. */
export function editedLast(document: PageDocument): Revision | null {
  const lines = [...document.querySelectorAll(FOOTERS_OF_WIKIS)]
    .flatMap((footer) => [footer, ...footer.querySelectorAll(LINES)])
    .map(({ textContent }) => (textContent ?? '').replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line.length <= LONGEST_LINE && /^this page was last /iu.test(line));
  return lines.map((line) => readRevision(line, {})).find((revision) => revision !== null) ?? null;
}

/**
 * The day on which a page says that it was last changed, in a meta element or in its footer, which is no part of its article; null where it
 * says none.
 */
export function changedOn(document: PageDocument): PublishedDate | null {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (!METAS.has((name ?? '').toLowerCase())) continue;
    const date = readDateLine(meta.getAttribute('content')?.trim() ?? '');
    if (date !== null) return date;
  }
  const dayFirst = detectLanguage(document.body?.textContent ?? '') === 'vi';
  const days = [...document.querySelectorAll('footer,[role="contentinfo"]')]
    // An article's own footer is part of it, and one of several articles says nothing of the page.
    .filter((footer) => footer.closest('article,main,blockquote,figure') === null)
    .flatMap((footer) => [footer, ...footer.querySelectorAll(LINES)])
    .map(({ textContent }) => (textContent ?? '').replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line.length <= LONGEST_LINE)
    .flatMap((line) => readDateLine(CHANGED.exec(line)?.[1] ?? '', { dayFirst }) ?? []);
  return days[0] ?? null;
}
