import type { Article, Corpus } from '../article.ts';
import { sameArticle } from '../diff.ts';
import type { Outcome } from '../reading/read-article-file.ts';

/** How an article became new since the folder was first loaded, and when, in milliseconds since 1970. */
export interface RecentChange {
  readonly what: 'added' | 'changed';
  readonly atMs: number;
}

/** The articles that were added or changed since the first load of their folder, by id. */
export type RecentChanges = ReadonlyMap<string, RecentChange>;

/** More are not remembered; the latest stay. */
const MOST = 1_000;

/**
 * What is known about new articles after a load. After a first load that is nothing, for all articles would be new. The time is when the
 * article's file was last changed, so that it does not depend on when the load happens, and at most `beganMs`.
 */
export function recentChanges(
  previous: { readonly corpus: Pick<Corpus, 'articles'>; readonly recent: RecentChanges } | undefined,
  load: {
    readonly articles: readonly Article[];
    readonly outcomes: readonly Outcome[];
    readonly beganMs: number;
  },
): RecentChanges {
  if (previous === undefined) return new Map();
  const before = new Map(previous.corpus.articles.map((article) => [article.id, article]));
  const changedMs = new Map(
    load.outcomes.flatMap(({ articles, stamp }) =>
      articles.map(({ id }) => [id, stamp?.changedMs ?? load.beganMs] as const),
    ),
  );
  const changes = load.articles.flatMap((article): [string, RecentChange][] => {
    const { id } = article;
    const known = previous.recent.get(id);
    if (sameArticle(before.get(id), article)) return known === undefined ? [] : [[id, known]];
    const atMs = Math.min(changedMs.get(id) ?? load.beganMs, load.beganMs);
    return [[id, { what: before.has(id) ? 'changed' : 'added', atMs }]];
  });
  return new Map(changes.toSorted(([, a], [, b]) => b.atMs - a.atMs).slice(0, MOST));
}
