import type { Span } from '../../corpus/article.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AskedQuote, trimmed } from '../values/answer-phrase.ts';
import { asksForNumber } from '../values/lacks-asked.ts';
import { isMeasureIn, measureAsked, measureRangesIn } from '../values/measure-ranges.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';

/** Between a case and what holds in it: "30 to 59 days before**:** we return 40%", and behind a word for a case a comma. */
const BEHIND_LABEL = /:\s/gu;
const BEHIND_CASE = /[:,]\s/gu;
/** "**If** you cancel 30 to 59 days before, we return 40%", with the number of a rule in front of it or not. */
const BEGINS_CASE = /^(?:\d{1,2}[.)]\s+)?(?:if|when|for|with|nếu|khi|với|trường hợp)(?![a-zÀ-ỹ])/iu;

/**
 * What a rule says of the range that a question's measure is in: of "Cancel 30 to 59 days before: we return **40%**" the share for who asks how
 * much, and else all behind the range. None where the measure is in no range that something is told of.
 */
export function outcomeOfRange(ranked: Ranked, unit: number, of: AskedQuote): readonly Span[] {
  const measure = measureAsked(of.question);
  const { start = 0, end = 0 } = ranked.found.candidate.passage.units[unit] ?? {};
  const rule = of.text.slice(start, end);
  if (measure === undefined) return [];
  const edges = BEGINS_CASE.test(rule) ? BEHIND_CASE : BEHIND_LABEL;
  const edge = [...rule.matchAll(edges)].find(({ index }) =>
    isMeasureIn(measureRangesIn(rule.slice(0, index)), measure),
  );
  if (edge === undefined) return [];
  const outcome = trimmed(of.text, start + edge.index + edge[0].length, end);
  const values = (['percent', 'money'] as const)
    .flatMap((type) => valuesInUnit(ranked, unit, type))
    .filter((value) => value.start >= outcome.start && value.end <= outcome.end);
  if (of.type === 'other') return [outcome];
  return asksForNumber(ranked) ? values : [];
}
