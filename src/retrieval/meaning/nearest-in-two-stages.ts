import type { Article } from '../../corpus/article.ts';
import type { ArticleVectors, Entry } from './article-vectors.ts';
import { type Nearest, NearestList } from './nearest.ts';
import { shortened } from './short-vectors.ts';

/** So many passages that are most alike by short vectors are compared by whole ones (`bench/two-stages.ts` says how many of the best these hold). */
const COARSE = 400;
/** What is compared in one step: articles by short vectors, passages by whole ones. */
const STEP_ARTICLES = 512;
const STEP_PASSAGES = 64;

/** What is compared. */
export interface TwoStages {
  readonly vectors: ArticleVectors;
  readonly entries: ReadonlyMap<Article, Entry>;
  readonly limit: number;
  readonly among?: ((article: Article) => boolean) | undefined;
}

/**
 * The most alike passages where only short vectors are in memory: by these first, then the best of them by whole ones, which are read from
 * a file. In steps, so that other work can come between.
 */
export function* nearestInTwoStages(
  question: Float32Array,
  { vectors, entries, limit, among }: TwoStages,
): Generator<undefined, Nearest> {
  const short = shortened(question);
  const coarse = new NearestList(Math.max(limit, COARSE));
  const nearest = new NearestList(limit);
  const lost = lostBy(short, question, vectors, entries);
  let compared = 0;
  for (const [article, entry] of entries) {
    if (among !== undefined && !among(article)) continue;
    vectors.bestByShort(short, entry, (ordinal, likeness) => {
      coarse.offer(article, ordinal, likeness);
      nearest.count(article.language, likeness + lost);
    });
    if (++compared % STEP_ARTICLES === 0) yield;
  }
  for (const [at, { article, passageOrdinal }] of coarse.nearest.list.entries()) {
    const entry = entries.get(article);
    const all = entry && vectors.likeness(question, entry, passageOrdinal);
    if (all !== undefined) nearest.place({ article, passageOrdinal, likeness: Math.max(...all) });
    if ((at + 1) % STEP_PASSAGES === 0) yield;
  }
  return nearest.nearest;
}

/** How much less alike short vectors are on average: told by the articles of the sample, whose whole vectors are in memory. */
function lostBy(
  short: Float32Array,
  question: Float32Array,
  vectors: ArticleVectors,
  entries: ReadonlyMap<Article, Entry>,
): number {
  let [passages, lost] = [0, 0];
  for (const entry of entries.values()) {
    if (entry.sample === undefined) continue;
    passages += entry.parts.length;
    vectors.best(question, entry, (_, likeness) => (lost += likeness));
    vectors.bestByShort(short, entry, (_, likeness) => (lost -= likeness));
  }
  return passages === 0 ? 0 : lost / passages;
}
