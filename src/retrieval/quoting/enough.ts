import { probabilityOf } from '../logistic.ts';
import type { Ranked } from '../ranking/rank.ts';
import { furtherFeatures } from './further-features.ts';
import { quotingModelFor } from './quoting-model.ts';

/** The most quotes that are shown at once: three fit on two screens of a phone. */
const MOST_AT_ONCE = 3;
/** A window that scores so much less than the best, in log-odds, hardly ever answers, and is not shown at all. */
const WORTH_SHOWING = 6;

/** How many of the windows of an answer's quotes are shown at once: further ones only as long as each likely answers where the first does not. */
export function shownAtOnce([first, ...others]: readonly Ranked[], confidence: number): number {
  if (first === undefined) return 0;
  const { further } = quotingModelFor(first);
  const stop = others.slice(0, MOST_AT_ONCE - 1).findIndex((other, at) => {
    const chance = probabilityOf(further, furtherFeatures(first, other, { place: at + 1, confidence }));
    return chance < further.threshold;
  });
  return 1 + (stop < 0 ? Math.min(others.length, MOST_AT_ONCE - 1) : stop);
}

/** The windows that may be worth a look where the best is not the answer. */
export function worthShowing(ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  return best === undefined ? [] : ranked.filter(({ score }) => score >= best.score - WORTH_SHOWING);
}
