import type { Article, Corpus } from './article.ts';
import { digestOf } from './version.ts';

/** What differs between two loads, by article id, each list in order of id. */
export interface CorpusDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** Compares two loads; an article is changed when its text or any of its fields differs. */
export function diffCorpora(before: Pick<Corpus, 'articles'>, after: Pick<Corpus, 'articles'>): CorpusDiff {
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const kept = new Set(after.articles.map((article) => article.id));
  const added = after.articles.filter((article) => !old.has(article.id));
  const changed = after.articles.filter(
    (article) => old.has(article.id) && !sameArticle(old.get(article.id), article),
  );
  return {
    added: added.map((article) => article.id),
    changed: changed.map((article) => article.id),
    removed: before.articles.filter((article) => !kept.has(article.id)).map((article) => article.id),
    unchanged: after.articles.length - added.length - changed.length,
  };
}

/** Whether two articles are alike in text and in every field. */
export function sameArticle(left: Article | undefined, right: Article): boolean {
  return left === right || (left !== undefined && digestOf(left) === digestOf(right));
}
