import type { Span } from '../../corpus/article.ts';

/** A window that may be quoted: the number of its passage, its span in the article, and its score. */
export interface Quotable extends Span {
  readonly passage: number;
  readonly score: number;
}

/** What is quoted: the window that was chosen and, where one as good touches it, that one too. */
export interface Quote<T extends Quotable> extends Span {
  readonly best: T;
  readonly windows: readonly T[];
}

/** A touching window is quoted too where its score, in log-odds, is little lower: which of the two answers is a guess. */
const AS_GOOD = 0.6;
/** Two windows together are quoted up to here, in characters. */
const LONGEST_JOINED = 450;
/** Between two windows that touch is at most this much white space. */
const MOST_BETWEEN = 2;

/** The first windows that overlap no earlier quote, each joined with a touching one of its passage that is as good; at most `limit`. */
export function chooseQuotes<T extends Quotable>(ranked: readonly T[], limit: number): Quote<T>[] {
  const quotes: Quote<T>[] = [];
  const isFree = ({ passage, start, end }: Quotable): boolean =>
    quotes.every(
      ({ best, ...quote }) => best.passage !== passage || quote.end <= start || end <= quote.start,
    );
  for (const best of ranked) {
    if (quotes.length >= limit) break;
    if (!isFree(best)) continue;
    const other = ranked.find(
      (window) => window !== best && isJoinable(best, window) && isFree({ ...best, ...union(best, window) }),
    );
    const windows = other === undefined ? [best] : [best, other];
    quotes.push({ best, windows, ...(other === undefined ? spanOf(best) : union(best, other)) });
  }
  return quotes;
}

/** Whether nothing but white space stands between two windows of a passage, and they are short and alike in score. */
function isJoinable(best: Quotable, other: Quotable): boolean {
  if (other.passage !== best.passage || other.score < best.score - AS_GOOD) return false;
  const { start, end } = union(best, other);
  const gap = Math.max(best.start, other.start) - Math.min(best.end, other.end);
  return gap <= MOST_BETWEEN && end - start <= LONGEST_JOINED;
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
