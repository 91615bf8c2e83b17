import { blockAt, headingAbove } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AgeRange, ageAsked, ageRangesIn, isIn } from '../values/ages.ts';
import { wordsMet } from './words-met.ts';

/**
 * The units that tell of other ages than the one that a question states, where one beside them tells of that: of "Child (5 to 15)" and
 * "Under 5" the first, for a four-year-old. With it go the lines of its list or table that name no age and hold no further word of the
 * question, such as "Adult".
 */
export function unitsOfOtherAges(ranked: Ranked, around: Window): ReadonlySet<number> {
  const age = ageAsked(ranked.found.question.query.question);
  if (age === undefined) return new Set();
  const units = Array.from({ length: around.last - around.first + 1 }, (_, at) => around.first + at);
  const ranges = new Map(units.map((unit) => [unit, rangesOf(ranked, unit)]));
  const own = units.filter((unit) => isIn(ranges.get(unit) ?? [], age));
  const isBesideOwn = (unit: number): boolean =>
    own.some((one) => {
      const kind = kindOf(ranked, unit);
      const words = wordsMet(ranked, one);
      return (
        (kind === 'row' || kind === 'item') &&
        kind === kindOf(ranked, one) &&
        [...wordsMet(ranked, unit)].every((word) => words.has(word))
      );
    });
  const isOfOthers = (unit: number): boolean => (ranges.get(unit)?.length ?? 0) > 0 || isBesideOwn(unit);
  return new Set(own.length === 0 ? [] : units.filter((unit) => !own.includes(unit) && isOfOthers(unit)));
}

/** Whether a unit tells of the age that a question states. */
export function isOfAskedAge(ranked: Ranked, unit: number): boolean {
  const age = ageAsked(ranked.found.question.query.question);
  return age !== undefined && isIn(rangesOf(ranked, unit), age);
}

/** The ages that a unit is about: its own, or else those of the heading above it. */
export function rangesOf({ found }: Ranked, unit: number): readonly AgeRange[] {
  const { article, units } = found.candidate.passage;
  const { start = 0, end = 0 } = units[unit] ?? {};
  const own = ageRangesIn(article.text.slice(start, end));
  const heading = own.length > 0 ? undefined : headingAbove(article, start);
  return heading === undefined ? own : ageRangesIn(article.text.slice(heading.start, heading.end));
}

function kindOf({ found }: Ranked, unit: number): string | undefined {
  const { article, units } = found.candidate.passage;
  return blockAt(article.blocks, units[unit]?.start ?? -1)?.kind;
}
