import type { Article } from '../corpus/article.ts';
import { foldMarks } from './analysis/fold.ts';

/** Which articles to list; all parts must hold. An article without a date is in no range. */
export interface ArticleFilter {
  /** Words of a title; the last one may be unfinished. Case and marks do not count. */
  readonly query?: string;
  /** A source, whole; case and marks do not count. */
  readonly source?: string;
  /** `YYYY-MM-DD`, inclusive. A date known only to the month or the year counts when any of its days is inside. */
  readonly from?: string;
  readonly to?: string;
}

/** The articles of a filter: newest first, the undated last, then in order of title and id; with a query, best match first. */
export function listArticles(articles: readonly Article[], filter: ArticleFilter): readonly Article[] {
  const source = filter.source === undefined ? undefined : foldMarks(filter.source).trim();
  const words = wordsOf(filter.query ?? '');
  const listed: { readonly article: Article; readonly score: number }[] = [];
  for (const article of articles) {
    if (source !== undefined && foldMarks(article.source ?? '').trim() !== source) continue;
    if (!isWithin(article, filter)) continue;
    const score = words.length === 0 ? 0 : titleScore(article, words);
    if (score !== null) listed.push({ article, score });
  }
  return listed
    .toSorted((a, b) => b.score - a.score || compareArticles(a.article, b.article))
    .map(({ article }) => article);
}

/** Newest first, the undated last, then title, then id. */
function compareArticles(a: Article, b: Article): number {
  return (
    compare(b.published?.iso ?? '', a.published?.iso ?? '') ||
    compare(a.title ?? '\uffff', b.title ?? '\uffff') ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isWithin({ published }: Article, { from, to }: ArticleFilter): boolean {
  if (from === undefined && to === undefined) return true;
  if (published === null) return false;
  // ISO dates compare as text; "2023" and "2023-01" stand for their first day as an end and their last as a start.
  if (to !== undefined && published.iso > to) return false;
  return from === undefined || `${published.iso}~` > from;
}

/**
 * How well a title (or an id, for what has none) holds the words, null unless it holds every one: a whole word counts 2, the beginning of
 * one 1, and a title that begins with the query counts 1 more; shorter titles win among equals.
 */
function titleScore(article: Article, words: readonly string[]): number | null {
  const titleWords = wordsOf(article.title ?? article.id);
  let score = titleWords.slice(0, words.length).join(' ').startsWith(words.join(' ')) ? 1 : 0;
  for (const word of words) {
    if (titleWords.includes(word)) score += 2;
    else if (titleWords.some((titleWord) => titleWord.startsWith(word))) score += 1;
    else return null;
  }
  return score + 1 / (1 + titleWords.length);
}

function wordsOf(text: string): readonly string[] {
  return foldMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
