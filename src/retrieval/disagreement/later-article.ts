import type { Article } from '../../corpus/article.ts';

/** What tells which of two articles is the later one. */
export type Dated = Pick<Article, 'id' | 'path' | 'replaces' | 'published'>;

/** Whether an article's front matter says that it replaces another, by its id or its file. */
export function replacesArticle(
  { replaces: named = [] }: Pick<Dated, 'replaces'>,
  other: Pick<Dated, 'id' | 'path'>,
): boolean {
  return [other.id, other.path].some((name) => name !== null && named.includes(name));
}

/** Whether an article is later than another one: its author says that it replaces that one, or its date does, also where both say so. */
export function isLater(article: Dated, other: Dated): boolean {
  const replaces = replacesArticle(article, other);
  return replaces === replacesArticle(other, article) ? isOfLaterDate(article, other) : replaces;
}

/** Whether an article is plainly of a later date: "2023" is not earlier than "2023-05". One without a date counts as earlier than any with one. */
export function isOfLaterDate(
  { published: a }: Pick<Dated, 'published'>,
  { published: b }: Pick<Dated, 'published'>,
): boolean {
  return a !== null && (b === null || (a.iso > b.iso && !a.iso.startsWith(b.iso)));
}

/** Whether an article may be later than another one though no dates tell so: it has none, or both are of one day, or of a month and a day in it. */
export function mayBeLater(article: Article, other: Article): boolean {
  if (replacesArticle(other, article)) return false;
  return article.published === null || (!isOfLaterDate(article, other) && !isOfLaterDate(other, article));
}
