import { MONTHS, monthNumber } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';

/** Parts of a day; a month without a day and a year without a month mean all of it. */
export interface Day {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Days from the first to the last, both `YYYY-MM-DD` and inclusive. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** A way to write dates: a pattern over lower case and the days that a match of it means, counted from today (`YYYY-MM-DD`) or not. */
export type Form = readonly [string, (match: RegExpExecArray, today: string) => Range | undefined];

/** A month's English name, whole or short, as a pattern over lower case. */
export const MONTH = `(?:${MONTHS.flat().join('|')})\\.?`;
/** A year of four digits, as a pattern. */
export const YEAR = '(?:1[89]|20)\\d{2}';
/** A day of the month, with or without its ending. */
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

const VIETNAMESE_MONTHS = [
  'giêng|một',
  'hai',
  'ba',
  'tư|bốn',
  'năm',
  'sáu',
  'bảy|bẩy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai|chạp',
];
/** What stands behind "tháng": a number, or its name, the longer one first ("mười hai" before "mười"). */
export const VIETNAMESE_MONTH = `(?:\\d{1,2}|${VIETNAMESE_MONTHS.toReversed().join('|')})`;

/** One date as people write it, in English and Vietnamese, the more precise form first. */
export const DATE_FORMS: readonly [string, (match: RegExpExecArray) => Day | undefined][] = [
  [`(${YEAR})-(\\d{2})-(\\d{2})`, ([, year, month, day]) => dayOf(year, month, day)],
  [`(${YEAR})-(\\d{2})`, ([, year, month]) => dayOf(year, month)],
  // Day first, as both of the articles' languages write it outside the United States.
  [`(?:ngày\\s+)?(\\d{1,2})[/.](\\d{1,2})[/.](${YEAR})`, ([, day, month, year]) => dayOf(year, month, day)],
  [`(\\d{1,2})/(${YEAR})`, ([, month, year]) => dayOf(year, month)],
  [
    `(?:the\\s+)?(${DAY})\\s+(?:of\\s+)?(${MONTH}),?\\s+(${YEAR})`,
    ([, day, month, year]) => dayOf(year, monthOf(month), day),
  ],
  [`(${MONTH})\\s+(${DAY}),?\\s+(${YEAR})`, ([, month, day, year]) => dayOf(year, monthOf(month), day)],
  [`(${MONTH}),?\\s+(?:of\\s+)?(${YEAR})`, ([, month, year]) => dayOf(year, monthOf(month))],
  [
    `(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(${VIETNAMESE_MONTH}),?\\s+(?:năm\\s+)?(${YEAR})`,
    ([, day, month, year]) => dayOf(year, vietnameseMonthOf(month), day),
  ],
  [
    `tháng\\s+(${VIETNAMESE_MONTH})(?:,?\\s+năm\\s+|[/,]?\\s*)(${YEAR})`,
    ([, month, year]) => dayOf(year, vietnameseMonthOf(month)),
  ],
  [`(?:năm\\s+)?(${YEAR})`, ([, year]) => dayOf(year)],
];

/** The date of a text that consists of a date in one of these forms; undefined for any other text. */
export function dateIn(words: string): Day | undefined {
  for (const [form, read] of DATE_FORMS) {
    const match = new RegExp(`^${form}$`, 'u').exec(words);
    if (match !== null) return read(match);
  }
  return undefined;
}

/** A day that exists; undefined for 31 February and month 13. */
export function dayOf(year?: string | number, month?: string | number, day?: string): Day | undefined {
  const parts = {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number.parseInt(day, 10),
  };
  const { month: m = 1, day: d = 1 } = parts;
  const date = new Date(Date.UTC(parts.year, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? parts : undefined;
}

/** The number of a month by its English name in lower case, 1 to 12; undefined for anything else. */
export function monthOf(name: string | undefined): number | undefined {
  return monthNumber(name?.replace('.', '') ?? '');
}

/** The number of a month by what stands behind "tháng" in lower case, with or without its marks, 1 to 12; undefined for anything else. */
export function vietnameseMonthOf(name: string | undefined): number | undefined {
  if (/^\d+$/.test(name ?? '')) return Number(name);
  const folded = foldMarks(name ?? '');
  const index = VIETNAMESE_MONTHS.findIndex((names) => foldMarks(names).split('|').includes(folded));
  return index < 0 ? undefined : index + 1;
}

/** All days of a day, a month or a year. */
export function whole(day: Day): Range {
  return { from: firstOf(day), to: lastOf(day) };
}

/** The first day of a day, a month or a year, `YYYY-MM-DD`. */
export function firstOf({ year, month = 1, day = 1 }: Day): string {
  return isoOf(year, month, day);
}

/** The last day of it. */
export function lastOf({ year, month = 12, day }: Day): string {
  return day === undefined
    ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
    : isoOf(year, month, day);
}

function isoOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The day that many days later, or earlier for a negative number. */
export function shifted(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of a date in ISO 8601 that may be a year, a month or a moment. */
export function firstDayOf(iso: string): string {
  return iso.slice(0, 10) + '-01-01'.slice(Math.max(0, iso.length - 4));
}

/** From the first day of one range to the last of another. */
export function span(a: Range | undefined, b: Range | undefined): Range | undefined {
  return a && b && { from: a.from, to: b.to };
}
