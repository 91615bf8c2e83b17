import type { Article, Span } from '../../../corpus/article.ts';
import { bulletedItems } from '../../../corpus/bulleted-items.ts';
import { renderQuote } from '../../markdown/quote.ts';

/** The most characters of a page as rendered: about two screens of a phone, and well inside a message. */
export const PAGE_LENGTH = 1_800;

const pagesOfArticle = new WeakMap<Article, readonly Span[]>();

/**
 * The pages of an article: adjoining spans from its first character to its last. A page ends after a paragraph where one fits, or else
 * after a line, a sentence or a word, and never inside a character.
 */
export function pagesOf(article: Article): readonly Span[] {
  const known = pagesOfArticle.get(article);
  if (known !== undefined) return known;
  const pages: Span[] = [];
  const items = bulletedItems(article);
  for (let start = 0; start < article.text.length || pages.length === 0; ) {
    const end = pageEnd(article.text, start, items);
    pages.push({ start, end });
    start = end;
    if (end === article.text.length) break;
  }
  pagesOfArticle.set(article, pages);
  return pages;
}

/** Index of the page that holds an offset of the text. */
export function pageAt(article: Article, offset: number): number {
  const pages = pagesOf(article);
  const index = pages.findIndex(({ end }) => offset < end);
  return index < 0 ? pages.length - 1 : index;
}

const BREAKS = [/\n\s*\n/g, /\n/g, /[.!?…]["”’)]?\s/g, /\s/g];

/** The items of a page's text, by their places in it. */
export function itemsOn(items: readonly number[], { start, end }: Span): ReadonlySet<number> {
  return new Set(items.filter((at) => at >= start && at < end).map((at) => at - start));
}

function pageEnd(text: string, start: number, items: readonly number[]): number {
  const longest = longestFitting(text, start, items);
  if (longest === text.length) return longest;
  const candidate = text.slice(start, longest);
  for (const pattern of BREAKS) {
    const last = [...candidate.matchAll(pattern)].at(-1);
    // A break in the first half would leave a page of a line or two before a long paragraph.
    if (last !== undefined && last.index > candidate.length / 2) return start + last.index + last[0].length;
  }
  return longest;
}

/** The furthest end at which the rendered page is no longer than a page may be. */
function longestFitting(text: string, start: number, all: readonly number[]): number {
  const items = itemsOn(all, { start, end: start + PAGE_LENGTH });
  let fits = start + 1;
  let fails = Math.min(text.length, start + PAGE_LENGTH) + 1;
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    const page = renderQuote({ text: text.slice(start, middle), highlights: [], items });
    if (page.length <= PAGE_LENGTH) fits = middle;
    else fails = middle;
  }
  const end = Math.min(fits, text.length);
  return end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end - start > 1 ? end - 1 : end;
}
