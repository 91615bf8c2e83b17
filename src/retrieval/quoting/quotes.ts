import type { Span } from '../../corpus/article.ts';

/** What may be quoted: the number of its passage, and its span in the article. */
export interface Quotable extends Span {
  readonly passage: number;
}

/** The first that overlap none before them, at most `limit`; no more are asked for than are needed. */
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
