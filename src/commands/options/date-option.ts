import { dateIn, firstOf, lastOf } from '../../retrieval/dates/date-forms.ts';
import { datesOf, EARLIEST, LATEST } from '../../retrieval/dates/dates-in-question.ts';
import { foldCase } from '../../text/fold-case.ts';

/** A day as `YYYY-MM-DD`, at the beginning and the end of what was written. */
export interface DateOption {
  readonly first: string;
  readonly last: string;
}

const FORMS: readonly [RegExp, (parts: readonly string[]) => string[]][] = [
  [/^(\d{4})$/, ([year = '']) => [year]],
  [/^(\d{4})[/.-](\d{1,2})$/, ([year = '', month = '']) => [year, month]],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, ([year = '', month = '', day = '']) => [year, month, day]],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([day = '', month = '', year = '']) => [year, month, day]],
  [/^(\d{1,2})[/.-](\d{4})$/, ([month = '', year = '']) => [year, month]],
];

/**
 * Reads `2023`, `2023-01`, `2023-01-31`, `2023/1/31`, `1/2023`, `31/1/2023` (day first), "January 2023", "tháng 1 năm 2023" and the like, and
 * what counts from `today`: "yesterday", "last week", "hôm qua"; undefined for anything else and for days that do not exist.
 */
export function readDate(text: string, today: string): DateOption | undefined {
  for (const [form, order] of FORMS) {
    const match = form.exec(text.trim());
    if (match === null) continue;
    const [year = 0, month, day] = order(match.slice(1)).map(Number);
    return daysOf(year, month, day);
  }
  const words = foldCase(text);
  const named = dateIn(words);
  return named === undefined ? relative(words, today) : { first: firstOf(named), last: lastOf(named) };
}

/** Days that count from today, where the words say nothing else. */
function relative(words: string, today: string): DateOption | undefined {
  const range = /\d{4}/.test(words) ? undefined : datesOf(words, today);
  return range?.words === words && range.from !== EARLIEST && range.to !== LATEST
    ? { first: range.from, last: range.to }
    : undefined;
}

function daysOf(year: number, month: number | undefined, day: number | undefined): DateOption | undefined {
  const first = isoDay(year, month ?? 1, day ?? 1);
  // Day 0 of a month is the last day of the one before.
  const last =
    day !== undefined ? first : new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** 31 February is no day, though `Date` takes it for 3 March. Years below 1000 are a slip. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1_000 ? date.toISOString().slice(0, 10) : undefined;
}
