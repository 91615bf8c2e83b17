import { isGreeting } from '../../corpus/reading/line-signs.ts';
import { linesOfOtherDaysFor } from '../passages/lines-of-days.ts';
import { blockAt, headingAbove } from '../passages/sections.ts';
import { spanOfUnits } from '../passages/units.ts';
import type { Window } from '../passages/windows.ts';
import { labelledNumberOf } from '../question/bound-numbers.ts';
import { isBelowOther, isOtherRule } from '../ranking/binding.ts';
import { twinsFor } from '../ranking/one-of-several.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksOfThePage, isAboutThePage } from './about-the-page.ts';
import { asksWhoWasThere, isAttendance } from './attendance.ts';
import { isOfComment } from './of-comment.ts';
import { isOfQuestion, saysOnlyWhether } from './questions-in-text.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import { sectionsLessNamed } from './sections-less-named.ts';
import {
  unitsOfOtherAges,
  unitsOfOtherDirection,
  unitsOfOtherLetters,
  unitsOfOtherMeasures,
  unitsOfOtherPeople,
  unitsOfOtherSex,
} from './units-of-others.ts';
import { unitsOfSiblings } from './units-of-siblings.ts';
import { valuesOfOthers } from './values-of-others.ts';
import { withoutWinner } from './without-winner.ts';
import { wordsMet } from './words-met.ts';

/** No heading and no block begins here. */
const NOWHERE = -1;

/** Which units of a passage are not quoted, whatever they read like. */
export interface OmittedUnits {
  /** Whether a unit is of another one of several than the question asks for: another day, age, size, rule or class. */
  readonly isOfOther: (unit: number) => boolean;
  /** Whether it is, or says nothing of what is asked for, such as what a page says of itself. */
  readonly isOmitted: (unit: number) => boolean;
  /** Whether one of several days, ages, sizes or siblings was found, so that the others stay out. */
  readonly isOneOfSeveral: boolean;
}

/** What is left out of some units of a passage by what the question asks for. */
export function omittedUnits(ranked: Ranked, around: Window): OmittedUnits {
  const { passage } = ranked.found.candidate;
  const { units, article } = passage;
  const { query } = ranked.found.question;
  const startOf = (unit: number): number => units[unit]?.start ?? 0;
  const textOf = (unit: number): string => article.text.slice(units[unit]?.start, units[unit]?.end);
  const labelled = labelledNumberOf(query.question);
  const outOfRange = new Set([
    ...unitsOfOtherAges(ranked, around),
    ...unitsOfOtherDirection(ranked, around),
    ...unitsOfOtherMeasures(ranked, around),
    ...unitsOfOtherPeople(ranked, around),
    ...unitsOfOtherSex(ranked, around),
    ...unitsOfOtherLetters(ranked, around),
    ...rowsAtOnce(ranked, around).ofSeveral,
  ]);
  const twins = twinsFor(query, article);
  const days = linesOfOtherDaysFor(query, article);
  const { start: from, end: to } = spanOfUnits(units, around.first, around.last);
  const isOfOtherDay = (start: number): boolean => {
    const line = blockAt(days.keys(), start);
    const named = line && days.get(line);
    return named !== undefined && named.start >= from && named.end <= to;
  };
  const isInOtherRule = (at: number): boolean => {
    const { start = 0, end = 0 } = blockAt(article.blocks, at) ?? {};
    return labelled !== undefined && isOtherRule(article.text.slice(start, end), labelled);
  };
  const siblings = unitsOfSiblings(ranked, around);
  const isOfOther = (unit: number): boolean => {
    const start = startOf(unit);
    return (
      siblings.has(unit) ||
      isOfOtherDay(start) ||
      outOfRange.has(unit) ||
      (labelled !== undefined && (isBelowOther(article, start, labelled) || isInOtherRule(start))) ||
      blockAt(twins.keys(), start) !== undefined
    );
  };
  const isOfPage = asksOfThePage(query.question);
  const isOfMeeting = asksWhoWasThere(query.question);
  const sections = sectionsLessNamed(ranked, around);
  const isOfOtherSection = (start: number): boolean =>
    sections.has(headingAbove(article, start)?.start ?? NOWHERE) ||
    sections.has(blockAt(article.blocks, start)?.start ?? NOWHERE);
  const noWinner = withoutWinner(ranked, around);
  // "Can I just turn up? Yes." says nothing of "do i have to be disabled".
  const isOfOtherQuestion = (unit: number): boolean =>
    unit > 0 &&
    saysOnlyWhether(textOf(unit)) &&
    isOfQuestion(ranked.found.candidate, unit - 1) &&
    wordsMet(ranked, unit - 1).size === 0;
  const ofOthers = valuesOfOthers(ranked, around);
  return {
    isOfOther,
    isOmitted: (unit) =>
      ofOthers.has(unit) ||
      isOfOtherQuestion(unit) ||
      (!isOfPage && isAboutThePage(textOf(unit))) ||
      isGreeting(textOf(unit).trim()) ||
      isOfComment(article, units[unit] ?? { start: 0, end: 0 }) ||
      // "Declan Tobin (treasurer)" was there, and says who the treasurer is.
      (!isOfMeeting &&
        wordsMet(ranked, unit).size === 0 &&
        isAttendance(article, units[unit] ?? { start: 0, end: 0 })) ||
      isOfOther(unit) ||
      noWinner.has(unit) ||
      isOfOtherSection(startOf(unit)),
    isOneOfSeveral: days.size > 0 || outOfRange.size > 0 || siblings.size > 0,
  };
}
