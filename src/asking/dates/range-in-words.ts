import { EARLIEST, LATEST } from '../../retrieval/dates/dates-in-question.ts';
import { dayOptions, MONTH } from '../../text/date-options.ts';
import type { RangeUnit } from '../../text/range-unit.ts';

/** A language's words for a range of dates that is open on one side. */
export interface RangeWords {
  readonly locale: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
}

/** A sentence about a range of dates; English says all of them alike. */
export type OfRange = (range: string, unit: RangeUnit) => string;

/** A range of dates in the reader's words: "January 2023", "2023", "3 January 2023", "from …", or "… – …"; both ends are `YYYY-MM-DD`. */
export function rangeInWords(from: string, to: string, words: RangeWords): string {
  const inWords = (iso: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }).format(
      new Date(`${iso}T00:00:00Z`),
    );
  const day = dayOptions(words.locale);
  if (from === EARLIEST) return words.until(inWords(to, day));
  if (to === LATEST) return words.from(inWords(from, day));
  if (from === to) return inWords(from, day);
  const unit = rangeUnit(from, to);
  if (unit === 'year') return from.slice(0, 4);
  // In Vietnamese Node's long form ("tháng 5 năm 2026") reads as translated.
  if (unit === 'month')
    return words.locale.startsWith('vi')
      ? `tháng ${Number(from.slice(5, 7))}/${from.slice(0, 4)}`
      : inWords(from, MONTH);
  return `${inWords(from, day)} – ${inWords(to, day)}`;
}

/** Whether a range of dates is a whole year, or a whole month. */
export function rangeUnit(from: string, to: string): RangeUnit {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return 'year';
  return from !== EARLIEST && from.endsWith('-01') && to === lastOfMonth(from) ? 'month' : 'days';
}

/** The last day of a date's month: `2024-02-29` for `2024-02-01`. */
function lastOfMonth(iso: string): string {
  const last = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0));
  return last.toISOString().slice(0, 10);
}
