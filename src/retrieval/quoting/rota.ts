import type { Article, Block, Span } from '../../corpus/article.ts';
import { type Range, shifted } from '../dates/date-forms.ts';
import {
  acrossNewYear,
  beginsTurn,
  type DayCell,
  daysIn,
  hasDayFirst,
  inYearOfTitle,
  weekdaysIn,
  weekInTitle,
} from '../dates/days-of-row.ts';
import type { Turn } from '../dates/days-of-turn.ts';
import { weekdayOf } from '../dates/event-days.ts';
import { cellsIn } from '../passages/row-cells.ts';
import { partsOfDay } from '../values/parts-of-day.ts';

/** A row of a rota: who does what on some days, `YYYY-MM-DD`, inclusive. */
export interface RotaRow extends Span, Range {}

/** A table with fewer rows that have a day is no rota, and a turn lasts at most so many days. */
const LEAST_ROWS = 3;
/** A day has two shifts or more. */
const LEAST_SHIFTS = 2;
const LONGEST_TURN = 31;
const WEEK = 7;
const DAY_MS = 86_400_000;

/** The rows of these days in the table that a row stands in, several where a day has more than one shift or task; none where that is no rota. */
export function rowsOfDays(
  article: Pick<Article, 'title' | 'text' | 'blocks' | 'language'>,
  row: Block,
  turn: Turn,
): readonly RotaRow[] {
  const table = datedRowsAround(article, row, turn.askedOn);
  const byPart = rowsByPart(article.text, table, turn);
  if (byPart.length > 0) return byPart;
  const ofWeek = rowsOfWeek(article, table, turn);
  if (ofWeek !== undefined) return ofWeek;
  const byWeekday = rowsByWeekday(table);
  const ofDays =
    byWeekday.length > 0
      ? byWeekday.filter((one) => isOf(one, turn))
      : rowsOfFirstDay(rowsInOrder(table), turn);
  const only = onlyOf(ofDays);
  if (only !== undefined) return [only];
  const textOf = ({ start, end }: RotaRow): string => article.text.slice(start, end);
  // Hours do not say of which part of the day they are.
  const areOfParts = (turn.parts?.size ?? 0) > 0 && ofDays.some((one) => partsOfDay(textOf(one)).length > 0);
  return areOfParts ? ofDays.filter((one) => isOfParts(textOf(one), turn.parts)) : ofDays;
}

/** The rows of a part of a day in a table that is the same each day: "Ca: Đêm", and on a Sunday "Ca: Chủ nhật sáng"; none in one that has days. */
function rowsByPart(text: string, table: readonly DatedRow[], { from, to, parts }: Turn): readonly RotaRow[] {
  if (from !== to || (parts?.size ?? 0) === 0 || table.some(({ days }) => days.length > 0)) return [];
  const named = table.flatMap(({ start, end, weekdays }) => {
    const first = cellsIn(text.slice(start, end))?.[0]?.value ?? '';
    return partsOfDay(first).length > 0 ? [{ start, end, from, to, first, weekdays }] : [];
  });
  if (named.length < LEAST_SHIFTS) return [];
  const ofPart = named.filter(({ first }) => isOfParts(first, parts));
  const ofWeekday = ofPart.filter(({ weekdays }) => weekdays.has((weekdayOf(from) + WEEK - 1) % WEEK));
  return ofWeekday.length > 0 ? ofWeekday : ofPart.filter(({ weekdays }) => weekdays.size === 0);
}

/** Of a table in the order of its days, the rows of the day that is meant: today, or the first to begin in these days, or that they are within. */
function rowsOfFirstDay(rows: readonly RotaRow[], { from, to, askedOn }: Turn): readonly RotaRow[] {
  const today = { from: askedOn, to: askedOn };
  const isNow = from <= askedOn && askedOn <= to;
  const first =
    (isNow ? rows.find((one) => isOf(one, today)) : undefined) ??
    rows.find((one) => from <= one.from && one.from <= to) ??
    rows.find((one) => isOf(one, { from, to }));
  return rows.filter((one) => one.from === first?.from);
}

function isOf(one: RotaRow, days: Range): boolean {
  return one.from <= days.to && days.from <= one.to;
}

/** The only row of some, which may be there for several days; undefined where there are others. */
function onlyOf([only, ...others]: readonly RotaRow[]): RotaRow | undefined {
  return others.every(({ start }) => start === only?.start) ? only : undefined;
}

/** Whether a row is of a part of the day that is asked for: "Shift: **Evening**", "Ca: **Tối**" for "tonight". */
function isOfParts(row: string, asked: ReadonlySet<string> = new Set()): boolean {
  return partsOfDay(row).some(({ parts }) => parts.some((part) => asked.has(part)));
}

/** A row with the cells that are its days, and its weekdays. */
export interface DatedRow extends Span {
  readonly days: readonly DayCell[];
  readonly weekdays: ReadonlySet<number>;
}

/** The table that was last read of an article: the windows of one question ask for its rows one after the other. */
const latest = new WeakMap<object, { readonly key: string; readonly table: readonly DatedRow[] }>();

/** The rows of the table that a row stands in, with their days. */
export function datedRowsAround(
  article: Pick<Article, 'title' | 'text' | 'blocks' | 'language'>,
  row: Block,
  askedOn: string,
): readonly DatedRow[] {
  const { blocks } = article;
  const at = blocks.findIndex(({ start }) => start === row.start);
  let [first, last] = [at, at];
  while (isRow(blocks[first - 1])) first -= 1;
  while (isRow(blocks[last + 1])) last += 1;
  const key = `${first} ${last} ${askedOn}`;
  const known = latest.get(article);
  if (known?.key === key) return known.table;
  const table = readTable(article, blocks.slice(first, last + 1), askedOn);
  latest.set(article, { key, table });
  return table;
}

function readTable(
  { title, text, language }: Pick<Article, 'title' | 'text' | 'language'>,
  table: readonly Block[],
  askedOn: string,
): readonly DatedRow[] {
  const isDayFirst = language === 'vi' || table.some(({ start, end }) => hasDayFirst(text.slice(start, end)));
  const read = { year: Number(askedOn.slice(0, 4)), isDayFirst };
  const lines = table.map(({ start, end }) => text.slice(start, end));
  const written = lines.map((line) => daysIn(line, read));
  const days = acrossNewYear(inYearOfTitle(written, title), askedOn);
  return table.map(({ start, end }, at) => ({
    start,
    end,
    days: days[at] ?? [],
    weekdays: weekdaysIn(lines[at] ?? ''),
  }));
}

/**
 * The rows of the weekday that is asked for in a table with one row for each, and no days: in the week that its title names, or in any week where
 * that names none or the question a weekday alone. Undefined where it is no such table.
 */
function rowsOfWeek(
  { title }: Pick<Article, 'title'>,
  table: readonly DatedRow[],
  { from, to, askedOn, isAnyWeek = false }: Turn,
): readonly RotaRow[] | undefined {
  const named = table.filter(({ weekdays }) => weekdays.size > 0);
  const isOfWeek =
    named.length >= LEAST_ROWS &&
    named.every(({ days, weekdays }) => days.length === 0 && weekdays.size === 1);
  const all = named.flatMap(({ weekdays }) => [...weekdays]);
  if (!isOfWeek || named.length < table.length || new Set(all).size < all.length) return undefined;
  const week = weekInTitle(title, Number(askedOn.slice(0, 4)));
  const isWithin = week === undefined || (from <= shifted(week, WEEK - 1) && week <= to);
  if (from !== to || (!isWithin && !isAnyWeek)) return [];
  return named
    .filter(({ weekdays }) => weekdays.has((weekdayOf(from) + WEEK - 1) % WEEK))
    .map(({ start, end }) => ({ start, end, from, to }));
}

/** The rows of a table with a week in one column and a weekday in another, one for each day; none where it is no such table. */
function rowsByWeekday(table: readonly DatedRow[]): readonly RotaRow[] {
  let week: Range | undefined;
  const rows = table.flatMap(({ start, end, days: [one, other], weekdays }) => {
    // A week may stand in its first row alone.
    week = one === undefined ? week : weekOfRow(one, other);
    const { from, to } = week ?? { from: '', to: '' };
    return daysFrom(from, to)
      .filter((day) => weekdays.has((weekdayOf(day) + WEEK - 1) % WEEK))
      .map((day) => ({ start, end, from: day, to: day }));
  });
  const isOfDays = table.every(({ start }) => rows.some((row) => row.start === start));
  // "Start: 30 Nov · Day: Monday" says the same twice.
  const areStarts = table.every(({ days: [one, other], weekdays }) => {
    const isStart = one !== undefined && other === undefined && weekdays.size === 1;
    return isStart && weekdays.has((weekdayOf(one.day) + WEEK - 1) % WEEK);
  });
  return table.length < LEAST_ROWS || !isOfDays || areStarts ? [] : rows;
}

/** The week that a row is of; undefined where its day is not the first of one. */
function weekOfRow(one: DayCell, other: DayCell | undefined): Range | undefined {
  if (other !== undefined) return { from: one.day, to: other.day };
  return beginsTurn(one) ? { from: one.day, to: shifted(one.day, WEEK - 1) } : undefined;
}

function daysFrom(from: string, to: string): readonly string[] {
  const count = from === '' ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return count > LONGEST_TURN ? [] : Array.from({ length: count }, (_, at) => shifted(from, at));
}

/** The rows of a table in order of their days, some of which may have several; none where one has its day before the row above. */
function rowsInOrder(dated: readonly DatedRow[]): readonly RotaRow[] {
  const starts = dated.map(({ days }) => days[0]?.day ?? '');
  if (dated.length < LEAST_ROWS || starts.some((day, n) => day === '' || day < (starts[n - 1] ?? '')))
    return [];
  const turns = starts.map((day, n) => daysBetween(day, starts[n + 1] ?? ''));
  const usual = turns.find((turn) => turn > 0) ?? 1;
  return dated.map(({ start, end, days: [one, other] }, n) => {
    const from = one?.day ?? '';
    const lasts = one !== undefined && beginsTurn(one) ? turns[n] || usual : 1;
    return { start, end, from, to: other?.day ?? shifted(from, lasts - 1) };
  });
}

/** From one day to the next, 0 where that is not known or longer than a turn. */
function daysBetween(from: string, to: string): number {
  const days = to === '' ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  return days <= LONGEST_TURN ? days : 0;
}

function isRow(block: Block | undefined): boolean {
  return block?.kind === 'row';
}
