import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';

/** Which articles to search; an article must meet every part that is given. It is data, so that another machine can apply it. */
export interface Restriction {
  /** Only articles of these ids. */
  readonly articles?: ReadonlySet<string> | undefined;
  /** Only articles without these ids. */
  readonly except?: ReadonlySet<string> | undefined;
  /** `YYYY-MM-DD`, inclusive. A date known only to the month or the year counts when any of its days is inside; no date is in no range. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A source, whole; case and marks do not count. */
  readonly source?: string | undefined;
  /** A tag, whole; case and marks do not count. */
  readonly tag?: string | undefined;
}

/** The form in which sources and tags are compared. */
export function nameKey(name: string): string {
  return foldMarks(name).trim();
}

/** Whether an article meets all restrictions. */
export function isWithin(article: Article, ...restrictions: readonly Restriction[]): boolean {
  return restrictions.every(
    ({ articles, except, from, to, source, tag }) =>
      articles?.has(article.id) !== false &&
      except?.has(article.id) !== true &&
      isOfDates(article, from, to) &&
      (source === undefined || nameKey(article.source ?? '') === nameKey(source)) &&
      (tag === undefined || article.tags.some((one) => nameKey(one) === nameKey(tag))),
  );
}

function isOfDates({ published }: Article, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (published === null) return false;
  // ISO dates compare as text: "2023-01" comes before its days, and "2023-01~" after them.
  return (to === undefined || published.iso <= to) && (from === undefined || `${published.iso}~` > from);
}
