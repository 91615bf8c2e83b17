import { statesAnyDay } from '../dates/days-in-text.ts';
import { daysNamed } from '../values/days-named.ts';
import { partsAsked, partsOfDay } from '../values/parts-of-day.ts';
import { statedDates } from '../values/stated-dates.ts';

/** Between the cells of a row. */
const CELLS = ' · ';

/**
 * A question of a part of some day as one of that part of any, to the row of that part in a table that names no day: "đêm thứ hai 30 tháng 11 ai trực" reads
 * -3.6 in log-odds of "Ca: Đêm · Hầm: anh Nam", and 2.8 without the date.
 */
export function asEveryDay(question: string, text: string): string {
  const asked = partsAsked(question);
  const isOfPart = (row: string): boolean =>
    partsOfDay(row).some(({ parts }) => parts.some((part) => asked.has(part)));
  if (!text.includes(CELLS) || asked.size === 0 || !isOfPart(text)) return question;
  const [date, ...others] = statedDates(question);
  if (date === undefined || others.length > 0) return question;
  if (statesAnyDay(text) || daysNamed(text).length > 0) return question;
  const before = question.slice(0, date.start);
  const weekday = daysNamed(before).find(({ end }) => /^,? $/u.test(before.slice(end)));
  const kept = weekday === undefined ? before : before.slice(0, weekday.start);
  return `${kept}${question.slice(date.end)}`.replaceAll(/\s+/gu, ' ').trim();
}
