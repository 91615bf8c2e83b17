import type { QuestionType } from '../question/question-kinds.ts';
import type { Ranked } from '../ranking/rank.ts';
import { beginsAnew, saysInstead, saysLeftBehind, saysWasPlanned } from '../values/former-plan.ts';
import { placePhrases } from '../values/place-phrases.ts';
import { statedInUnit } from '../values/stated-in-unit.ts';

/**
 * The first unit behind one that tells of a plan, or of what is left behind, up to `last`, that says what is done instead and states a value of the
 * kind that is asked for: "We would meet in the hall. Its boiler has died, so the meeting is put off and will be **in the chapel**.", "Hens have
 * outgrown Tuesdays. From May they meet **on Fridays**."
 */
export function insteadOfPlan(
  ranked: Ranked,
  { unit, last, type }: { readonly unit: number; readonly last: number; readonly type: QuestionType },
): number | undefined {
  const { question } = ranked.found.question.query;
  const { article, units } = ranked.found.candidate.passage;
  const wordsOf = (at: number): string => article.text.slice(units[at]?.start, units[at]?.end);
  const isLeft = saysLeftBehind(wordsOf(unit));
  if (!isLeft && !saysWasPlanned(wordsOf(unit))) return undefined;
  const saysWhatHolds = isLeft ? beginsAnew : saysInstead;
  for (let next = unit + 1; next <= last; next++) {
    const { start = 0, end = 0 } = units[next] ?? {};
    const states =
      statedInUnit(ranked, next, { type, question }).length > 0 ||
      (type === 'place' && placePhrases({ start, end }, { text: article.text, asked: [] }).length > 0);
    if (states && saysWhatHolds(wordsOf(next))) return next;
  }
  return undefined;
}
