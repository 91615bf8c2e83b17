import { byCodeUnit } from '../text/order.ts';
import type { Article, Corpus } from './article.ts';
import { digestOf } from './version.ts';

/** What differs between two loads, by article id, each list in order of id. */
export interface CorpusDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Compares two loads, each in order of id; an article is changed when its text or any of its fields differs. */
export function diffCorpora(before: Pick<Corpus, 'articles'>, after: Pick<Corpus, 'articles'>): CorpusDiff {
  const { gone, fresh } = changesBetween(before.articles, after.articles);
  const old = new Map([...gone].map((article) => [article.id, article]));
  const now = new Map(fresh.map((article) => [article.id, article]));
  const changed = fresh
    .filter(({ id }) => old.has(id))
    .filter((article) => !sameArticle(old.get(article.id), article));
  const added = fresh.filter(({ id }) => !old.has(id));
  return {
    added: added.map(({ id }) => id),
    changed: changed.map(({ id }) => id),
    removed: [...gone].map(({ id }) => id).filter((id) => !now.has(id)),
    unchanged: after.articles.length - added.length - changed.length,
  };
}

/** What one list of articles has and the other lacks. */
export interface Changes {
  readonly gone: ReadonlySet<Article>;
  readonly fresh: readonly Article[];
}

/** The objects that differ between two lists in order of id. Where the lists are nearly the same, few ids are compared. */
export function changesBetween(before: readonly Article[], after: readonly Article[]): Changes {
  const gone = new Set<Article>();
  const fresh: Article[] = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const [old, now] = [before[at], after[to]];
    if (old !== undefined && old === now) {
      at += 1;
      to += 1;
      continue;
    }
    const order = old === undefined ? 1 : now === undefined ? -1 : byCodeUnit(old.id, now.id);
    if (old !== undefined && order <= 0) {
      gone.add(old);
      at += 1;
    }
    if (now !== undefined && order >= 0) {
      fresh.push(now);
      to += 1;
    }
  }
  return { gone, fresh };
}

/** Whether two articles are alike in text and in every field. */
export function sameArticle(left: Article | undefined, right: Article): boolean {
  return left === right || (left !== undefined && digestOf(left) === digestOf(right));
}
