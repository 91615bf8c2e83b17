import type { Span } from '../../corpus/article.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AskedQuote, trimmed } from '../values/answer-phrase.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { asksForNumber } from '../values/lacks-asked.ts';
import { isMeasureIn, type Measure, measureAsked, measureRangesIn } from '../values/measure-ranges.ts';
import { asksWhether } from '../values/stated-permission.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { placesIn } from './unit-places.ts';
import { wordsMet } from './words-met.ts';

/** Between a case and what holds in it: "30 to 59 days before**:** we return 40%", and behind a word for a case a comma. */
const BEHIND_LABEL = /:\s/gu;
const BEHIND_CASE = /[:,]\s/gu;
/** "**If** you cancel 30 to 59 days before, we return 40%", with the number of a rule in front of it or not. */
const BEGINS_CASE = /^(?:\d{1,2}[.)]\s+)?(?:if|when|for|with|nếu|khi|với|trường hợp)(?![a-zÀ-ỹ])/iu;

/**
 * The unit beside `best` in its section that says what holds in the range of a question's measure, where `best` tells of none: whoever cancels three
 * days before reads "Up to 48 hours before: all of it", and not how deposits are paid back. Undefined for what asks for a value.
 */
export function unitOfRange(ranked: Ranked, around: Window, best: number): number | undefined {
  const { question, type } = ranked.found.question.query;
  const measure = measureAsked(question);
  if (measure === undefined || (ANSWERED_BY_VALUE.has(type) && !asksWhether(question))) return undefined;
  const { sectionOf, textOf } = placesIn(ranked.found.candidate);
  if (measureRangesIn(textOf(best)).some(({ unit }) => unit === measure.unit)) return undefined;
  return unitsOf(around)
    .filter((unit) => sectionOf(unit) === sectionOf(best) && wordsMet(ranked, unit).size > 0)
    .find((unit) => edgeOfRange(textOf(unit), measure) !== undefined);
}

/** Where the range of a rule that has a measure ends, and what holds in it begins. */
function edgeOfRange(rule: string, measure: Measure): RegExpExecArray | undefined {
  const edges = BEGINS_CASE.test(rule) ? BEHIND_CASE : BEHIND_LABEL;
  return [...rule.matchAll(edges)].find(({ index }) =>
    isMeasureIn(measureRangesIn(rule.slice(0, index)), measure),
  );
}

/**
 * What a rule says of the range that a question's measure is in: of "Cancel 30 to 59 days before: we return **40%**" the share for who asks how
 * much, and else all behind the range. None where the measure is in no range that something is told of.
 */
export function outcomeOfRange(ranked: Ranked, unit: number, of: AskedQuote): readonly Span[] {
  const measure = measureAsked(of.question);
  const { start = 0, end = 0 } = ranked.found.candidate.passage.units[unit] ?? {};
  const rule = of.text.slice(start, end);
  if (measure === undefined) return [];
  const edge = edgeOfRange(rule, measure);
  if (edge === undefined) return [];
  const outcome = trimmed(of.text, start + edge.index + edge[0].length, end);
  const values = (['percent', 'money'] as const)
    .flatMap((type) => valuesInUnit(ranked, unit, type))
    .filter((value) => value.start >= outcome.start && value.end <= outcome.end);
  if (of.type === 'other') return [outcome];
  if (!asksForNumber(ranked)) return [];
  // "Do I get my deposit back" is answered by "half", too.
  return values.length === 0 && asksWhether(of.question) ? [outcome] : values;
}
