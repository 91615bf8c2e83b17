import type { Span } from '../../corpus/article.ts';
import { isAddition } from '../../corpus/reading/addenda.ts';
import { probabilityOf } from '../logistic.ts';
import { blockAt, sectionStart } from '../passages/sections.ts';
import { spanOfUnits } from '../passages/units.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksWhy, givesReason } from '../values/answer-phrase.ts';
import { ANSWERED_BY_VALUE, askedParts } from '../values/asked-parts.ts';
import { reasonIn } from '../values/reason-in-unit.ts';
import { permitsSome } from '../values/stated-permission.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { conversationIn } from './conversation.ts';
import { labelOfNamedItem } from './labelled-item.ts';
import { isLaterLine, wholeNotice } from './notice-lines.ts';
import { omittedUnits } from './omitted-units.ts';
import { paragraphLabels } from './paragraph-labels.ts';
import {
  isOfQuestion,
  questionAbove,
  questionMet,
  saysOnlyWhether,
  withinOwnPair,
} from './questions-in-text.ts';
import {
  withDenyingLine,
  withFromWhen,
  withLimit,
  withOtherParts,
  withTheCode,
  withTheCounted,
  withTheNew,
  withWhatHolds,
} from './quoted-along.ts';
import { quotingModelFor } from './quoting-model.ts';
import { saysNotOfWhich } from './says-not-of-which.ts';
import { scheduleRow } from './schedule-row.ts';
import { rowOfTable, tableRow, tableRows } from './table-row.ts';
import { namesOnlyBefore, pointsBack, unitFeatures, unitsAround } from './unit-features.ts';
import { unitOfClosing } from './unit-of-closing.ts';
import { unitOfAge } from './units-of-others.ts';
import { wholeList } from './whole-list.ts';
import { wholeSchedule } from './whole-schedule.ts';
import { wholeSection } from './whole-section.ts';
import { withAllowance } from './with-allowance.ts';
import { wordsMet } from './words-met.ts';

/** The units of a passage that are quoted, and how likely each is to answer. */
export interface AnsweringUnits extends Window {
  /** The unit that answers most likely. */
  readonly best: number;
  /** The line of it that answers, where it is one of a schedule. */
  readonly row?: Span | undefined;
  /** The cells of that line that answer, where it is a row of a table. */
  readonly cell?: Span | undefined;
  /** The units that are rows of a table, where several are asked for. */
  readonly rows?: readonly number[] | undefined;
}

const NOTHING: Span = { start: 0, end: 0 };
const NO_HEADING = -1;
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
/** A sentence that explains what the first one points back to is added up to this length of the whole, in characters. */
const LONGEST = 450;

const known = new WeakMap<Ranked, AnsweringUnits>();

/** Which units of a window, and beside it, are quoted: from the first that may answer to the last; looked for once. */
export function answeringUnits(ranked: Ranked): AnsweringUnits {
  const found = known.get(ranked) ?? findAnsweringUnits(ranked);
  known.set(ranked, found);
  return found;
}

function findAnsweringUnits(ranked: Ranked): AnsweringUnits {
  const { window, candidate } = ranked.found;
  const { units, article } = candidate.passage;
  const { question, type } = ranked.found.question.query;
  if (ranked.turn !== undefined) {
    const cell = rowOfTable(ranked, ranked.turn)?.cell;
    return { first: ranked.turn, last: ranked.turn, best: ranked.turn, cell };
  }
  const around = unitsAround(ranked);
  const row = scheduleRow(ranked, around);
  if (row !== undefined) return { first: row.unit, last: row.unit, best: row.unit, row };
  const { units: model } = quotingModelFor(ranked);
  const textOf = (unit: number): string => article.text.slice(units[unit]?.start, units[unit]?.end);
  const { isOfOther, isOmitted, isOneOfSeveral } = omittedUnits(ranked, around);
  const chances = unitFeatures(ranked, around).map((features, at) =>
    isOmitted(around.first + at) ? 0 : probabilityOf(model, features),
  );
  const chanceOf = (unit: number): number => chances[unit - around.first] ?? 0;
  let best = window.first;
  for (let unit = around.first; unit <= around.last; unit++) if (chanceOf(unit) > chanceOf(best)) best = unit;
  // Each looks behind the unit that the one before chose.
  const headed = best;
  if (isHeading(headed))
    best = likeliestAfter(
      headed,
      (unit) => sectionOf(unit) === sectionOf(headed),
      (unit) => !isOmitted(unit),
    );
  const named = labelOfNamedItem(ranked, around, best);
  if (named !== undefined)
    best = likeliestAfter(
      named,
      (unit) => isSameBlock(unit, named),
      (unit) => statesKind(unit),
    );
  const labels = paragraphLabels(candidate);
  const label = best;
  if (labels.isLabel(label)) best = likeliestAfter(label, (unit) => isSameBlock(unit, label));
  const closing = unitOfClosing(ranked, around, best);
  const likeliest = closing === undefined ? undefined : chanceOf(best);
  const listed = questionMet(ranked, around, best);
  best =
    listed === undefined
      ? (unitOfAge(ranked, around, best) ?? closing ?? best)
      : likeliestAfter(listed, (unit) => questionAbove(candidate, unit) === listed);
  const talk = conversationIn(candidate);
  const exchange = talk.exchangeOf(best);
  const isOtherLine = (unit: number): boolean => isLaterLine(candidate, unit, best);
  const isOfExchange = (unit: number): boolean => talk.exchangeOf(unit) === exchange;
  if (talk.asks(best)) best = likeliestAfter(best, isOfExchange, (unit) => !talk.asks(unit));
  const table = tableRow(ranked, statesKind(best) ? best : (rowOfKind() ?? best));
  if (table !== undefined) {
    const { unit, cell, start, end } = table;
    return { first: unit, last: unit, best: unit, row: { start, end }, cell };
  }
  const rows = tableRows(ranked, best);
  if (rows !== undefined) return { first: Math.min(...rows), last: Math.max(...rows), best, rows };
  const bestItem = itemOf(best);
  const isLabelled = exchange === undefined && labels.isLabelledLine(best);
  // "**Laser cutter.** …", and below it without one "Membership is £22": each is about something else. What follows a beginning may be of it.
  const isOfOtherLabel = (unit: number): boolean =>
    labels.isBelowLabel(unit) && (unit < best || labels.isBelowLabel(best));
  const leastOf = (unit: number): number => {
    const isOtherItem = itemOf(unit) !== bestItem || isRow(unit) !== isRow(best);
    const isElsewhere = blockOf(unit) !== blockOf(best);
    if (isOtherItem || (isElsewhere && isOfOtherLabel(unit))) return OTHER_ITEM;
    if (isElsewhere && isLabelled) return BESIDE_LABELLED;
    // By words alone what comes next is the likeliest to go on with it.
    const isNext = unit > best && ranked.found.likeness === undefined;
    const isSame = isNext || blockOf(unit) === blockOf(best) || meetsAsMuch(unit);
    const least = isSame ? model.threshold : model.threshold * OTHER_PARAGRAPH;
    if (unit < best && statesBest && addsNothing(unit)) return CERTAIN;
    if (unit < best) return Math.max(least, mostLikely / MUCH_LIKELIER);
    return statesBest ? Math.max(least, mostLikely / LIKELIER_THAN_NEXT) : least;
  };
  const mostLikely = likeliest ?? chanceOf(best);
  // By words alone the sentence that answers is not told so well from what stands beside it.
  const statesBest =
    ranked.found.likeness !== undefined &&
    ANSWERED_BY_VALUE.has(type) &&
    askedParts(question, type).length < 2 &&
    valuesInUnit(ranked, best).length > 0;
  // What stands below another heading is about something else, the second week of the camp; what stands before all of them may lead to it.
  const sections = new Set([
    sectionOf(best),
    ...(ranked.found.question.query.type === 'other' ? [NO_HEADING] : []),
  ]);
  const asked = questionAbove(candidate, best);
  const isOfOtherAnswer = (unit: number): boolean => questionAbove(candidate, unit) !== asked;
  // "Update 18/9: …" says what holds instead, and is quoted by itself.
  const isAdded = (unit: number): boolean => {
    const block = blockOf(unit);
    return block?.kind === 'body' && isAddition(article.text.slice(block.start, block.end));
  };
  const isTogether = (unit: number): boolean => {
    for (let at = Math.min(unit, best); at <= Math.max(unit, best); at++)
      if (!sections.has(sectionOf(at)) || isOfOther(at) || !isOfExchange(at) || isOtherLine(at)) return false;
    return !isOfOtherAnswer(unit) && isAdded(unit) === isAdded(best);
  };
  const isKept = (unit: number): boolean =>
    unit === best || (chanceOf(unit) >= leastOf(unit) && !isOmitted(unit) && isTogether(unit));
  const kept = unitsOf(around).filter(isKept);
  const items = new Set(kept.map(itemOf));
  // Beyond an item of several sentences that say nothing to the question another one hardly answers it; lines may all be of one thing.
  const isOfElse = (unit: number): boolean =>
    itemOf(unit) !== -1 &&
    !items.has(itemOf(unit)) &&
    (isSameBlock(unit - 1, unit) || isSameBlock(unit + 1, unit));
  const reaches = (unit: number): boolean =>
    !unitsOf({ first: Math.min(unit, best), last: Math.max(unit, best) }).some(isOfElse);
  const reached = kept.filter(reaches);
  let [first, last] = [reached[0] ?? best, reached.at(-1) ?? best];
  const fits = (from: number, to: number): boolean => {
    const { start, end } = spanOfUnits(units, from, to);
    return end - start <= LONGEST;
  };
  const section = wholeSection(ranked, best, fits);
  if (section !== undefined)
    return { ...section, best: Math.min(Math.max(best, section.first), section.last) };
  const schedule = isOneOfSeveral ? { first: best, last: best } : wholeSchedule(ranked, best, fits);
  const list = wholeList(ranked, best, fits);
  first = Math.min(first, schedule.first, list.first);
  last = Math.max(last, schedule.last, list.last);
  const isUnclear =
    pointsBack(textOf(first)) ||
    (type === 'person' &&
      isSameBlock(first - 1, first) &&
      namesOnlyBefore(textOf(first), textOf(first - 1))) ||
    (permitsSome(textOf(first)) && isSameBlock(first - 1, first)) ||
    (saysNotOfWhich(textOf(first)) && isSameBlock(first - 1, first));
  if (isUnclear && first > 0 && fits(first - 1, last) && !isOmitted(first - 1)) first--;
  if (first > 0 && labels.isLabel(first - 1) && isSameBlock(first - 1, first) && fits(first - 1, last))
    first--;
  const notice = wholeNotice(candidate, best);
  first = Math.min(first, notice.first);
  last = Math.max(last, notice.last);
  const above = talk.lineAbove(first);
  if (fits(above, last)) first = above;
  const said = talk.messageStart(first);
  if (fits(said, last)) first = said;
  // A heading alone announces what stands below it.
  while (last > best && isHeading(last)) last--;
  if (isHeading(last) && last + 1 < units.length && fits(first, last + 1)) last++;
  // "The stalls so far:" announces its list.
  if (/:[\s*_]*$/u.test(textOf(last))) {
    while (last + 1 < units.length && fits(first, last + 1) && (last === best || itemOf(last + 1) !== -1))
      last++;
  }
  ({ first, last } = withOtherParts(ranked, { first, last }, { around, fits }));
  ({ first, last } = withReason({ first, last }));
  ({ first, last } = withWhatHolds(ranked, { first, last }, fits));
  ({ first, last } = withTheNew(ranked, { first, last }, fits));
  ({ first, last } = withTheCode(ranked, { first, last }, fits));
  ({ first, last } = withLimit(ranked, { first, last }, fits));
  ({ first, last } = withFromWhen(ranked, { first, last }, fits));
  ({ first, last } = withAllowance(ranked, { first, last }, fits));
  ({ first, last } = withDenyingLine(ranked, { first, last }, fits));
  ({ first, last } = withTheCounted(ranked, { first, last }, fits));
  // Beside its question an answer shows what it is about.
  if (asked >= 0 && first === asked + 1 && fits(asked, last)) first = asked;
  // Nor does a question answer, but the text after it does.
  const isOpen = (unit: number): boolean =>
    isOfQuestion(candidate, unit) || talk.asks(unit) || saysOnlyWhether(textOf(unit));
  while (isOpen(last) && last + 1 < units.length && fits(first, last + 1)) last++;
  return { ...withinOwnPair(candidate, { first, last }, best), best };

  /** What stands behind a heading, a label or a question answers, and not that itself, unless nothing of it is near. */
  function likeliestAfter(
    unit: number,
    isWithin: (unit: number) => boolean,
    mayAnswer: (unit: number) => boolean = () => true,
  ): number {
    let likeliest = unit;
    for (let at = unit + 1; at <= around.last && isWithin(at); at++)
      if (mayAnswer(at) && (likeliest === unit || chanceOf(at) > chanceOf(likeliest))) likeliest = at;
    return likeliest;
  }

  function isSameBlock(unit: number, other: number): boolean {
    return unit >= 0 && blockOf(unit) === blockOf(other);
  }

  function statesKind(unit: number): boolean {
    return !ANSWERED_BY_VALUE.has(ranked.found.question.query.type) || valuesInUnit(ranked, unit).length > 0;
  }

  /** A row with all words of the best sentence that states what is asked for, which that one does not: "Boats is for all ages" has no length. */
  function rowOfKind(): number | undefined {
    const words = wordsMet(ranked, best);
    for (let unit = around.first; unit <= around.last; unit++)
      if (
        blockOf(unit)?.kind === 'row' &&
        valuesInUnit(ranked, unit).length > 0 &&
        [...words].every((word) => wordsMet(ranked, unit).has(word))
      )
        return unit;
    return undefined;
  }

  /** Whether a sentence has no word of the question that the one that answers lacks. */
  function addsNothing(unit: number): boolean {
    const met = wordsMet(ranked, best);
    return [...wordsMet(ranked, unit)].every((word) => met.has(word));
  }

  function meetsAsMuch(unit: number): boolean {
    const met = wordsMet(ranked, unit).size;
    // By words alone nothing tells two sentences without any apart: then the beginning is as good.
    return met >= wordsMet(ranked, best).size && (met > 0 || ranked.found.likeness === undefined);
  }

  /** What only says what happened is no reason: a sentence near it that gives one is quoted, too, or else those beside it, which may be one. */
  function withReason(quoted: Window): Window {
    if (!asksWhy(ranked.found.question.query)) return quoted;
    const { first, last } = quoted;
    for (let unit = first; unit <= last; unit++) if (givesOne(unit)) return quoted;
    const near = [last + 1, first - 1, last + 2, first - 2].find(
      (unit) =>
        unit >= around.first &&
        unit <= around.last &&
        itemOf(unit) === bestItem &&
        givesOne(unit) &&
        fits(Math.min(first, unit), Math.max(last, unit)),
    );
    if (near !== undefined) return { first: Math.min(first, near), last: Math.max(last, near) };
    if (first < last) return quoted;
    const isBeside = (unit: number): boolean => unit in units && blockOf(unit) === blockOf(first);
    const to = isBeside(last + 1) && fits(first, last + 1) ? last + 1 : last;
    return { first: isBeside(first - 1) && fits(first - 1, to) ? first - 1 : first, last: to };
  }

  function givesOne(unit: number): boolean {
    return givesReason(textOf(unit)) || reasonIn(article.text, units[unit] ?? NOTHING) !== undefined;
  }

  function itemOf(unit: number): number {
    return blockOf(unit)?.kind === 'item' ? (blockOf(unit)?.start ?? -1) : -1;
  }

  function isRow(unit: number): boolean {
    return blockOf(unit)?.kind === 'row';
  }

  function isHeading(unit: number): boolean {
    return blockOf(unit)?.kind === 'heading';
  }

  /** Where the heading or the label above a unit begins, or the unit is one. */
  function sectionOf(unit: number): number {
    return sectionStart(article, units[unit]?.start ?? 0);
  }

  function blockOf(unit: number): (typeof article.blocks)[number] | undefined {
    return blockAt(article.blocks, units[unit]?.start ?? -1);
  }
}
