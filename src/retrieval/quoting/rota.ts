import type { Article, Block, Span } from '../../corpus/article.ts';
import { firstOf, type Range, shifted } from '../dates/date-forms.ts';
import type { Turn } from '../dates/days-of-turn.ts';
import { cellsIn } from '../passages/row-cells.ts';
import { statedDates } from '../values/stated-dates.ts';

/** A row of a rota: who does what on some days, `YYYY-MM-DD`, inclusive. */
export interface RotaRow extends Span, Range {}

/** A table with fewer rows that have a day is no rota, and a turn lasts at most so many days. */
const LEAST_ROWS = 3;
const LONGEST_TURN = 31;
/** A cell that is a day has at most so many letters beside it: those of a weekday. */
const BESIDE_DAY = 12;
/** Headings above the first day of a turn, which lasts until the next one; any other day is that of what takes place on it. */
const OF_TURNS =
  /(?<![a-zÀ-ỹ])(?:weeks?|w\/?[cb]|wc|from|starts?|starting|beginning|begins|since|tuần|từ|bắt đầu)(?![a-zÀ-ỹ])/iu;
const DAY_MS = 86_400_000;

/** The row of these days in the table that a row stands in; undefined where that is no rota, or has none of them. */
export function rowOfDays(
  article: Pick<Article, 'text' | 'blocks' | 'language'>,
  row: Block,
  { from, to, askedOn }: Turn,
): RotaRow | undefined {
  const rows = rotaAround(article, row, Number(askedOn.slice(0, 4)));
  const isOf = (one: RotaRow, days: Range): boolean => one.from <= days.to && days.from <= one.to;
  const today = { from: askedOn, to: askedOn };
  const isNow = from <= askedOn && askedOn <= to;
  const now = isNow ? rows.find((one) => isOf(one, today)) : undefined;
  return (
    now ??
    rows.find((one) => from <= one.from && one.from <= to) ??
    rows.find((one) => isOf(one, { from, to }))
  );
}

/** The rows of a table in order of their days; none where not every one has its day behind the one before. */
function rotaAround(
  { text, blocks, language }: Pick<Article, 'text' | 'blocks' | 'language'>,
  row: Block,
  year: number,
): readonly RotaRow[] {
  const at = blocks.findIndex(({ start }) => start === row.start);
  let [first, last] = [at, at];
  while (isRow(blocks[first - 1])) first -= 1;
  while (isRow(blocks[last + 1])) last += 1;
  const table = blocks.slice(first, last + 1);
  const isDayFirst = language === 'vi' || table.some(({ start, end }) => hasDayFirst(text.slice(start, end)));
  const dated = table.map(({ start, end }) => ({
    start,
    end,
    days: daysIn(text.slice(start, end), year, isDayFirst),
  }));
  const starts = dated.map(({ days }) => days[0]?.day ?? '');
  if (dated.length < LEAST_ROWS || starts.some((day, n) => day === '' || day <= (starts[n - 1] ?? '')))
    return [];
  const turns = starts.map((day, n) => daysBetween(day, starts[n + 1] ?? ''));
  const usual = turns.find((turn) => turn > 0) ?? 1;
  return dated.map(({ start, end, days: [one, other] }, n) => {
    const from = one?.day ?? '';
    const lasts =
      one !== undefined && OF_TURNS.test(one.heading.replaceAll('_', ' ')) ? turns[n] || usual : 1;
    return { start, end, from, to: other?.day ?? shifted(from, lasts - 1) };
  });
}

/** Whether a cell of a row is "13/12/2026", so that "05/12/2026" above it is of December, too. */
function hasDayFirst(row: string): boolean {
  return (cellsIn(row) ?? []).some(({ value }) => /^(?:1[3-9]|2\d|3[01])[/-]\d{1,2}(?![\d:])/u.test(value));
}

/** A cell that is a day, `YYYY-MM-DD`. */
interface DayCell {
  readonly heading: string;
  readonly day: string;
}

/** The cells of a row that are a day: one, or the first and the last of a turn; `isDayFirst` reads figures as Vietnamese does. */
function daysIn(row: string, year: number, isDayFirst: boolean): readonly DayCell[] {
  const days = (cellsIn(row) ?? []).flatMap(({ heading, value: written }) => {
    // "05/12/2026" may be of May elsewhere.
    const value = isDayFirst && /^\d{1,2}[/-]\d/u.test(written) ? `ngày ${written}` : written;
    const [date, ...others] = statedDates(value);
    const isDay =
      date !== undefined && others.length === 0 && value.length - (date.end - date.start) <= BESIDE_DAY;
    const { month, day } = isDay ? date.parts : {};
    if (!isDay || month === undefined || day === undefined) return [];
    return [{ heading, day: firstOf({ year: date.parts.year ?? year, month, day }) }];
  });
  const [from, to] = days;
  return from !== undefined && to !== undefined && to.day < from.day ? [from] : days.slice(0, 2);
}

/** From one day to the next, 0 where that is not known or longer than a turn. */
function daysBetween(from: string, to: string): number {
  const days = to === '' ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  return days <= LONGEST_TURN ? days : 0;
}

function isRow(block: Block | undefined): boolean {
  return block?.kind === 'row';
}
