import type { Span } from '../../corpus/article.ts';
import { spanOfUnits } from '../passages/units.ts';
import { type Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksWhy, givesReason } from '../values/answer-phrase.ts';
import { reasonIn } from '../values/reason-in-unit.ts';
import { permitsSome } from '../values/stated-permission.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { conversationIn } from './conversation.ts';
import { keptAround } from './kept-units.ts';
import { withLatestEntry } from './latest-entry.ts';
import { likeliestUnit, statesKind } from './likeliest-unit.ts';
import { wholeNotice } from './notice-lines.ts';
import { paragraphLabels } from './paragraph-labels.ts';
import { isOfQuestion, questionAbove, saysOnlyWhether, withinOwnPair } from './questions-in-text.ts';
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
import { saysNotOfWhich } from './says-not-of-which.ts';
import { scheduleRow } from './schedule-row.ts';
import { rowOfTable, tableRow, tableRows } from './table-row.ts';
import { namesOnlyBefore, pointsBack, unitsAround } from './unit-features.ts';
import { placesIn } from './unit-places.ts';
import { wholeList } from './whole-list.ts';
import { wholeSchedule } from './whole-schedule.ts';
import { wholeSection } from './whole-section.ts';
import { withAllowance } from './with-allowance.ts';
import { withAlternative } from './with-alternative.ts';
import { withOutcome } from './with-outcome.ts';
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
/** A sentence that explains what the first one points back to is added up to this length of the whole, in characters. */
const LONGEST = 450;

/** What is quoted with what would be quoted by itself, each as it is after the one before. */
const QUOTED_ALONG = [
  withWhatHolds,
  withTheNew,
  withTheCode,
  withLimit,
  withFromWhen,
  withAllowance,
  withAlternative,
  withLatestEntry,
  withDenyingLine,
  withTheCounted,
  withOutcome,
];

const known = new WeakMap<Ranked, AnsweringUnits>();

/** Which units of a window, and beside it, are quoted: from the first that may answer to the last; looked for once. */
export function answeringUnits(ranked: Ranked): AnsweringUnits {
  const found = known.get(ranked) ?? findAnsweringUnits(ranked);
  known.set(ranked, found);
  return found;
}

function findAnsweringUnits(ranked: Ranked): AnsweringUnits {
  const { candidate } = ranked.found;
  const { units, article } = candidate.passage;
  const { type } = ranked.found.question.query;
  if (ranked.turn !== undefined) {
    const cell = rowOfTable(ranked, ranked.turn)?.cell;
    return { first: ranked.turn, last: ranked.turn, best: ranked.turn, cell };
  }
  const around = unitsAround(ranked);
  const row = scheduleRow(ranked, around);
  if (row !== undefined) return { first: row.unit, last: row.unit, best: row.unit, row };
  const { textOf, blockOf, isSameBlock, itemOf, isHeading } = placesIn(candidate);
  const likely = likeliestUnit(ranked, around);
  const { best, omitted } = likely;
  const table = tableRow(ranked, statesKind(ranked, best) ? best : (rowOfKind() ?? best));
  if (table !== undefined) {
    const { unit, cell, start, end } = table;
    return { first: unit, last: unit, best: unit, row: { start, end }, cell };
  }
  const rows = tableRows(ranked, best);
  if (rows !== undefined) return { first: Math.min(...rows), last: Math.max(...rows), best, rows };
  let { first, last } = keptAround(ranked, around, likely);
  const talk = conversationIn(candidate);
  const labels = paragraphLabels(candidate);
  const asked = questionAbove(candidate, best);
  const fits = (from: number, to: number): boolean => {
    const { start, end } = spanOfUnits(units, from, to);
    return end - start <= LONGEST;
  };
  const section = wholeSection(ranked, best, fits);
  if (section !== undefined)
    return { ...section, best: Math.min(Math.max(best, section.first), section.last) };
  const schedule = omitted.isOneOfSeveral ? { first: best, last: best } : wholeSchedule(ranked, best, fits);
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
  if (isUnclear && first > 0 && fits(first - 1, last) && !omitted.isOmitted(first - 1)) first--;
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
  for (const along of QUOTED_ALONG) ({ first, last } = along(ranked, { first, last }, fits));
  // Beside its question an answer shows what it is about.
  if (asked >= 0 && first === asked + 1 && fits(asked, last)) first = asked;
  // Nor does a question answer, but the text after it does.
  const isOpen = (unit: number): boolean =>
    isOfQuestion(candidate, unit) || talk.asks(unit) || saysOnlyWhether(textOf(unit));
  while (isOpen(last) && last + 1 < units.length && fits(first, last + 1)) last++;
  return { ...withinOwnPair(candidate, { first, last }, best), best };

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

  /** What only says what happened is no reason: a sentence near it that gives one is quoted, too, or else those beside it, which may be one. */
  function withReason(quoted: Window): Window {
    if (!asksWhy(ranked.found.question.query)) return quoted;
    const { first, last } = quoted;
    for (let unit = first; unit <= last; unit++) if (givesOne(unit)) return quoted;
    const near = [last + 1, first - 1, last + 2, first - 2].find(
      (unit) =>
        unit >= around.first &&
        unit <= around.last &&
        itemOf(unit) === itemOf(best) &&
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
}
