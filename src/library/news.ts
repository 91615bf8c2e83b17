import type { Article } from '../corpus/article.ts';
import { byIdOf } from '../corpus/articles-by-id.ts';
import type { Load } from '../corpus/storage/load/load-record.ts';
import { byCodeUnit } from '../text/order.ts';

/** An article, with the reason why it is news. */
export interface NewsItem {
  readonly article: Article;
  /** `added` or `changed` since the folder was first loaded, or known by its own date alone. */
  readonly what: 'added' | 'changed' | 'dated';
  /** When, in milliseconds since 1970; undefined where the article's own date says it. */
  readonly atMs?: number | undefined;
  /** The same as ISO 8601 in UTC, or the article's date as precisely as it states it. */
  readonly iso: string;
}

/**
 * The articles of a load that are wanted, latest news first. An article without a date is among them only where it was added or changed. They come
 * one by one, as most who ask want the first few.
 */
export function* newsOf(
  { corpus, record }: Load,
  isWanted: (article: Article) => boolean = () => true,
): Generator<NewsItem, void> {
  const byId = byIdOf(corpus.articles);
  const recent = [...record.recent].flatMap(([id, { what, atMs }]): NewsItem[] => {
    const article = byId.get(id);
    return article === undefined ? [] : [{ article, what, atMs, iso: new Date(atMs).toISOString() }];
  });
  const isRecent = new Set(recent.map(({ article }) => article));
  const changed = recent.filter(({ article }) => isWanted(article)).toSorted(latestFirst);
  const dated = record.newestFirst.filter((article) => isWanted(article) && !isRecent.has(article));
  let next = 0;
  for (const day of sameDates(dated)) {
    const [{ iso } = { iso: '' }] = day;
    // A time is later than the day, month or year that it is in.
    for (let item = changed[next]; item !== undefined && item.iso > iso; item = changed[++next]) yield item;
    yield* day.toSorted(latestFirst);
  }
  yield* changed.slice(next);
}

/** Items of the dated articles, those of one date together. */
function* sameDates(newestFirst: readonly Article[]): Generator<NewsItem[], void> {
  let items: NewsItem[] = [];
  for (const article of newestFirst) {
    // The undated come last.
    if (article.published === null) break;
    const { iso } = article.published;
    if (items[0] !== undefined && items[0].iso !== iso) {
      yield items;
      items = [];
    }
    items.push({ article, what: 'dated', iso });
  }
  if (items.length > 0) yield items;
}

function latestFirst(a: NewsItem, b: NewsItem): number {
  return byCodeUnit(b.iso, a.iso) || byCodeUnit(a.article.id, b.article.id);
}
