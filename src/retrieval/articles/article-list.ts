import type { Article } from '../../corpus/article.ts';
import { isWithin, type Restriction } from '../index/restriction.ts';
import { isBy } from './named-by.ts';
import type { TitleIndex } from './title-index.ts';

/** Which articles to list; an article must meet every part. */
export interface ArticleFilter extends Pick<Restriction, 'source' | 'from' | 'to'> {
  /** Words of a title; the last one may be unfinished. Case and small slips do not count, nor marks that are not typed. */
  readonly query?: string | undefined;
  /** Words of the author's or the publication's name. Case and marks do not count. */
  readonly by?: string | undefined;
}

/** The articles of a filter, in the order of `articles`; with a query in the order of its matches in `titles`. */
export function listArticles(
  articles: readonly Article[],
  titles: TitleIndex,
  { query = '', by, source, from, to }: ArticleFilter,
): readonly Article[] {
  const among = query.trim() === '' ? articles : titles.search(query);
  return among.filter(
    (article) => (by === undefined || isBy(article, by)) && isWithin(article, { source, from, to }),
  );
}
