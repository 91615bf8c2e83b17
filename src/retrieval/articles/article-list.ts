import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { byCodeUnit } from '../../text/order.ts';
import type { TitleIndex } from './title-index.ts';

/** Which articles to list; all parts must hold. An article without a date is in no range. */
export interface ArticleFilter {
  /** Words of a title; the last one may be unfinished. Case, marks and small slips do not count. */
  readonly query?: string | undefined;
  /** A source, whole; case and marks do not count. */
  readonly source?: string | undefined;
  /** `YYYY-MM-DD`, inclusive. A date known only to the month or the year counts when any of its days is inside. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Newest first, the undated last, then in order of title and id. */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted(
    (a, b) =>
      byCodeUnit(b.published?.iso ?? '', a.published?.iso ?? '') ||
      byCodeUnit(a.title ?? '\uffff', b.title ?? '\uffff') ||
      byCodeUnit(a.id, b.id),
  );
}

/** The articles of a filter, in the order of `articles`; with a query in the order of its matches in `titles`. */
export function listArticles(
  articles: readonly Article[],
  titles: TitleIndex,
  { query = '', source, from, to }: ArticleFilter,
): readonly Article[] {
  const among = query.trim() === '' ? articles : titles.search(query);
  const wanted = source === undefined ? undefined : foldMarks(source).trim();
  return among.filter(
    (article) =>
      (wanted === undefined || foldMarks(article.source ?? '').trim() === wanted) &&
      isWithin(article, from, to),
  );
}

function isWithin({ published }: Article, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (published === null) return false;
  // ISO dates compare as text: "2023-01" comes before its days, and "2023-01~" after them.
  return (to === undefined || published.iso <= to) && (from === undefined || `${published.iso}~` > from);
}
