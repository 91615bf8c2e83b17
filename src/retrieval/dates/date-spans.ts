import {
  DAY,
  type Day,
  dateIn,
  dayOf,
  type Form,
  firstOf,
  MONTH,
  monthOf,
  type Range,
  span,
  VIETNAMESE_MONTH,
  whole,
  YEAR,
} from './date-forms.ts';

/** Two dates, the second of which has the month or the year of both: "between 3 and 10 January 2023". */
export const SPAN_FORMS: readonly Form[] = [
  [`(${DAY})\\s*(?:and|to|until|till|-|–)\\s*(${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR})`, sharedMonth],
  [`(${MONTH})\\s+(${DAY})\\s*(?:and|to|until|till|-|–)\\s*(${DAY}),?\\s+(${YEAR})`, daysOfMonth],
  [`(${MONTH})\\s*(?:and|to|until|till|-|–)\\s*(${MONTH},?\\s+${YEAR})`, sharedYear],
  [
    `((?:${DAY}\\s+(?:of\\s+)?${MONTH})|(?:${MONTH}\\s+${DAY}))\\s*(?:and|to|until|till|-|–)\\s*(${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}|${MONTH}\\s+${DAY},?\\s+${YEAR})`,
    sharedYear,
  ],
  [
    `(?:ngày\\s+)?(\\d{1,2})\\s*(?:đến|tới|và|-|–)\\s*((?:ngày\\s+)?\\d{1,2}(?:\\s+tháng\\s+${VIETNAMESE_MONTH},?\\s+(?:năm\\s+)?|[/.]\\d{1,2}[/.])${YEAR})`,
    sharedMonth,
  ],
  [
    `(tháng\\s+${VIETNAMESE_MONTH})\\s*(?:đến|tới|và|-|–)\\s*(tháng\\s+${VIETNAMESE_MONTH}(?:,?\\s+năm\\s+|[/,]?\\s*)${YEAR})`,
    sharedYear,
  ],
  [
    `((?:ngày\\s+)?\\d{1,2}(?:\\s+tháng\\s+${VIETNAMESE_MONTH}|[/.]\\d{1,2}))\\s*(?:đến|tới|và|-|–)\\s*((?:ngày\\s+)?\\d{1,2}(?:\\s+tháng\\s+${VIETNAMESE_MONTH},?\\s+(?:năm\\s+)?|[/.]\\d{1,2}[/.])${YEAR})`,
    sharedYear,
  ],
];

function sharedMonth([, first, last = '']: RegExpExecArray): Range | undefined {
  const to = dateIn(last);
  const from = to && dayOf(to.year, to.month, first);
  return from && to && span(whole(from), whole(to));
}

function daysOfMonth([, name, first, last, year]: RegExpExecArray): Range | undefined {
  const month = monthOf(name);
  const from = month === undefined ? undefined : dayOf(year, month, first);
  const to = month === undefined ? undefined : dayOf(year, month, last);
  return from && to && span(whole(from), whole(to));
}

/** "From December to January 2023" begins in the year before. */
function sharedYear([, first = '', last = '']: RegExpExecArray): Range | undefined {
  const to = dateIn(last);
  const from = to && withYear(first, to.year);
  if (to === undefined || from === undefined) return undefined;
  return firstOf(from) <= firstOf(to)
    ? span(whole(from), whole(to))
    : span(whole({ ...from, year: from.year - 1 }), whole(to));
}

function withYear(words: string, year: number): Day | undefined {
  const isNumeric = /^(?:ngày\s+)?\d{1,2}[/.]\d{1,2}$/u.test(words);
  return dateIn(isNumeric ? `${words}/${year}` : `${words} ${year}`);
}
