import { byCodeUnit } from '../text/order.ts';
import type { Article } from './article.ts';
import { changesBetween } from './diff.ts';
import { inserted } from './inserted.ts';

/** Articles in order of id, and the same in order of their dates. */
export interface Ordered {
  readonly articles: readonly Article[];
  readonly newestFirst: readonly Article[];
}

/**
 * Newest first, the undated last, then in order of title and id. `before`: other articles in that order, of which most are the same objects; both
 * lists must be in order of id then. Only what differs is looked at.
 */
export function newestFirst(articles: readonly Article[], before?: Ordered): readonly Article[] {
  const known = ORDERS.get(articles);
  if (known !== undefined) return known;
  if (before === undefined) return sorted(articles);
  const { gone, fresh } = changesBetween(before.articles, articles);
  if (gone.size === 0 && fresh.length === 0) return before.newestFirst;
  return inserted(before.newestFirst, fresh, byDate, (one) => !gone.has(one));
}

/** Remembers the order of a list, so that it is not sorted again; the list must not be changed from then on. */
export function rememberOrder({ articles, newestFirst: order }: Ordered): void {
  ORDERS.set(articles, order);
}

const ORDERS = new WeakMap<readonly Article[], readonly Article[]>();

/** The same order as `byDate` gives. Titles and ids may have to be read from a file: each is read once. */
function sorted(articles: readonly Article[]): readonly Article[] {
  const all: Article[] = [];
  let day: { readonly article: Article; readonly title: string; readonly id: string }[] = [];
  const endDay = (): void => {
    const ordered = day.toSorted((a, b) => byCodeUnit(a.title, b.title) || byCodeUnit(a.id, b.id));
    for (const { article } of ordered) all.push(article);
    day = [];
  };
  let before = '';
  for (const article of articles.toSorted((a, b) => byCodeUnit(isoOf(b), isoOf(a)))) {
    const iso = isoOf(article);
    if (iso !== before) endDay();
    before = iso;
    day.push({ article, title: titleOf(article), id: article.id });
  }
  endDay();
  return all;
}

function byDate(a: Article, b: Article): number {
  return byCodeUnit(isoOf(b), isoOf(a)) || byCodeUnit(titleOf(a), titleOf(b)) || byCodeUnit(a.id, b.id);
}

function isoOf({ published }: Article): string {
  return published?.iso ?? '';
}

/** An article without a title comes after those that have one. */
function titleOf({ title }: Article): string {
  return title ?? '\uffff';
}
