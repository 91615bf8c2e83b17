import { unitsOf, type Window } from '../passages/windows.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { TellingWord } from '../values/fitting-values.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { insteadOfPlan } from './instead-of-plan.ts';
import { wordsMet } from './words-met.ts';

/** In which unit of a quote the value is looked for first: the likeliest, unless another is plainly told of what is asked. */
export function unitOfValue(
  ranked: Ranked,
  quoted: Window,
  asked: { readonly type: QuestionType; readonly words: readonly TellingWord[]; readonly likeliest: number },
): number {
  const { type, likeliest: last } = asked;
  // "It was due on Sunday. With this ice it is now on Monday": the plan has more of the question's words.
  const isInstead = unitsOf(quoted).some((unit) => insteadOfPlan(ranked, { unit, last, type }) === last);
  if (isInstead) return last;
  if (type === 'date') return holdingMoreWords(ranked, quoted, last);
  // Sums are alike; what is counted elsewhere is mostly something else: "Four days. I take 25".
  return type === 'money' ? sayingNothingElse(ranked, quoted, asked) : last;
}

/**
 * The first unit that holds all of the question's words of another and more: "The marathon starts at 4:30. The half marathon follows at
 * 5:15". The given unit where there is none.
 */
function holdingMoreWords(ranked: Ranked, { first, last }: Window, unit: number): number {
  const own = wordsMet(ranked, unit);
  for (let other = first; other <= last; other++) {
    const met = wordsMet(ranked, other);
    if (met.size > own.size && [...own].every((word) => met.has(word))) return other;
  }
  return unit;
}

/**
 * Of sentences that each state a value, the one that says nothing but what is asked, where the likeliest tells of something else: "Parking is
 * €3 for a motorbike. A car **€8**." The likeliest itself where there is none.
 */
function sayingNothingElse(
  ranked: Ranked,
  { first, last }: Window,
  {
    type,
    words,
    likeliest,
  }: { readonly type: QuestionType; readonly words: readonly TellingWord[]; readonly likeliest: number },
): number {
  const { units } = ranked.found.candidate.passage;
  const own = wordsMet(ranked, likeliest);
  const states = (unit: number): boolean => valuesInUnit(ranked, unit, type).length > 0;
  const saysElse = (unit: number): boolean => {
    const { start = 0, end = 0 } = units[unit] ?? {};
    const values = valuesInUnit(ranked, unit, type);
    const others = words.filter((word) => !word.isAsked && word.start >= start && word.end <= end);
    return others.some((word) => !values.some((value) => word.start >= value.start && word.end <= value.end));
  };
  if (!states(likeliest) || !saysElse(likeliest)) return likeliest;
  for (let other = first; other <= last; other++) {
    const met = wordsMet(ranked, other);
    const isNew = [...met].some((word) => !own.has(word));
    // "A **chalk bag** is 12 pounds. A bag of loose chalk £6": both hold all that is asked, and the latter more.
    const holdsAll = own.size > 1 && met.size === own.size;
    if ((isNew || holdsAll) && states(other) && !saysElse(other)) return other;
  }
  return likeliest;
}
