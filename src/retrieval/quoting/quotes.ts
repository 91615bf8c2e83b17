import type { Span } from '../../corpus/article.ts';

/** A possible quote: the number of its passage, and its span in the article. */
export interface Quotable extends Span {
  readonly passage: number;
}

/** The first that do not overlap earlier ones, at most `limit`; the list is read only as far as needed. */
export function chooseQuotes<T extends Quotable>(ranked: Iterable<T>, limit: number): T[] {
  const quotes: T[] = [];
  if (limit <= 0) return quotes;
  for (const one of ranked) {
    const isFree = quotes.every(
      ({ passage, start, end }) => passage !== one.passage || end <= one.start || one.end <= start,
    );
    if (isFree) quotes.push(one);
    if (quotes.length >= limit) break;
  }
  return quotes;
}
