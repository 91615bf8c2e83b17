import { byCodeUnit } from '../../../text/order.ts';
import type { Article, Corpus } from '../../article.ts';
import { byIdOf } from '../../articles-by-id.ts';
import { changesBetween } from '../../diff.ts';
import type { Outcome } from '../../reading/read-article-file.ts';

/** How an article became new since the folder was first loaded, and when, in milliseconds since 1970. */
export interface RecentChange {
  readonly what: 'added' | 'changed';
  readonly atMs: number;
}

/** The articles that were added or changed since the first load of their folder, by id. */
export type RecentChanges = ReadonlyMap<string, RecentChange>;

/** The most that are remembered; the latest stay. */
const MOST = 1_000;

/**
 * What is known about new articles after a load. After a first load that is nothing, for all articles would be new. The time is when the
 * article's file was last changed, so that it does not depend on when the load happens, and at most `beganMs`.
 */
export function recentChanges(
  previous: { readonly corpus: Pick<Corpus, 'articles'>; readonly recent: RecentChanges } | undefined,
  load: {
    readonly articles: readonly Article[];
    readonly outcomes: Iterable<Outcome>;
    readonly beganMs: number;
  },
): RecentChanges {
  if (previous === undefined) return new Map();
  const { gone, fresh } = changesBetween(previous.corpus.articles, load.articles);
  if (gone.size === 0 && fresh.length === 0) return previous.recent;
  const before = new Set([...gone].map(({ id }) => id));
  const changedMs = changeTimes(fresh, load);
  const now = byIdOf(load.articles);
  const freshIds = new Set(fresh.map(({ id }) => id));
  const known = [...previous.recent].filter(([id]) => !freshIds.has(id) && now.get(id) !== undefined);
  const changes = fresh.map((article): [string, RecentChange] => {
    const atMs = Math.min(changedMs.get(article) ?? load.beganMs, load.beganMs);
    return [article.id, { what: before.has(article.id) ? 'changed' : 'added', atMs }];
  });
  const latest = [...known, ...changes].toSorted(
    ([a, { atMs: first }], [b, { atMs: second }]) => second - first || byCodeUnit(a, b),
  );
  return new Map(latest.slice(0, MOST));
}

/** When the files of some articles were last changed. */
function changeTimes(
  articles: readonly Article[],
  { outcomes }: { readonly outcomes: Iterable<Outcome> },
): ReadonlyMap<Article, number> {
  const wanted = new Set(articles);
  const times = new Map<Article, number>();
  for (const outcome of outcomes)
    for (const article of outcome.articles)
      if (wanted.has(article) && outcome.stamp !== null) times.set(article, outcome.stamp.changedMs);
  return times;
}
