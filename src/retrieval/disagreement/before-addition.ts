import { type Addition, additionsIn } from '../passages/additions.ts';
import { saysItsDay } from '../passages/day-of-words.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { quotedBlock } from '../quoting/only-quoted.ts';
import type { Ranked } from '../ranking/rank.ts';
import { cutTo, isOfValue, windowOf } from './added-below.ts';
import { beginsOtherwise, statedAnswerOf } from './answers-compared.ts';
import { daysChanged } from './days-changed.ts';
import { judge, modelFor } from './judged-pair.ts';

/** What was added to a text and leads by itself, and what it changes above in the same text. */
export interface AdditionInFront {
  readonly lead: Ranked;
  readonly before: Ranked;
}

/** The best window and what it changes in its own article, where it was added below with its day; undefined where it changes nothing. */
export function beforeAddition(ranked: readonly Ranked[]): AdditionInFront | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const { article, units } = best.found.candidate.passage;
  const at = units[answeringUnits(best).best]?.start ?? -1;
  const additions = additionsIn(article);
  const addition = additions.find(({ start, end }) => start <= at && at < end);
  if (addition === undefined || !saysItsDay(article, addition)) return undefined;
  const ofArticle = ranked.filter(({ found }) => found.candidate.article === article);
  const before =
    addition.of.length > 0
      ? itemBefore(best, addition, ofArticle)
      : statedBefore(best, additions[0]?.start ?? 0, ofArticle);
  return before && { lead: withoutAbove(best, addition), before };
}

/** The item that an addition names, or the first of its section, that answers otherwise. */
function itemBefore(best: Ranked, { of }: Addition, ofArticle: readonly Ranked[]): Ranked | undefined {
  return of
    .map((item) => windowOf(item, ofArticle))
    .find((before) => before !== undefined && (!isOfValue(best) || isOtherwise(before, best)));
}

/** What stands above all that was added and states another value of what is asked for, as far as the words around both tell. */
function statedBefore(best: Ranked, from: number, ofArticle: readonly Ranked[]): Ranked | undefined {
  if (!isOfValue(best)) return undefined;
  const model = modelFor([best]);
  return ofArticle.find((one) => {
    const isAbove = (quotedBlock(one)?.end ?? from + 1) <= from;
    if (!isAbove || !isOtherwise(one, best)) return false;
    const { likely } = judge({ earlier: one, later: best, earlierIsBest: false, place: 0 }, model);
    return likely >= model.changed.threshold;
  });
}

function isOtherwise(before: Ranked, added: Ranked): boolean {
  const { question, type } = added.found.question.query;
  const [a, b] = [statedAnswerOf(before), statedAnswerOf(added)];
  return beginsOtherwise(type, a, b) && daysChanged(question, a.text, b.text) !== 'none';
}

/** A window without what stands above what was added: that is told of as what held before. */
function withoutAbove(best: Ranked, { start }: Addition): Ranked {
  const { window, candidate } = best.found;
  const first = candidate.passage.units.findIndex((unit) => unit.end > start);
  return first <= window.first ? best : cutTo(best, { first, last: window.last });
}
