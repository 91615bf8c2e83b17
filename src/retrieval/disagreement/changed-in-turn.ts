import type { Ranked } from '../ranking/rank.ts';
import { isOneOff } from './about-another.ts';
import { isAfter } from './after-by-words.ts';
import { differ, statedAnswerOf } from './answers-compared.ts';
import { type Judged, judge, type SuccessionModel } from './judged-pair.ts';
import type { Pair } from './succession-features.ts';
import { isToldOfAnother } from './told-of-another.ts';

/** The probability, unread, that the last of three states what the second one does: both were read beside the first, and may lead. */
const SAME_FACT = 0.3;

/**
 * Of what may lead in the place of the best window, the latest that states anew what the one to lead with does: forms were due on the 16th, then on
 * the 23rd, and then on the 30th. The first change is mostly nearest to what it changes, and the last one holds.
 */
export function changedInTurn(
  first: Judged,
  judged: readonly Judged[],
  model: SuccessionModel,
): Judged | undefined {
  let latest = first;
  for (const one of judged) {
    if (!one.pair.earlierIsBest || !(one.isPlain || one.leads)) continue;
    if (isAfter(one.pair.later, latest.pair.later) && statesAnew(latest.pair.later, one.pair.later, model))
      latest = one;
  }
  return latest === first ? undefined : latest;
}

function statesAnew(earlier: Ranked, later: Ranked, model: SuccessionModel): boolean {
  const pair: Pair = { earlier, later, earlierIsBest: true, place: 0 };
  if (isToldOfAnother(pair) || isOneOff(pair)) return false;
  const { type } = earlier.found.question.query;
  return (
    differ(type, statedAnswerOf(earlier), statedAnswerOf(later)) && judge(pair, model).likely >= SAME_FACT
  );
}
