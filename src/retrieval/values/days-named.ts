import type { Span } from '../../corpus/article.ts';
import { WEEKDAYS } from '../../text/calendar.ts';
import { weekdaysIn } from './stated-values.ts';

/** Weekdays that stand together, and which they are; Monday is 0. */
export interface DaysNamed extends Span {
  readonly days: ReadonlySet<number>;
}

const WEEK = 7;
/** "Sat 7:15": in small letters a short name is a word of its own. */
const SHORT = /(?<![A-Za-zÀ-ỹ\d])(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)s?(?![A-Za-zÀ-ỹ\d])/gu;
/** "T7", "CN"; and days without their marks, as they are typed. */
const SHORT_VIETNAMESE =
  /(?<![a-zÀ-ỹ\d])(?:t([2-7])|(cn|chu nhat)|thu (hai|ba|tu|nam|sau|bay|[2-7]))(?![a-zÀ-ỹ\d])/giu;
const UNMARKED = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];
/** Further days by their number alone: "thứ 2**, 4, 6**", but not "thứ 2, 4 giờ". */
const FURTHER = /^\s?(?:,|và|-|–|đến|tới)\s?([2-7])(?!\s?(?:giờ|h|:|[.,]?\d))(?![A-Za-zÀ-ỹ])/u;
const BETWEEN =
  /^\s?(?:,|,?\s?(?:and|or|&|\+|và|va|hoặc|from|từ)|to|through|until|till|–|—|-|đến|tới|den|toi)\s?(?:(?:on|vào|đến|từ)\s)?$/iu;
const THROUGH = /to|through|until|till|–|—|-|đến|tới|den|toi/iu;

/** The weekdays of a text, those that stand together as one: "Monday to Friday", "Sat and Sun", "thứ 2, 4, 6". */
export function daysNamed(text: string): readonly DaysNamed[] {
  const found: { start: number; end: number; days: Set<number>; last: number }[] = [];
  for (const { start, end, day } of singleDays(text)) {
    const before = found.at(-1);
    const gap = before && text.slice(before.end, start);
    if (before === undefined || gap === undefined || !BETWEEN.test(gap)) {
      found.push({ start, end, days: new Set([day]), last: day });
      continue;
    }
    if (THROUGH.test(gap)) for (let at = before.last; at !== day; at = (at + 1) % WEEK) before.days.add(at);
    before.days.add(day);
    before.end = end;
    before.last = day;
  }
  return found.map(({ start, end, days }) => ({ start, end, days }));
}

/** All weekdays that a text names, those between two of them too. */
export function weekdaysNamed(text: string): ReadonlySet<number> {
  return new Set(daysNamed(text).flatMap(({ days }) => [...days]));
}

function singleDays(text: string): readonly (Span & { readonly day: number })[] {
  const all = [...weekdaysIn(text), ...shortDays(text)].toSorted((a, b) => a.start - b.start);
  return all.flatMap((one) => [one, ...furtherDays(text, one.end)]);
}

function shortDays(text: string): (Span & { readonly day: number })[] {
  const english = [...text.matchAll(SHORT)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    day:
      (WEEKDAYS.findIndex(([whole]) => whole.startsWith(name.toLowerCase().slice(0, 3))) + WEEK - 1) % WEEK,
  }));
  const vietnamese = [...text.matchAll(SHORT_VIETNAMESE)].map(
    ({ 0: whole, 1: number, 2: sunday, 3: name = '', index }) => ({
      start: index,
      end: index + whole.length,
      day: sunday === undefined ? dayOf(number ?? name.toLowerCase()) : WEEK - 1,
    }),
  );
  return [...english, ...vietnamese];
}

/** A day by its Vietnamese name without marks, or by its number: "thứ 2" is Monday. */
function dayOf(name: string): number {
  return /\d/.test(name) ? Number(name) - 2 : UNMARKED.indexOf(name);
}

function furtherDays(text: string, from: number): (Span & { readonly day: number })[] {
  // Only behind a day by its number.
  const isNumbered = /\d$/.test(text.slice(0, from));
  const found: (Span & { readonly day: number })[] = [];
  for (let end = from, next = isNumbered ? FURTHER.exec(text.slice(end)) : null; next !== null; ) {
    const [whole, number = ''] = next;
    end += whole.length;
    found.push({ start: end - number.length, end, day: dayOf(number) });
    next = FURTHER.exec(text.slice(end));
  }
  return found;
}
