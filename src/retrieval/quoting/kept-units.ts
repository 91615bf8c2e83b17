import type { Span } from '../../corpus/article.ts';
import { isAddition } from '../../corpus/reading/addenda.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE, askedParts } from '../values/asked-parts.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { conversationIn } from './conversation.ts';
import type { LikelyUnits } from './likeliest-unit.ts';
import { isLaterLine } from './notice-lines.ts';
import { paragraphLabels } from './paragraph-labels.ts';
import { areOtherPoints, areParted } from './parted.ts';
import { questionAbove } from './questions-in-text.ts';
import { quotingModelFor } from './quoting-model.ts';
import { placesIn } from './unit-places.ts';
import { wordsMet } from './words-met.ts';

const NO_HEADING = -1;
const NOWHERE: Span = { start: 0, end: 0 };
/** Another item of a list is quoted too from this probability on: two notices are seldom one answer. */
const OTHER_ITEM = 0.3;
/** The same beside a paragraph that is one line with its label: "Where: the mill" says all. */
const BESIDE_LABELLED = 0.5;
/** So many times as likely as other sentences one of another paragraph has to be: a quote begins with what answers, and goes on with it. */
const OTHER_PARAGRAPH = 1.8;
/**
 * A sentence before the one that answers most likely is left out where that is so many times as likely: of 1,181 quotes that hold the answer
 * 189 begin with it then, and six lose it.
 */
const MUCH_LIKELIER = 12;
/**
 * The same of a sentence behind one that states a value of the kind that is asked for: on nine communities quotes are 122 characters instead of 133
 * and hold as many answers; before the answer, or at three times, one quote in fifty loses it.
 */
const LIKELIER_THAN_NEXT = 5;
/** No sentence is so likely: what stands before a stated value and has nothing more of the question leads to it, and is no part of the answer. */
const CERTAIN = 2;
/** Characters of a few words: "No need to pay." */
const FEW_WORDS = 30;

/** From the first to the last of the units around the likeliest one that are likely enough to be a part of its answer, and of the same thing. */
export function keptAround(ranked: Ranked, around: Window, likely: LikelyUnits): Window {
  const { best, chanceOf, omitted } = likely;
  const leastOf = leastChance(ranked, likely);
  const isTogether = togetherWith(ranked, likely);
  const isKept = (unit: number): boolean =>
    unit === best || (chanceOf(unit) >= leastOf(unit) && !omitted.isOmitted(unit) && isTogether(unit));
  const kept = unitsOf(around).filter(isKept);
  const { itemOf, isSameBlock } = placesIn(ranked.found.candidate);
  const items = new Set(kept.map(itemOf));
  // Beyond an item of several sentences that say nothing to the question another one hardly answers it; lines may all be of one thing.
  const isOfElse = (unit: number): boolean =>
    itemOf(unit) !== -1 &&
    !items.has(itemOf(unit)) &&
    (isSameBlock(unit - 1, unit) || isSameBlock(unit + 1, unit));
  const reached = kept.filter((unit) => !between(unit, best).some(isOfElse));
  return { first: reached[0] ?? best, last: reached.at(-1) ?? best };
}

/** The units from one of two to the other. */
function between(unit: number, other: number): number[] {
  return unitsOf({ first: Math.min(unit, other), last: Math.max(unit, other) });
}

/** How likely a unit must be at least. */
function leastChance(ranked: Ranked, { best, mostLikely }: LikelyUnits): (unit: number) => number {
  const { candidate, likeness } = ranked.found;
  const { question, type } = ranked.found.question.query;
  const { units: model } = quotingModelFor(ranked);
  const { blockOf, itemOf, isRow } = placesIn(candidate);
  const labels = paragraphLabels(candidate);
  const isLabelled = conversationIn(candidate).exchangeOf(best) === undefined && labels.isLabelledLine(best);
  // "**Laser cutter.** …", and below it without one "Membership is £22": each is about something else. What follows a beginning may be of it.
  const isOfOtherLabel = (unit: number): boolean =>
    labels.isBelowLabel(unit) && (unit < best || labels.isBelowLabel(best));
  // By words alone the sentence that answers is not told so well from what stands beside it.
  const statesBest =
    likeness !== undefined &&
    ANSWERED_BY_VALUE.has(type) &&
    askedParts(question, type).length < 2 &&
    valuesInUnit(ranked, best).length > 0;
  const met = wordsMet(ranked, best);
  // By words alone nothing tells two sentences without any apart: then the beginning is as good.
  const meetsAsMuch = (unit: number): boolean => {
    const own = wordsMet(ranked, unit).size;
    return own >= met.size && (own > 0 || likeness === undefined);
  };
  const addsNothing = (unit: number): boolean => [...wordsMet(ranked, unit)].every((word) => met.has(word));
  // "**Appeals** go to the council" behind "A fine of £60, from the council": a value with a word of the question that the likeliest lacks, or few words.
  const goesOn = (unit: number): boolean => {
    const { start = 0, end = 0 } = candidate.passage.units[unit] ?? {};
    const isValue = end - start <= FEW_WORDS || valuesInUnit(ranked, unit).length > 0;
    return isValue && blockOf(unit) === blockOf(best) && !addsNothing(unit);
  };
  return (unit) => {
    const isOtherItem = itemOf(unit) !== itemOf(best) || isRow(unit) !== isRow(best);
    const isElsewhere = blockOf(unit) !== blockOf(best);
    if (isOtherItem || (isElsewhere && isOfOtherLabel(unit))) return OTHER_ITEM;
    if (isElsewhere && isLabelled) return BESIDE_LABELLED;
    // By words alone what comes next is the likeliest to go on with it.
    const isNext = unit > best && likeness === undefined;
    const isSame = isNext || !isElsewhere || meetsAsMuch(unit);
    const least = isSame ? model.threshold : model.threshold * OTHER_PARAGRAPH;
    if (unit < best && statesBest && addsNothing(unit)) return CERTAIN;
    if (unit < best) return Math.max(least, mostLikely / MUCH_LIKELIER);
    return statesBest && !goesOn(unit) ? Math.max(least, mostLikely / LIKELIER_THAN_NEXT) : least;
  };
}

/** Whether a unit may be quoted with the likeliest one: of its section, its exchange, the same answer, and neither alone was added later. */
function togetherWith(ranked: Ranked, { best, omitted }: LikelyUnits): (unit: number) => boolean {
  const { candidate } = ranked.found;
  const { article, units } = candidate.passage;
  const { blockOf, sectionOf } = placesIn(candidate);
  const talk = conversationIn(candidate);
  const exchange = talk.exchangeOf(best);
  // What stands below another heading is about something else, the second week of the camp; what stands before all of them may lead to it.
  const sections = new Set([
    sectionOf(best),
    ...(ranked.found.question.query.type === 'other' ? [NO_HEADING] : []),
  ]);
  const asked = questionAbove(candidate, best);
  // "Update 18/9: …" says what holds instead, and is quoted by itself.
  const isAdded = (unit: number): boolean => {
    const block = blockOf(unit);
    return block?.kind === 'body' && isAddition(article.text.slice(block.start, block.end));
  };
  const paragraphOf = (unit: number): string => {
    const block = blockOf(unit);
    return block?.kind === 'body' ? article.text.slice(block.start, block.end) : '';
  };
  const point = paragraphOf(best);
  const isOfElse = (unit: number): boolean =>
    !sections.has(sectionOf(unit)) ||
    areOtherPoints(paragraphOf(unit), point) ||
    omitted.isOfOther(unit) ||
    talk.exchangeOf(unit) !== exchange ||
    isLaterLine(candidate, unit, best) ||
    (unit !== best && areParted(article.text, units[unit] ?? NOWHERE, units[best] ?? NOWHERE));
  return (unit) =>
    !between(unit, best).some(isOfElse) &&
    questionAbove(candidate, unit) === asked &&
    isAdded(unit) === isAdded(best);
}
