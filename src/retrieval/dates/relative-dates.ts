import { WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import {
  dayOf,
  type Form,
  MONTH,
  monthOf,
  type Range,
  shifted,
  VIETNAMESE_MONTH,
  vietnameseMonthOf,
  whole,
} from './date-forms.ts';

const WEEKDAY_NAMES = wholeNames(WEEKDAYS);
const UNITS = { day: 'days?|ngày', week: 'weeks?|tuần', month: 'months?|tháng', year: 'years?|năm' } as const;
const UNIT = Object.values(UNITS).join('|');
const NUMBERS = VIETNAMESE_NUMBERS.map((vietnamese, at) => [
  ENGLISH_NUMBERS[at],
  vietnamese,
  ...(at === 0 ? ['an', 'a'] : []),
]);
const NUMBER = `\\d{1,2}|${NUMBERS.flat().join('|')}`;

/** Dates that count from today, as patterns over lower case in English and Vietnamese, and the days that they mean. */
export const RELATIVE_FORMS: readonly Form[] = [
  [
    `(${MONTH})\\s+(?:of\\s+)?(last|this)\\s+year`,
    ([, name, which], today) => monthOfYear(monthOf(name), which, today),
  ],
  [
    `tháng\\s+(${VIETNAMESE_MONTH})\\s+năm\\s+(ngoái|trước|nay)`,
    ([, name, which], today) => monthOfYear(vietnameseMonthOf(name), which, today),
  ],
  [
    `last\\s+(${MONTH})`,
    ([, name], today) => {
      // In January "last March" is last year's, and so it is in March itself.
      const isThisYear = (monthOf(name) ?? 0) < monthIn(today);
      return monthOfYear(monthOf(name), isThisYear ? 'this' : 'last', today);
    },
  ],
  [
    `last\\s+(${WEEKDAY_NAMES.join('|')})`,
    ([, name = ''], today) => {
      const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
      return oneDay(shifted(today, -(((weekday - WEEKDAY_NAMES.indexOf(name) + 6) % 7) + 1)));
    },
  ],
  [
    `(?:the\\s+)?(?:last|past)\\s+(${NUMBER})\\s+(${UNIT})`,
    ([, number, unit], today) => ({ from: ago(today, number, unit), to: today }),
  ],
  [
    `(${NUMBER})\\s+(${UNIT})\\s+(?:vừa\\s+)?(?:qua|gần\\s+đây)`,
    ([, number, unit], today) => ({ from: ago(today, number, unit), to: today }),
  ],
  [`(${NUMBER})\\s+(${UNIT})\\s+ago`, ([, number, unit], today) => around(today, number, unit)],
  [`cách\\s+đây\\s+(${NUMBER})\\s+(${UNIT})`, ([, number, unit], today) => around(today, number, unit)],
  [`(\\d{1,2})\\s+(${UNIT})\\s+trước`, ([, number, unit], today) => around(today, number, unit)],
  ['the\\s+day\\s+before\\s+yesterday|hôm\\s+kia', (_, today) => oneDay(shifted(today, -2))],
  ['yesterday|hôm\\s+qua', (_, today) => oneDay(shifted(today, -1))],
  ['today|hôm\\s+nay', (_, today) => oneDay(today)],
  // Where a week begins is a matter of taste: the last one is the fortnight before today, this one the days since a week ago.
  ['last\\s+week|tuần\\s+trước', (_, today) => ({ from: shifted(today, -14), to: shifted(today, -1) })],
  ['this\\s+week|tuần\\s+này', (_, today) => ({ from: shifted(today, -6), to: today })],
  ['last\\s+month|tháng\\s+trước', (_, today) => around(today, '1', 'month')],
  ['this\\s+month|tháng\\s+này', (_, today) => around(today, '0', 'month')],
  ['last\\s+year|năm\\s+(?:ngoái|trước)', (_, today) => around(today, '1', 'year')],
  ['this\\s+year|năm\\s+nay', (_, today) => around(today, '0', 'year')],
];

/** Every form contains one of these: without one there is nothing to look for. */
export const RELATIVE_HINT = /last|past|this|ago|day|trước|qua|gần|ngoái|nay|này|kia|đây/u;

function monthOfYear(month: number | undefined, which: string | undefined, today: string): Range | undefined {
  const year = Number(today.slice(0, 4)) - (which === 'this' || which === 'nay' ? 0 : 1);
  const day = month === undefined ? undefined : dayOf(year, month);
  return day && whole(day);
}

/** The day, the month or the year that was so long ago; of a week the days around. */
function around(today: string, number: string | undefined, unit: string | undefined): Range | undefined {
  const day = ago(today, number, unit);
  const [year = 0, month = 0] = day.split('-').map(Number);
  const kind = unitOf(unit);
  if (kind === 'day') return oneDay(day);
  if (kind === 'week') return { from: shifted(day, -3), to: shifted(day, 3) };
  return whole(kind === 'month' ? { year, month } : { year });
}

/** The day that was so many days, weeks, months or years before; the 31st of a shorter month is its last. */
function ago(today: string, number: string | undefined, unit: string | undefined): string {
  const count = countOf(number);
  const kind = unitOf(unit);
  if (kind === 'day' || kind === 'week') return shifted(today, kind === 'day' ? -count : -7 * count);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const months = year * 12 + (month - 1) - (kind === 'month' ? count : 12 * count);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}

function unitOf(written: string | undefined): keyof typeof UNITS {
  const kinds = ['day', 'week', 'month'] as const;
  return kinds.find((kind) => new RegExp(`^(?:${UNITS[kind]})$`, 'u').test(written ?? '')) ?? 'year';
}

function countOf(written: string | undefined): number {
  return /^\d+$/.test(written ?? '')
    ? Number(written)
    : NUMBERS.findIndex((names) => names.includes(written ?? '')) + 1;
}

function oneDay(day: string): Range {
  return { from: day, to: day };
}

function monthIn(today: string): number {
  return Number(today.slice(5, 7));
}
