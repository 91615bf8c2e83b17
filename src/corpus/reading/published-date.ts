import { MONTHS, monthNumber, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { foldCase } from '../../text/fold-case.ts';
import { printable } from '../../text/printable.ts';
import type { PublishedDate } from '../article.ts';

/**
 * What else is known when a date such as `06/01/2023` is read: where Vietnamese is written, the day certainly comes first, and another date of
 * the text may show the order.
 */
export interface DateHints {
  readonly dayFirst?: boolean | undefined;
  readonly monthFirst?: boolean | undefined;
  /** The text is Vietnamese, and dated and signed as such texts are. */
  readonly vietnamese?: boolean | undefined;
}

/** German names of months that are not English ones, too, with what they are shortened to. */
const GERMAN_MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  jänner: 1,
  jän: 1,
  februar: 2,
  feber: 2,
  märz: 3,
  maerz: 3,
  mär: 3,
  mrz: 3,
  mai: 5,
  juni: 6,
  juli: 7,
  oktober: 10,
  okt: 10,
  dezember: 12,
  dez: 12,
};
const MONTH_NAMES = [...MONTHS.flat(), ...Object.keys(GERMAN_MONTHS)].join('|');
const MONTH_FIRST = new RegExp(`^(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'u');
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?[ -]?(?<=[ .-])(${MONTH_NAMES})\\.?,?[ -](\\d{4})$`,
  'u',
);
/** Months by their numbers in words: "tháng Mười Một". */
const VIETNAMESE_MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const MONTH_IN_WORDS = new RegExp(
  `tháng (${VIETNAMESE_MONTHS.toReversed().join('|')})(?= (?:năm )?\\d{4}$)`,
  'u',
);
const MONTH_ALONE = new RegExp(`^(${MONTH_NAMES})\\.?,? (\\d{4})$`, 'u');
/** The first three letters of each weekday. */
const DAY_NAMES = wholeNames(WEEKDAYS).map((name) => name.slice(0, 3));
const VIETNAMESE_WEEKDAY =
  /(?:chủ nhật|chúa nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<!\p{L})(?:chu nhat|thu (?:hai|ba|tu|nam|sau|bay)))(?!\p{L})/u;
const ENGLISH_WEEKDAY = new RegExp(`^(${DAY_NAMES.join('|')})(?:s|nes|rs|ur)?(?:day)?(?!\\p{L})\\.?`, 'u');
const GERMAN_WEEKDAY =
  /^(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?!\p{L})|(?:mo|di|mi|do|fr|sa|so)(?=[.,]))[.,]*/u;
/** "2025年3月12日", "2025 年 3 月": a date, or a month, as Chinese and Japanese write it. */
const CHINESE_DAY = /^(\d{4})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号號])?$/u;
const CHINESE_WEEKDAY =
  /[(（]?(?:星期|礼拜|禮拜|周|週)[一二三四五六日天][)）]?|[(（][月火水木金土日]\s?[)）]/gu;
/** What only German dates have, whose day comes first: "Veröffentlicht am 05.06.2023, 10:30 Uhr". */
const GERMAN = /^(?:veröffentlicht|erschienen|publiziert|datum)|(?<!\p{L})uhr(?!\p{L})/u;
const LABEL =
  /^(?:date published|published(?: on| at)?|publication date|ngày(?=\s*[:：])|posted(?: on| at)?|date|ngày đăng|ngày xuất bản|đăng ngày|đăng lúc|xuất bản|thời gian|ngay dang|ban hành(?: ngày)?|(?:viết|soạn|gửi|thông qua|duyệt)(?: ngày| lúc| hôm)|(?:issued|sent(?: out)?|written|approved|adopted|agreed|passed)(?: by (?:the )?(?:\p{L}+ )?(?:committee|board|council|members|trustees|agm|assembly))?(?: on)?|veröffentlicht(?: am)?|erschienen(?: am)?|publiziert(?: am)?|datum|(?:发布|發佈|發布|发表|發表|发稿|刊登)(?:时间|時間|日期|于|於)?|日期|时间|時間)\s*[:：]?\s*(?=[\p{L}\p{N}])/u;
/** "01.11.26", "27/11/26", "Thurs 19/11/26", "3rd Nov '26", "Jan '26" and nothing else: of this century. */
const SHORT_YEAR =
  /^(?:(\d{1,2}\.\d{1,2}\.|(?:1[3-9]|2\d|3[01])\/\d{1,2}\/)|((?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? \d{1,2}[./-]\d{1,2}[./-]|(?:\p{L}+,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.? ['’]?|\p{L}{3,9}\.? ['’]))(\d{2})$/iu;
/** "9/3/26", where the day is known to come first. */
const SHORT_DAY_FIRST = /^(\d{1,2}\/\d{1,2}\/)(\d{2})$/u;
const TIME =
  /(?<![\d/.-])\d{1,2}(?::|h|\s?giờ\s?)\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:phút)?\s*(?:[ap]\.?m\.?|uhr)?/gu;
const ZONE =
  /\(?(?:gmt|utc)\s*(?:[+-]\s*\d{1,2}(?::?\d{2})?)?\)?|(?<!\p{L})(?:ict|est|edt|et|pst|pdt|pt|cet|cest|bst|hanoi time|giờ hà nội)(?!\p{L})/gu;

const WHOLE_DAY = '2026-11-09'.length;

/** Whether a date is known to the day, and not only to its year or month. */
export function isWholeDay(date: PublishedDate | null | undefined): date is PublishedDate {
  return date?.iso.length === WHOLE_DAY;
}

/**
 * The date on a line that holds nothing but a date (with weekday, time, zone or a label such as "Published:"); null for any other line.
 * `06/01/2023` is read as a day only where something decides the order (a Vietnamese weekday, a number over 12, a weekday that fits only
 * one reading, `hints`); otherwise only its year is certain. Without a year it is no date.
 */
export function readDateLine(written: string, hints: DateHints = {}): PublishedDate | null {
  const line = written.replace(ROMAN_MONTH, withMonthInFigures);
  const short = shortYear(line.trim(), hints);
  // A date has a year: this alone rules out nearly every line of a text.
  if (line.length > 120 || (short === null && !/\d{4}/u.test(line))) return null;
  const lower =
    short === null ? foldCase(line) : foldCase(`${short.before.replace(/['’]$/u, '')}20${short.year}`);
  const unlabelled = lower.replace(LABEL, '');
  const labelled = unlabelled !== lower;
  const vietnamese = VIETNAMESE_WEEKDAY.test(unlabelled) || /ngày|tháng|gmt\s*\+\s*7/u.test(lower);
  const rest = bareDate(unlabelled);
  const weekday = DAY_NAMES.indexOf(ENGLISH_WEEKDAY.exec(strip(unlabelled))?.[1] ?? '');
  const german = GERMAN.test(lower) || GERMAN_WEEKDAY.test(strip(unlabelled));
  const dayFirst = vietnamese || german || hints.dayFirst === true;
  const order = dayFirst ? 'day' : hints.monthFirst === true ? 'month' : null;
  const iso = readBareDate(rest, order, weekday) ?? (labelled && /^\d{4}$/u.test(rest) ? rest : null);
  if (iso === null) return null;
  return { iso, asWritten: printable(line).slice(labelled ? labelLength(line) : 0) };
}

/** "12.ii.2026" */
const ROMAN_MONTH = /^(\s*\d{1,2}\.)(i{1,3}|iv|vi{0,3}|ix|x|xi|xii)(?=\.(?:\d{4}|\d{2})\s*$)/iu;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function withMonthInFigures(_: string, day: string, month: string): string {
  return `${day}${ROMAN.indexOf(month.toLowerCase()) + 1}`;
}

/** What stands before a year of two digits, and these. */
function shortYear(
  line: string,
  { dayFirst }: DateHints,
): { readonly before: string; readonly year: string } | null {
  const [, numbers, words, year] = SHORT_YEAR.exec(line) ?? [];
  if (year !== undefined) return { before: numbers ?? words ?? '', year };
  const figures = SHORT_DAY_FIRST.exec(line);
  // "3/3/26" is the same day whichever number comes first.
  const isKnown = dayFirst === true || /^0?(\d{1,2})\/0?\1\/$/u.test(figures?.[1] ?? '');
  const [, before, shortened] = (isKnown && figures) || [];
  return before === undefined || shortened === undefined ? null : { before, year: shortened };
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
  rest = strip(rest).replace(GERMAN_WEEKDAY, ' ').trim().replace(ENGLISH_WEEKDAY, ' ');
  if (rest.includes('年'))
    rest = rest
      .replaceAll(CHINESE_WEEKDAY, ' ')
      .replaceAll(/\d{1,2}\s?[时時点點](?:\s?\d{1,2}\s?分)?/gu, ' ');
  return strip(rest.replaceAll(/(?<!\p{L})(?:at|lúc|vào|um|uhr)(?!\p{L})/gu, ' ')).replace(
    /^(?:(?:ngày |ngay )?(?:mùng|mồng|mung|mong)|ngày|on|ngay|am|den|vom)\s+/u,
    '',
  );
}

function strip(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,|•·–—()-]+|[\s,|•·–—()-]+$/g, '');
}

/** What comes first in a day in figures; null where it may be either. */
type First = 'day' | 'month' | null;

function readBareDate(rest: string, order: First, weekday: number): string | null {
  let found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(rest);
  if (found) return ymd(found[1], found[3], found[4]);
  found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u.exec(rest);
  if (found)
    return numeric(
      Number(found[1]),
      Number(found[3]),
      Number(found[4]),
      found[2] === '.' ? 'day' : order,
      weekday,
    );
  found = CHINESE_DAY.exec(rest);
  if (found)
    return found[3] === undefined ? ym(found[1], Number(found[2])) : ymd(found[1], found[2], found[3]);
  rest = rest.replace(MONTH_IN_WORDS, (_, name: string) => `tháng ${VIETNAMESE_MONTHS.indexOf(name) + 1}`);
  // "9 thg 10, 2026" is how phones write it.
  found = /^(\d{1,2}) (?:tháng|thang|thg) (\d{1,2})(?:,| năm| nam)? (\d{4})$/u.exec(rest);
  if (found) return ymd(found[3], found[2], found[1]);
  found = /^(?:(?:tháng|thang) (\d{1,2})(?:,| năm| nam|\s?\/)?\s?|(\d{1,2})\/)(\d{4})$/u.exec(rest);
  if (found) return ym(found[3], Number(found[1] ?? found[2]));
  found = MONTH_FIRST.exec(rest);
  if (found) return ymd(found[3], month(found[1]), found[2]);
  found = DAY_FIRST.exec(rest);
  if (found) return ymd(found[3], month(found[2]), found[1]);
  found = MONTH_ALONE.exec(rest);
  return found ? ym(found[2], month(found[1])) : null;
}

function numeric(first: number, second: number, year: number, order: First, weekday: number): string | null {
  const readings = new Set(
    [ymd(year, second, first), ymd(year, first, second)].filter((iso): iso is string => iso !== null),
  );
  if (order === 'day') return ymd(year, second, first);
  if (readings.size > 1 && weekday >= 0) {
    const fitting = [...readings].filter((iso) => new Date(iso).getUTCDay() === weekday);
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  if (readings.size > 1 && order === 'month') return ymd(year, first, second);
  // "06/01/2023" in an English article is June or January: only the year is certain.
  return readings.size > 1 ? pad(year, 4) : ([...readings][0] ?? null);
}

function month(name: string | undefined): number {
  return monthNumber(name ?? '') ?? GERMAN_MONTHS[name ?? ''] ?? 0;
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
