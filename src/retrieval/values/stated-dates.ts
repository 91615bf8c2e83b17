import type { Span } from '../../corpus/article.ts';
import { LETTERS_AND_DIGITS, VIETNAMESE_LETTERS } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { DATE_FORMS, DAY, type Day, MONTH, monthOf } from '../dates/date-forms.ts';

/** A date that a text states, as precise as it is there: "6 January" has no year. */
export interface StatedDate extends Span {
  readonly parts: Partial<Day>;
  /** "By 2023" and "in early 2023" are no exact dates. */
  readonly exact: boolean;
}

/** The dates of the question's forms, then those without a year; a year alone only after a word that makes it one ("2000 books"). */
const FORMS: readonly [RegExp, (match: RegExpExecArray) => Partial<Day> | undefined][] = [
  ...DATE_FORMS.slice(0, -1).map(
    ([form, read]): [RegExp, (match: RegExpExecArray) => Partial<Day> | undefined] => [bounded(form), read],
  ),
  [bounded(`(${DAY})\\s+(?:of\\s+)?(${MONTH})`), ([, day, month]) => dayOfYear(month, day)],
  [bounded(`(${MONTH})\\s+(${DAY})`), ([, month, day]) => dayOfYear(month, day)],
  [bounded(`ngày\\s+(\\d{1,2})[/-](\\d{1,2})`), ([, day, month]) => numbered(month, day)],
  [
    bounded(`(\\d{1,2})/(\\d{1,2})`),
    (match) => (isVietnameseDay(match) ? numbered(match[2], match[1]) : undefined),
  ],
  [bounded(`(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})`), ([, day, month]) => numbered(month, day)],
  [bounded(`(?:in|during|year|năm)\\s+((?:1[0-9]|20)\\d{2})`), ([, year]) => ({ year: Number(year) })],
];

/** Words before a date that make it a bound or a stretch. */
const INEXACT =
  /(?:before|after|by|since|until|till|from|to|between|about|around|circa|c\.|early|late|mid|middle of|end of|beginning of|start of|trước|sau|từ|đến|tới|khoảng|đầu|cuối|giữa)(?:\s+(?:in|of|the|on|ngày|tháng|năm|vào))*[\s-]*$/u;

/** The circumflexes, which other languages have too, count as well. */
const WITH_MARKS = new RegExp(`[${VIETNAMESE_LETTERS}âêô]`, 'u');

/** What stands before a day that is written "2/5"; without it that may be a part of five. */
const BEFORE_DAY =
  /(?:^|[(:\n|·•*]|(?<![A-Za-zÀ-ỹ])(?:từ|đến|tới|hết|hôm|sáng|trưa|chiều|tối|đêm|sang|vào|hạn|chót|trước|sau|qua|lùi|dời|hoãn|mùng|lễ|nghỉ|khai giảng|bắt đầu|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7])|\d\/\d{1,2}\s?(?:,|–|-|và|hoặc|hay))[\s,(*_]*$/u;
/** A house in a lane, a mark, and what is always open. */
const NO_DAY_BEFORE =
  /(?:số|hẻm|ngõ|kiệt|ngách|tổ|lô|căn|phòng|đạt|được|đúng|điểm|chỉ số|tỉ lệ|tỷ lệ|khoảng)\s*$/u;
const NO_DAY_BEHIND = /^\s*(?:đường|phố|câu|điểm|số|lớp|dân|thành viên|học viên|%)/u;

/** Whether "25/11" is a day in Vietnamese; what is no greater than the month is one only where its words say so. */
function isVietnameseDay({ 0: words, 1: day, 2: month, index, input }: RegExpExecArray): boolean {
  if (words === '24/7' || !WITH_MARKS.test(input)) return false;
  const [before, behind] = [input.slice(Math.max(0, index - 20), index), input.slice(index + words.length)];
  if (NO_DAY_BEFORE.test(before) || NO_DAY_BEHIND.test(behind.slice(0, 20))) return false;
  return (
    Number(day) > Number(month) ||
    BEFORE_DAY.test(before) ||
    /^\s*(?:đến|tới|–|-)\s*(?:hết\s)?\d{1,2}\/\d/u.test(behind)
  );
}

/** The dates in a text, in order; of overlapping readings the more precise one. */
export const statedDates = remembered(readDates);

function readDates(text: string): readonly StatedDate[] {
  // Folding case keeps every offset but those of a few capitals such as İ: a text with one is not read.
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const found: StatedDate[] = [];
  const read: Span[] = [];
  for (const [pattern, partsOf] of FORMS) {
    for (const match of lower.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (read.some((other) => other.start < end && start < other.end)) continue;
      // A day that does not exist (31 February) does not count as a month either.
      read.push({ start, end });
      const parts = partsOf(match);
      if (parts === undefined) continue;
      const exact =
        !INEXACT.test(lower.slice(Math.max(0, start - 30), start)) && !/^\s*[-–]\s*\d/.test(lower.slice(end));
      found.push({
        start,
        end,
        parts: isAmbiguous(match[0], lower) ? { year: parts.year ?? 0 } : parts,
        exact,
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether two dates cannot be the same day: a part that both have differs. */
export function datesDiffer(a: Partial<Day>, b: Partial<Day>): boolean {
  return differs(a.year, b.year) || differs(a.month, b.month) || differs(a.day, b.day);
}

function differs(x: number | undefined, y: number | undefined): boolean {
  return x !== undefined && y !== undefined && x !== y;
}

/** "05/06/2023" has a day and a month that change places where English is written. */
function isAmbiguous(words: string, text: string): boolean {
  const [, first, second] = /^(\d{1,2})[/.](\d{1,2})[/.]\d{4}$/.exec(words) ?? [];
  const vietnamese = WITH_MARKS.test(text);
  return (
    first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second && !vietnamese
  );
}

function dayOfYear(month: string | undefined, day: string | undefined): Partial<Day> | undefined {
  return numbered(monthOf(month), Number.parseInt(day ?? '', 10));
}

function numbered(
  month: string | number | undefined,
  day: string | number | undefined,
): Partial<Day> | undefined {
  const parts = { month: Number(month), day: Number(day) };
  return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31 ? parts : undefined;
}

function bounded(form: string): RegExp {
  return new RegExp(`(?<![${LETTERS_AND_DIGITS}.,/-])${form}(?![${LETTERS_AND_DIGITS}]|[,./]\\d)`, 'gu');
}
