import { foldMarks } from '../../text/fold-marks.ts';
import { blockAt, headingAbove } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AgeRange, ageAsked, ageRangesIn, isIn, OLDEST } from '../values/ages.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { isOfAskedDirection } from '../values/directions.ts';
import { isMeasureIn, measureAsked, measureRangesIn } from '../values/measure-ranges.ts';
import { isForPeople, peopleAsked } from '../values/people-column.ts';
import { sexAsked, sexOfRow } from '../values/sexes.ts';
import { wordsMet } from './words-met.ts';

/**
 * The units that tell of other ages than the one that a question states, where one beside them tells of that: of "Child (5 to 15)" and
 * "Under 5" the first, for a four-year-old. With it go the lines of its list or table that name no age and hold no further word of the
 * question, such as "Adult".
 */
export function unitsOfOtherAges(ranked: Ranked, around: Window): ReadonlySet<number> {
  const age = ageAsked(ranked.found.question.query.question);
  if (age === undefined) return new Set();
  return unitsOfOthers(ranked, around, {
    rangesOf: (unit) => rangesOf(ranked, unit),
    isIn: (ranges) => isIn(ranges, age),
  });
}

/** The same of measures: of "up to 4.5 m" and "longer than 4.5 m" the first, for a boat of 5 m. */
export function unitsOfOtherMeasures(ranked: Ranked, around: Window): ReadonlySet<number> {
  const measure = measureAsked(ranked.found.question.query.question);
  if (measure === undefined) return new Set();
  const { article, units } = ranked.found.candidate.passage;
  return unitsOfOthers(ranked, around, {
    rangesOf: (unit) =>
      measureRangesIn(article.text.slice(units[unit]?.start, units[unit]?.end)).filter(
        ({ unit: own }) => own === measure.unit,
      ),
    isIn: (ranges) => isMeasureIn(ranges, measure),
  });
}

/**
 * The rows of things for other numbers of people, where a row is for those that are asked for: of rooms that sleep two and four the first, for four.
 * None where one of the others has a word of the question that no row for so many has: the loft sleeps four, whatever else sleeps two.
 */
export function unitsOfOtherPeople(ranked: Ranked, around: Window): ReadonlySet<number> {
  const people = peopleAsked(ranked.found.question.query.question);
  if (people === undefined) return new Set();
  const { article, units } = ranked.found.candidate.passage;
  const isFor = (unit: number): boolean | undefined =>
    isForPeople(article.text.slice(units[unit]?.start, units[unit]?.end), people);
  const all = Array.from({ length: around.last - around.first + 1 }, (_, at) => around.first + at);
  const own = new Set(all.filter(isFor).flatMap((unit) => [...wordsMet(ranked, unit)]));
  const others = all.filter((unit) => isFor(unit) === false);
  const isNamed = others.some((unit) => [...wordsMet(ranked, unit)].some((word) => !own.has(word)));
  return new Set(isNamed ? [] : others);
}

/** The rows for the other sex, where a row is for the one that is asked for: of a male and a female cat the first, for "my girl cat". */
export function unitsOfOtherSex(ranked: Ranked, around: Window): ReadonlySet<number> {
  const sex = sexAsked(ranked.found.question.query.question);
  if (sex === undefined) return new Set();
  const sexes = Array.from({ length: around.last - around.first + 1 }, (_, at) =>
    sexOfUnit(ranked, around.first + at),
  );
  const isOther = (own: (typeof sexes)[number]): boolean =>
    own !== undefined && own !== sex && own !== 'either';
  const others = sexes.flatMap((own, at) => (isOther(own) ? [around.first + at] : []));
  return new Set(sexes.includes(sex) ? others : []);
}

/** Whether a row is for the sex that a question asks for. */
export function isOfAskedSex(ranked: Ranked, unit: number): boolean {
  const sex = sexAsked(ranked.found.question.query.question);
  const own = sex && sexOfUnit(ranked, unit);
  return own !== undefined && (own === sex || own === 'either');
}

function sexOfUnit({ found }: Ranked, unit: number) {
  const { article, units } = found.candidate.passage;
  return sexOfRow(article.text.slice(units[unit]?.start, units[unit]?.end))?.sex;
}

/** The units that tell of the way back, where one beside them tells of the way that is asked for: of "Hull → York" and "York → Hull" the first, for "from York to Hull". */
export function unitsOfOtherDirection({ found }: Ranked, around: Window): ReadonlySet<number> {
  const { article, units } = found.candidate.passage;
  const ways = Array.from({ length: around.last - around.first + 1 }, (_, at) =>
    isOfAskedDirection(
      found.question.query.question,
      article.text.slice(units[around.first + at]?.start, units[around.first + at]?.end),
    ),
  );
  return new Set(
    ways.includes(true) ? ways.flatMap((isAsked, at) => (isAsked === false ? [around.first + at] : [])) : [],
  );
}

/** "Quản lý **dãy A**", "**Hall B**": a letter that tells one of several from the others. */
const LETTERED = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]+) (\p{Lu})(?![\p{L}\p{N}])/gu;

const HAS_LETTER = /(?<=[a-z] )[a-z](?![a-z\p{N}'’])/u;

/** The rows of those with another letter, where a row is of the one that is asked for: "số của quản lý dãy A" beside "dãy B" and "dãy C". */
export function unitsOfOtherLetters(ranked: Ranked, around: Window): ReadonlySet<number> {
  const { article, units } = ranked.found.candidate.passage;
  const asked = foldMarks(ranked.found.question.query.question);
  if (!HAS_LETTER.test(asked)) return new Set();
  const isAsked = (noun: string, letter: string): boolean =>
    new RegExp(`(?<![a-z])${foldMarks(noun)} ${foldMarks(letter)}(?![a-z\\p{N}])`, 'u').test(asked);
  const lettered = Array.from(
    { length: around.last - around.first + 1 },
    (_, at) => around.first + at,
  ).flatMap((unit) => {
    const { start = -1, end = -1 } = units[unit] ?? {};
    if (blockAt(article.blocks, start)?.kind !== 'row') return [];
    return [...article.text.slice(start, end).matchAll(LETTERED)].map(([, noun = '', letter = '']) => ({
      unit,
      noun: foldMarks(noun),
      isAsked: isAsked(noun, letter),
    }));
  });
  const own = lettered.filter((one) => one.isAsked);
  const isOther = ({ noun, unit }: (typeof lettered)[number]): boolean =>
    own.some((one) => one.noun === noun) && !own.some((one) => one.unit === unit);
  return new Set(lettered.filter(isOther).map(({ unit }) => unit));
}

/** Whether a unit is the row of a thing for another number of people than is asked for. */
export function isForOtherPeople(ranked: Ranked, unit: number): boolean {
  const people = peopleAsked(ranked.found.question.query.question);
  const { article, units } = ranked.found.candidate.passage;
  const row = article.text.slice(units[unit]?.start, units[unit]?.end);
  return people !== undefined && isForPeople(row, people) === false;
}

function unitsOfOthers<Range>(
  ranked: Ranked,
  around: Window,
  of: {
    readonly rangesOf: (unit: number) => readonly Range[];
    readonly isIn: (ranges: readonly Range[]) => boolean;
  },
): ReadonlySet<number> {
  const units = Array.from({ length: around.last - around.first + 1 }, (_, at) => around.first + at);
  const ranges = new Map(units.map((unit) => [unit, of.rangesOf(unit)]));
  const own = units.filter((unit) => of.isIn(ranges.get(unit) ?? []));
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

/**
 * The unit that says from which age on something is, where a question states one and asks whether: "may my three-year-old learn judo" is answered
 * by "Only from four years on" in the paragraph of `best`, and not by what to wear. Undefined where `best` says so itself, or none does.
 */
export function unitOfAge(ranked: Ranked, around: Window, best: number): number | undefined {
  const { question, type } = ranked.found.question.query;
  if (ANSWERED_BY_VALUE.has(type) || ageAsked(question) === undefined) return undefined;
  const { article, units } = ranked.found.candidate.passage;
  const blockOf = (unit: number): number => blockAt(article.blocks, units[unit]?.start ?? -1)?.start ?? -1;
  const rangesIn = (unit: number): readonly AgeRange[] =>
    ageRangesIn(article.text.slice(units[unit]?.start, units[unit]?.end));
  if (rangesIn(best).length > 0) return undefined;
  const saysFrom = (unit: number): boolean => rangesIn(unit).some(({ to }) => to === OLDEST);
  const own = Array.from({ length: around.last - around.first + 1 }, (_, at) => around.first + at);
  return own
    .toSorted((a, b) => Math.abs(a - best) - Math.abs(b - best))
    .find((unit) => blockOf(unit) === blockOf(best) && saysFrom(unit));
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
