import { rowCellsIn } from '../passages/row-cells.ts';
import { daysNamed } from '../values/days-named.ts';
import { statedDates } from '../values/stated-dates.ts';
import { firstOf } from './date-forms.ts';

/** A cell that is a day, `YYYY-MM-DD`, or one end of a stretch of days. */
export interface DayCell {
  readonly heading: string;
  readonly written: string;
  readonly day: string;
  /** Whether its year is written, there or in the title, and not that of asking. */
  readonly hasYear: boolean;
}

/** How the days of a table are read. */
export interface DaysRead {
  /** The year of asking, which days without one are of. */
  readonly year: number;
  /** Whether figures stand in the Vietnamese order. */
  readonly isDayFirst: boolean;
}

/** A cell that is a day has at most so many letters beside it: those of a weekday, or of "Week of". */
const BESIDE_DAY = 12;
/** A stretch of more days is no turn. */
const LONGEST_STRETCH = 31;
const DAY_MS = 86_400_000;
const HALF_A_YEAR = 182 * DAY_MS;
const MOST_MONTHS_APART = 6;
/** Between both ends of a stretch: "30 Nov **-** 6 Dec", "30/11 **đến** 06/12". */
const THROUGH = /\s*[-–—]\s*|\s+(?:to|until|till|through|đến|tới)\s+/giu;
/** The first day of a stretch by its number alone: "**1**-7 Dec", "Week of **7th** - 13th December". */
const BARE_DAY = /^(?:\D{0,12}\s)?(\d{1,2})(?:st|nd|rd|th)?$/u;
/** A day in figures: "05/12/2026", "w/c **7/12**"; "24/7" is none. */
const FIGURES = /(?<![\d/-])(?!24\/7(?![\d/]))(?=\d{1,2}[/-]\d{1,2})/u;
/** A day whose year is short: "6/7/**26**", "18.5.**26**". */
const SHORT_YEAR = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\d./-])/u;
/** "**13/12**", which has its day first, and with it "05/12/2026" above; "13-18" is hours. */
const DAY_FIRST = /(?<![\d/-])(?!24\/7(?![\d/]))(?:1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])(?![\d:h]|\.\d)/u;

/** Whether a cell of a row is a day whose figures can only stand in the Vietnamese order. */
export function hasDayFirst(row: string): boolean {
  return (rowCellsIn(row) ?? []).some(({ value }) => DAY_FIRST.test(value));
}

/** The cells of a row that are its days: one, or the first and the last, which may stand in one cell. */
export function daysIn(row: string, read: DaysRead): readonly DayCell[] {
  const cells = rowCellsIn(row) ?? [];
  const stretches = cells.flatMap(({ heading, value }) => {
    const stretch = stretchIn(value, read);
    return stretch === undefined ? [] : [stretch.map((end) => ({ heading, written: value, ...end }))];
  });
  const [stretch, ...others] = stretches;
  if (stretch !== undefined && others.length === 0) return stretch;
  const days = cells.flatMap(({ heading, value }): DayCell[] => {
    const date = dateIn(value, read.isDayFirst);
    return date === undefined ? [] : [{ heading, written: value, ...dayOf(date, read.year) }];
  });
  const [from, to] = days;
  return from !== undefined && to !== undefined && to.day < from.day ? [from] : days.slice(0, 2);
}

/** "MENU (w/c **Mon 23 Nov 2026**)", "Week commencing **30/11/2026**", "Thực đơn tuần từ **30/11/2026**": the day that a week begins on. */
const WEEK_FROM =
  /(?<![a-zÀ-ỹ])(?:w\/?[cb]|(?:week|wk) (?:commencing|beginning|starting|from|of)|tuần (?:từ|bắt đầu)(?: từ)?)[:.]?\s+(?<day>[^()\n]{6,30})/iu;

/** The first day of the week that a title names, `YYYY-MM-DD`, its figures in the order of day and month where they may be; undefined for none. */
export function weekInTitle(title: string | null, year: number): string | undefined {
  const written = WEEK_FROM.exec(title ?? '')?.groups?.['day']?.trim() ?? '';
  const date = dateIn(written, true) ?? dateIn(written, false);
  return date && dayOf(date, year).day;
}

/** The parts of a date that is all of a cell but for a few letters; undefined where the cell is none. */
function dateIn(written: string, isDayFirst: boolean) {
  const inFull = written.replace(SHORT_YEAR, '$1/$3/20$4');
  // "05/12/2026" may be of May elsewhere.
  const value = isDayFirst ? inFull.replace(FIGURES, 'ngày ') : inFull;
  const [date, ...others] = statedDates(value);
  const isDay =
    date !== undefined && others.length === 0 && value.length - (date.end - date.start) <= BESIDE_DAY;
  const { year, month, day } = isDay ? date.parts : {};
  return month === undefined || day === undefined ? undefined : { year, month, day };
}

type DateRead = NonNullable<ReturnType<typeof dateIn>>;
type DayRead = Pick<DayCell, 'day' | 'hasYear'>;

function dayOf(date: DateRead, year: number): DayRead {
  return { day: firstOf({ ...date, year: date.year ?? year }), hasYear: date.year !== undefined };
}

/** Both ends of "30/11-06/12", "30 Nov - 6 Dec 2026", "7-13 December"; undefined for any other cell. */
function stretchIn(value: string, { year, isDayFirst }: DaysRead): readonly [DayRead, DayRead] | undefined {
  for (const { 0: through, index } of value.matchAll(THROUGH)) {
    const last = dateIn(value.slice(index + through.length), isDayFirst);
    if (last === undefined) continue;
    const before = value.slice(0, index);
    const bare = Number(BARE_DAY.exec(before)?.[1] ?? 0);
    const first = dateIn(before, isDayFirst) ?? (bare > 0 ? { ...last, day: bare } : undefined);
    if (first === undefined) continue;
    // "28/12-03/01" goes on in the next year.
    const years = first.month > last.month ? 1 : 0;
    const ofFirst = first.year ?? (last.year === undefined ? year : last.year - years);
    const [from, to] = [dayOf(first, ofFirst), dayOf(last, ofFirst + years)];
    const days = (Date.parse(to.day) - Date.parse(from.day)) / DAY_MS;
    const hasYear = from.hasYear || to.hasYear;
    if (days > 0 && days < LONGEST_STRETCH)
      return [
        { ...from, hasYear },
        { ...to, hasYear },
      ];
  }
  return undefined;
}

/** The days of rows that have none of their own in the year of the month that their title names: "25 Dec" below "Rota December 2026". */
export function inYearOfTitle(
  rows: readonly (readonly DayCell[])[],
  title: string | null,
): readonly (readonly DayCell[])[] {
  const months = statedDates(title ?? '').filter(({ parts: { day } }) => day === undefined);
  const [{ year, month } = {}, ...others] = months.map(({ parts }) => parts);
  if (year === undefined || month === undefined || others.length > 0) return rows;
  return rows.map((row) =>
    row.map((cell) => {
      if (cell.hasYear) return cell;
      // "2 Jan" on a rota of December is of the year behind it.
      const apart = Number(cell.day.slice(5, 7)) - month;
      const years = apart > MOST_MONTHS_APART ? -1 : apart < -MOST_MONTHS_APART ? 1 : 0;
      return { ...cell, day: `${year + years}${cell.day.slice(4)}`, hasYear: true };
    }),
  );
}

/**
 * The days of rows, those behind the New Year in the year that follows: "28/12" and "04/01" below it. Of the years that they may be of it is the
 * one nearest to the day of asking.
 */
export function acrossNewYear(
  rows: readonly (readonly DayCell[])[],
  askedOn: string,
): readonly (readonly DayCell[])[] {
  const starts = rows.map(([one]) => one?.day);
  const isBack = (at: number): boolean => {
    const [before, own] = [starts[at - 1], starts[at]];
    return before !== undefined && own !== undefined && Date.parse(before) - Date.parse(own) > HALF_A_YEAR;
  };
  const [turn, ...others] = starts.flatMap((_, at) => (isBack(at) ? [at] : []));
  const goesOver = rows.some(([one, other]) => one?.day.slice(0, 4) !== (other ?? one)?.day.slice(0, 4));
  const isWritten = rows.flat().some(({ hasYear }) => hasYear);
  if (isWritten || others.length > 0 || (turn === undefined && !goesOver)) return rows;
  const read = rows.map((row, at) => later(row, turn !== undefined && at >= turn ? 1 : 0));
  const before = read.map((row) => later(row, -1));
  return farFrom(before, askedOn) < farFrom(read, askedOn) ? before : read;
}

function later(row: readonly DayCell[], years: number): readonly DayCell[] {
  return row.map((cell) => ({ ...cell, day: `${Number(cell.day.slice(0, 4)) + years}${cell.day.slice(4)}` }));
}

/** How far a day is from the nearest of the days of rows. */
function farFrom(rows: readonly (readonly DayCell[])[], from: string): number {
  return Math.min(...rows.flat().map(({ day }) => Math.abs(Date.parse(day) - Date.parse(from))));
}

/** Above or before the first day of a turn, which lasts until the next one; any other day is that of what takes place on it. */
const OF_TURNS =
  /(?<![a-zÀ-ỹ])(?:weeks?|w\/?[cb]|wc|wk|from|starts?|starting|beginning|begins|since|tuần|từ|bắt đầu)(?![a-zÀ-ỹ])/iu;
/** Where it does not count in which year a day is. */
const ANY_YEAR = 2000;
/** Above weekdays by their number or name alone: "Thứ: **2**". */
const THU = /^thứ$/iu;
/** A weekday in small letters: "mon". */
const SMALL = /^[a-z]/u;

/** The weekdays that a cell of a row is: "Day: Monday", "Thứ: Thứ 2"; Monday is 0, and none where no cell is any. */
export function weekdaysIn(row: string): ReadonlySet<number> {
  const named = (rowCellsIn(row) ?? []).map(({ heading, value }) => weekdaysOf(heading, value));
  const [days, ...others] = named.filter((each) => each.size > 0);
  return days === undefined || others.length > 0 ? new Set() : days;
}

/** The weekday of a row as it is written there, beside the week that it is of; undefined where there is none, or where the row has its date. */
export function weekdayWritten(row: string): string | undefined {
  if (weekdaysIn(row).size === 0) return undefined;
  const [one, other] = daysIn(row, { year: ANY_YEAR, isDayFirst: true });
  if (one !== undefined && other === undefined && !beginsTurn(one)) return undefined;
  return (rowCellsIn(row) ?? []).find(({ heading, value }) => weekdaysOf(heading, value).size > 0)?.value;
}

/** Whether a day is the first of a turn: "Week: 30 Nov", "Rota: Week of 30 Nov". */
export function beginsTurn({ heading, written }: DayCell): boolean {
  return OF_TURNS.test(heading.replaceAll('_', ' ')) || OF_TURNS.test(written);
}

function weekdaysOf(heading: string, written: string): ReadonlySet<number> {
  const value = written.replace(SMALL, (letter) => letter.toUpperCase());
  const read = THU.test(heading) && daysNamed(value).length === 0 ? `${heading} ${value}` : value;
  const named = daysNamed(read);
  const beside = read.length - named.reduce((sum, { start, end }) => sum + end - start, 0);
  return beside <= BESIDE_DAY && !/\d/u.test(besides(read, named))
    ? new Set(named.flatMap(({ days }) => [...days]))
    : new Set();
}

function besides(value: string, named: ReturnType<typeof daysNamed>): string {
  return named.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), value);
}
