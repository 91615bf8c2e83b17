import { MONTHS, monthNumber, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { foldCase } from '../../text/fold-case.ts';
import { printable } from '../../text/printable.ts';
import type { PublishedDate } from '../article.ts';

/** What else is known when a date such as `06/01/2023` is read: where Vietnamese is written, the day certainly comes first. */
export interface DateHints {
  readonly dayFirst?: boolean | undefined;
}

const MONTH_NAMES = MONTHS.flat().join('|');
const MONTH_FIRST = new RegExp(`^(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'u');
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${MONTH_NAMES})\\.?,?[ -](\\d{4})$`,
  'u',
);
const MONTH_ALONE = new RegExp(`^(${MONTH_NAMES})\\.?,? (\\d{4})$`, 'u');
/** The first three letters of each weekday. */
const DAY_NAMES = wholeNames(WEEKDAYS).map((name) => name.slice(0, 3));
const VIETNAMESE_WEEKDAY =
  /(?:chủ nhật|chúa nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<!\p{L})(?:chu nhat|thu (?:hai|ba|tu|nam|sau|bay)))(?!\p{L})/u;
const ENGLISH_WEEKDAY = new RegExp(`^(${DAY_NAMES.join('|')})(?:s|nes|rs|ur)?(?:day)?(?!\\p{L})\\.?`, 'u');
const LABEL =
  /^(?:date published|published(?: on| at)?|publication date|posted(?: on| at)?|date|ngày đăng|ngày xuất bản|đăng ngày|đăng lúc|xuất bản|thời gian|ngay dang)\s*[:：]?\s*(?=[\p{L}\p{N}])/u;
const TIME =
  /(?<![\d/.-])\d{1,2}(?::|h|\s?giờ\s?)\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:phút)?\s*(?:[ap]\.?m\.?)?/gu;
const ZONE =
  /\(?(?:gmt|utc)\s*(?:[+-]\s*\d{1,2}(?::?\d{2})?)?\)?|(?<!\p{L})(?:ict|est|edt|et|pst|pdt|pt|cet|cest|bst|hanoi time|giờ hà nội)(?!\p{L})/gu;

/**
 * The date on a line that holds nothing but a date (with weekday, time, zone or a label such as "Published:"); null for any other line.
 * `06/01/2023` is read as a day only where something decides the order (a Vietnamese weekday, a number over 12, a weekday that fits only
 * one reading, `hints`); otherwise only its year is certain. Without a year it is no date.
 */
export function readDateLine(line: string, hints: DateHints = {}): PublishedDate | null {
  // A date has a year: this alone rules out nearly every line of a text.
  if (line.length > 120 || !/\d{4}/u.test(line)) return null;
  const lower = foldCase(line);
  const unlabelled = lower.replace(LABEL, '');
  const labelled = unlabelled !== lower;
  const vietnamese = VIETNAMESE_WEEKDAY.test(unlabelled) || /ngày|tháng|gmt\s*\+\s*7/u.test(lower);
  const rest = bareDate(unlabelled);
  const weekday = DAY_NAMES.indexOf(ENGLISH_WEEKDAY.exec(strip(unlabelled))?.[1] ?? '');
  const dayFirst = vietnamese || hints.dayFirst === true;
  const iso = readBareDate(rest, dayFirst, weekday) ?? (labelled && /^\d{4}$/u.test(rest) ? rest : null);
  if (iso === null) return null;
  return { iso, asWritten: printable(line).slice(labelled ? labelLength(line) : 0) };
}

/** Where the words after a label such as "Published:" begin in a printable line. */
function labelLength(line: string): number {
  const shown = printable(line);
  return LABEL.exec(shown.toLowerCase().normalize('NFC'))?.[0].length ?? 0;
}

/** What is left of a date line without weekday, time, zone and the marks around them. */
function bareDate(lower: string): string {
  // ISO date-times come first: their T would keep the time from being seen.
  const withoutIsoTime = lower.replace(
    /^(\d{4}-\d{2}-\d{2})[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:z|[+-]\d{2}:?\d{2})?$/u,
    '$1',
  );
  let rest = withoutIsoTime.replaceAll(ZONE, ' ').replaceAll(TIME, ' ');
  rest = strip(rest).replace(VIETNAMESE_WEEKDAY, ' ');
  rest = strip(rest).replace(ENGLISH_WEEKDAY, ' ');
  return strip(rest.replaceAll(/(?<!\p{L})(?:at|lúc|vào)(?!\p{L})/gu, ' ')).replace(
    /^(?:ngày|on|ngay)\s+/u,
    '',
  );
}

function strip(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,|•·–—()-]+|[\s,|•·–—()-]+$/g, '');
}

function readBareDate(rest: string, dayFirst: boolean, weekday: number): string | null {
  let found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(rest);
  if (found) return ymd(found[1], found[3], found[4]);
  found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u.exec(rest);
  if (found) return numeric(Number(found[1]), Number(found[3]), Number(found[4]), dayFirst, weekday);
  found = /^(\d{1,2}) (?:tháng|thang) (\d{1,2})(?:,| năm| nam)? (\d{4})$/u.exec(rest);
  if (found) return ymd(found[3], found[2], found[1]);
  found = /^(?:tháng|thang) (\d{1,2})(?:,| năm| nam|\s?\/)?\s?(\d{4})$/u.exec(rest);
  if (found) return ym(found[2], Number(found[1]));
  found = MONTH_FIRST.exec(rest);
  if (found) return ymd(found[3], month(found[1]), found[2]);
  found = DAY_FIRST.exec(rest);
  if (found) return ymd(found[3], month(found[2]), found[1]);
  found = MONTH_ALONE.exec(rest);
  return found ? ym(found[2], month(found[1])) : null;
}

function numeric(
  first: number,
  second: number,
  year: number,
  dayFirst: boolean,
  weekday: number,
): string | null {
  const readings = new Set(
    [ymd(year, second, first), ymd(year, first, second)].filter((iso): iso is string => iso !== null),
  );
  if (dayFirst) return ymd(year, second, first);
  if (readings.size > 1 && weekday >= 0) {
    const fitting = [...readings].filter((iso) => new Date(iso).getUTCDay() === weekday);
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  // "06/01/2023" in an English article is June or January: only the year is certain.
  return readings.size > 1 ? pad(year, 4) : ([...readings][0] ?? null);
}

function month(name: string | undefined): number {
  return monthNumber(name ?? '') ?? 0;
}

function ym(year: unknown, monthNumber: number): string | null {
  if (monthNumber < 1 || monthNumber > 12 || Number(year) < 1000) return null;
  return `${pad(Number(year), 4)}-${pad(monthNumber, 2)}`;
}

/** `YYYY-MM-DD`, or null for a day that no calendar holds (31 February). */
function ymd(year: unknown, monthNumber: unknown, day: unknown): string | null {
  if (Number(year) < 1000) return null;
  const iso = `${pad(Number(year), 4)}-${pad(Number(monthNumber), 2)}-${pad(Number(day), 2)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
