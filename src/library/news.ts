import type { Article } from '../corpus/article.ts';
import type { Load } from '../corpus/storage/load-record.ts';
import { byCodeUnit } from '../text/order.ts';

/** An article, with what makes it news. */
export interface NewsItem {
  readonly article: Article;
  /** `added` or `changed` since the folder was first loaded, or known by its own date alone. */
  readonly what: 'added' | 'changed' | 'dated';
  /** When, in milliseconds since 1970; undefined where the article's own date says it. */
  readonly atMs?: number | undefined;
  /** The same as ISO 8601 in UTC, or the article's date as precisely as it states it. */
  readonly iso: string;
}

/** The articles of a load, latest news first. An article without a date is among them only where it was added or changed. */
export function newsOf({ corpus, record }: Load): readonly NewsItem[] {
  const items = corpus.articles.flatMap((article): NewsItem[] => {
    const change = record.recent.get(article.id);
    if (change !== undefined) {
      const { what, atMs } = change;
      return [{ article, what, atMs, iso: new Date(atMs).toISOString() }];
    }
    return article.published === null ? [] : [{ article, what: 'dated', iso: article.published.iso }];
  });
  return items.toSorted((a, b) => byCodeUnit(b.iso, a.iso) || byCodeUnit(a.article.id, b.article.id));
}
