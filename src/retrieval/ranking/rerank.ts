import type { Ranked } from './rank.ts';
import type { RelevanceOf } from './reader.ts';

/**
 * Windows that are read together with the question, at most: each takes some ten milliseconds. Of 2,040 questions of communities the best window
 * of three answers .594, of two within 1 of the best .590, of four .594; on `squad-a` .880, .876 and .881, on `xquad-vi-a` .859, .846 and .859.
 */
const READ = 3;
/** In log-odds of the ranking: a window this far behind the best is not read. */
const NEAR = 2;
/** In log-odds: a best window that is as relevant stays the best, whatever the next one says. */
const ANSWERS = 1;
/** What the relevance weighs beside the ranking's score; .3 to 1 did equally well on communities. */
const WEIGHT = 0.8;

/**
 * The same windows, the best three in the order in which they answer: the networks compare what words and vectors have in common, and the
 * cross-encoder reads. Scores keep their places, so that what is near in score stays near, whichever window stands there; and so do the
 * scores without the preference for a place, the higher first, by which the confidence is judged.
 */
export async function reranked(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined) return ranked;
  const near = ranked.slice(0, READ).filter(({ score }) => score > best.score - NEAR);
  const read: Ranked[] = [];
  for (const one of near) {
    const relevance = await relevanceOf(one);
    if (relevance === undefined) return ranked;
    read.push({ ...one, relevance });
    if (relevance >= ANSWERS) break;
  }
  const order = read.toSorted((a, b) => weighed(b) - weighed(a));
  return [...inPlaceOf(read, order), ...ranked.slice(read.length)];
}

/** The windows in their new order, with the scores of those that stood there. */
function inPlaceOf(read: readonly Ranked[], order: readonly Ranked[]): readonly Ranked[] {
  if (order.every((one, at) => one === read[at])) return read;
  const unpreferred = read.map(({ score, preference }) => score - preference).toSorted((a, b) => b - a);
  return order.map((one, at) => {
    const { score } = read[at] ?? one;
    return { ...one, score, preference: score - (unpreferred[at] ?? score) };
  });
}

function weighed({ score, relevance = 0 }: Ranked): number {
  return score + WEIGHT * relevance;
}
