import type { Span } from '../../corpus/article.ts';
import { LETTERS_AND_DIGITS, VIETNAMESE_LETTERS } from '../../text/letters.ts';
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
  [bounded(`(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})`), ([, day, month]) => numbered(month, day)],
  [bounded(`(?:in|during|year|năm)\\s+((?:1[0-9]|20)\\d{2})`), ([, year]) => ({ year: Number(year) })],
];

/** Words before a date that make it a bound or a stretch. */
const INEXACT =
  /(?:before|after|by|since|until|till|from|to|between|about|around|circa|c\.|early|late|mid|middle of|end of|beginning of|start of|trước|sau|từ|đến|tới|khoảng|đầu|cuối|giữa)(?:\s+(?:in|of|the|on|ngày|tháng|năm|vào))*[\s-]*$/u;

/** The circumflexes, which other languages have too, count as well. */
const WITH_MARKS = new RegExp(`[${VIETNAMESE_LETTERS}âêô]`, 'u');

/** The dates in a text, in order; of overlapping readings the more precise one. */
export function statedDates(text: string): StatedDate[] {
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
