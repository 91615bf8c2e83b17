import { tokenize } from '../analysis/tokens.ts';
import { headingAbove } from '../passages/sections.ts';
import { unitsOf } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AgeRange, ageAsked, isIn } from '../values/ages.ts';
import {
  isMeasureIn,
  type Measure,
  type MeasureRange,
  measureAsked,
  measureRangesIn,
} from '../values/measure-ranges.ts';
import { asksForNext, isOver } from '../values/next-one.ts';
import { isOfOtherDays, namesDay } from '../values/other-weekdays.ts';
import { siblingNames } from '../values/sibling-names.ts';
import { weekdaysAsked } from '../values/weekdays-asked.ts';
import { asksForWinner, statesWinner } from '../values/winners.ts';
import { answeringUnits } from './answering-units.ts';
import { ledBy } from './leading.ts';
import { answeringSentence, quotedText } from './quoted-text.ts';
import { rangesOf } from './units-of-others.ts';

/** In log-odds: how far behind the best a window for the right day or age may be, and how many are looked at. */
const NEAR = 3;
const MOST = 8;
/** What a question binds its answer to: whether a window is plainly of another one, and whether one is of this. */
interface Bound {
  readonly isOfOthers: (one: Ranked) => boolean;
  readonly isOwn: (one: Ranked) => boolean;
}

/**
 * The windows, first the best that tells of what the question names (a weekday, an age, one of several, a section) or asks for (a winner,
 * the next one), where the best of all would be quoted with others alone: "The sauna opens at noon on Fridays" does not say when it opens on
 * Sunday, and "for ages 12 and up" not where a nine-year-old goes.
 */
export function ledByWhatBinds(
  question: string,
  ranked: readonly Ranked[],
  askedOn?: string,
): readonly Ranked[] {
  const age = ageAsked(question);
  const days = weekdaysAsked(question);
  const byDay = days.size === 0 ? ranked : ledByOwn(boundToDays(days), ranked);
  const byAge = age === undefined ? byDay : ledByOwn(boundToAge(age), byDay);
  const measure = measureAsked(question);
  const byMeasure = measure === undefined ? byAge : ledByOwn(boundToMeasure(measure), byAge);
  const byNext =
    askedOn !== undefined && asksForNext(question) ? ledByOwn(boundToNext(askedOn), byMeasure) : byMeasure;
  const bySibling = ledByOwn(boundToSibling(question), byNext);
  const [best] = bySibling;
  const bySection = best === undefined ? bySibling : ledByOwn(boundToSection(best), bySibling);
  return asksForWinner(question) ? ledByOwn(TO_WINNERS, bySection) : bySection;
}

/** "The loudest cheer went to Bo" does not say who won. */
const TO_WINNERS: Bound = {
  isOfOthers: (one) => !statesWinner(quotedText(one)),
  isOwn: (one) => statesWinner(quotedText(one)),
};

function ledByOwn({ isOfOthers, isOwn }: Bound, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || !isOfOthers(best)) return ranked;
  const own = ranked.slice(0, MOST).find((one) => one.score > best.score - NEAR && isOwn(one));
  if (own === undefined) return ranked;
  return ledBy(ranked, own);
}

function boundToDays(days: ReadonlySet<number>): Bound {
  return {
    isOfOthers: (one) => isOfOtherDays(quotedText(one), days),
    isOwn: (one) => namesDay(answeringSentence(one), days),
  };
}

/** "The next meeting is on 9 November" does not say when the next one is in December. */
function boundToNext(askedOn: string): Bound {
  const isPast = (one: Ranked, text: string): boolean | undefined =>
    isOver(text, one.found.candidate.article.published?.iso, askedOn);
  return {
    isOfOthers: (one) => isPast(one, quotedText(one)) === true,
    isOwn: (one) => isPast(one, answeringSentence(one)) === false,
  };
}

/** "Block A is without water on Saturday" says nothing of block B. */
function boundToSibling(question: string): Bound {
  const isAsked = (one: Ranked): boolean | undefined => {
    const names = siblingNames(question, answeringSentence(one));
    return names.length === 0 ? undefined : names.some((name) => name.isAsked);
  };
  return { isOfOthers: (one) => isAsked(one) === false, isOwn: (one) => isAsked(one) === true };
}

/** In an article of more sections some headings hold a word of the question by chance. */
const MOST_SECTIONS = 12;

/**
 * To the sections of the best window's article whose headings hold words of the question which neither the heading above that window nor its
 * own text holds, and all that the former holds: "Throwing for beginners" beside "Handbuilding", where the throwing course is asked about.
 */
function boundToSection(best: Ranked): Bound {
  const { candidate, question } = best.found;
  const { article, units } = candidate.passage;
  const asked = new Set(
    question.query.content.filter(({ origin }) => origin !== 'dates').map(({ term }) => term),
  );
  const askedIn = (text: string): ReadonlySet<string> =>
    new Set(tokenize(text).flatMap(({ term }) => (asked.has(term) ? term : [])));
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  const above = headingAbove(article, units[answeringUnits(best).best]?.start ?? 0);
  const own = above && askedIn(article.text.slice(above.start, above.end));
  const said = askedIn(quotedText(best));
  const named = headings.filter(({ start, end }) => {
    if (own === undefined || headings.length > MOST_SECTIONS) return false;
    const words = askedIn(article.text.slice(start, end));
    const isMore = [...own].every((word) => words.has(word)) && words.size > own.size;
    return isMore && [...words].some((word) => !own.has(word) && !said.has(word));
  });
  return {
    isOfOthers: () => named.length > 0,
    isOwn: ({ found: { candidate: other, window } }) => {
      const heading = headingAbove(article, other.passage.units[window.last]?.start ?? 0);
      return article === other.article && heading !== undefined && named.includes(heading);
    },
  };
}

function boundToAge(age: number): Bound {
  return {
    isOfOthers: (one) => rangesQuoted(one).length > 0 && !isIn(rangesQuoted(one), age),
    isOwn: (one) => isIn(rangesOf(one, answeringUnits(one).best), age),
  };
}

/** "Cancel 60 days or more before: we return 75%" does not say what who cancels 40 days before gets back, and "30 to 59 days" does. */
function boundToMeasure(measure: Measure): Bound {
  const rangesIn = (text: string): readonly MeasureRange[] =>
    measureRangesIn(text).filter(({ unit }) => unit === measure.unit);
  const isOwn = (text: string): boolean => isMeasureIn(rangesIn(text), measure);
  return {
    isOfOthers: (one) => rangesIn(quotedText(one)).length > 0 && !isOwn(quotedText(one)),
    isOwn: (one) => isOwn(answeringSentence(one)),
  };
}

/** The ages of all that would be quoted. */
function rangesQuoted(one: Ranked): readonly AgeRange[] {
  const { first, last } = answeringUnits(one);
  return unitsOf({ first, last }).flatMap((unit) => rangesOf(one, unit));
}
