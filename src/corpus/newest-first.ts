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
  if (before === undefined) return articles.toSorted(byDate);
  const { gone, fresh } = changesBetween(before.articles, articles);
  if (gone.size === 0 && fresh.length === 0) return before.newestFirst;
  const kept = gone.size === 0 ? before.newestFirst : before.newestFirst.filter((one) => !gone.has(one));
  return inserted(kept, fresh, byDate);
}

/** Remembers the order of a list, so that it is not sorted again; the list must not be changed from then on. */
export function rememberOrder({ articles, newestFirst: order }: Ordered): void {
  ORDERS.set(articles, order);
}

const ORDERS = new WeakMap<readonly Article[], readonly Article[]>();

function byDate(a: Article, b: Article): number {
  return (
    byCodeUnit(b.published?.iso ?? '', a.published?.iso ?? '') ||
    byCodeUnit(a.title ?? '\uffff', b.title ?? '\uffff') ||
    byCodeUnit(a.id, b.id)
  );
}
