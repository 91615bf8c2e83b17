import type { Span } from '../../corpus/article.ts';
import { VIETNAMESE_WEEKDAYS, WEEKDAYS } from '../../text/calendar.ts';
import { isOrdinal } from '../../text/vietnamese-ordinals.ts';
import { statedAmounts } from './stated-amounts.ts';
import { statedDates } from './stated-dates.ts';

/** What a text states, by kind: times of day, days, weekdays, and amounts by what they count. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** Monday first. */
const DAYS: readonly RegExp[] = [1, 2, 3, 4, 5, 6, 0].map((day) => {
  const names = [`${WEEKDAYS[day]?.[0]}s?`, ...(VIETNAMESE_WEEKDAYS[day] ?? [])];
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu');
});
/** "19:30", "7 pm", "7.30 pm", "19h30", "19 giờ 30", "7 giờ tối", "10 giờ đêm". */
const TIME =
  /(?<![\d.,:])(\d{1,2})(?:(?::|\s?(?:h|giờ)(?!\p{L})\s?|\.(?=\d\d\s?[ap]\.?m))(\d{2})?)?\s?([ap]\.?m\b\.?|sáng|trưa|chiều|tối|đêm|khuya)?(?![\d:])/giu;
/** "150k" is 150,000 đồng. */
const THOUSANDS = /(?<![\p{L}\d.,])(\d{1,4})k(?![\p{L}\d])/giu;
const NOON = 12;
const HOURS = 24;
const MINUTES = 60;
/** Names of times of day, by their hour. */
const NAMED_TIMES: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:noon|midday)(?!\p{L})/giu, NOON],
  [/(?<!\p{L})(?:midnight|nửa đêm)(?!\p{L})/giu, 0],
];
/** The hours that each half of the day adds on a clock of twelve. "1 giờ trưa" is past noon, "1 giờ đêm" past midnight. */
const HALVES: readonly (readonly [half: RegExp, isLater: (hour: number) => boolean])[] = [
  [/^(?:p|chiều|tối)/iu, () => true],
  [/^trưa/iu, (hour) => hour < 10 || hour === NOON],
  [/^(?:đêm|khuya)/iu, (hour) => hour > 5 && hour < NOON],
];

/** The hour of a day, 0 to 23, in what half of it this hour of a clock is; "24:00" is midnight, as "12 am" is. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > NOON) return hour % HOURS;
  const isLater = HALVES.some(([pattern, isIn]) => pattern.test(half) && isIn(hour));
  return (hour % NOON) + (isLater ? NOON : 0);
}

/** "7" is no time, nor is "2 đêm", which is two nights; "7 pm" and "7 giờ" are. */
function isOnClock(whole: string, half: string | undefined): boolean {
  return (half !== undefined && !/^(?:đêm|khuya)/iu.test(half)) || /:|\d\s?(?:h|giờ)/iu.test(whole);
}

/** The times of day in a text, in minutes from midnight, 0 to 1,439. */
export function timesIn(text: string): readonly (Span & { readonly minutes: number })[] {
  const named = NAMED_TIMES.flatMap(([pattern, hour]) =>
    [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      minutes: hour * MINUTES,
    })),
  );
  const onClock = [...text.matchAll(TIME)].flatMap(
    ({ index, 0: whole, 1: hours = '', 2: minutes, 3: half }) => {
      const hour = Number(hours);
      if (!isOnClock(whole, half) || hour > HOURS) return [];
      return [
        {
          start: index,
          end: index + whole.trimEnd().length,
          minutes: hourOfDay(hour, half) * MINUTES + Number(minutes ?? 0),
        },
      ];
    },
  );
  return named.length === 0 ? onClock : [...onClock, ...named].toSorted((a, b) => a.start - b.start);
}

/** The weekdays in a text; Monday is 0. */
export function weekdaysIn(text: string): readonly (Span & { readonly day: number })[] {
  return DAYS.flatMap((pattern, day) =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: name }) => ({ start: index, end: index + name.length, day }))
      .filter((named) => !isOrdinal(text, named)),
  );
}

/** The values in a text by kind, each in one form, so that "7 pm" is "19:00". */
export function valuesIn(text: string, vietnamese: boolean): Values {
  const values = new Map<string, Set<string>>();
  const add = (kind: string, value: string): void =>
    void (values.get(kind) ?? values.set(kind, new Set()).get(kind))?.add(value);
  const taken: { readonly start: number; readonly end: number }[] = [];
  for (const { start, end, parts } of statedDates(text)) {
    taken.push({ start, end });
    if (parts.month !== undefined) add('day', `${parts.month}-${parts.day ?? ''}`);
    else if (parts.year !== undefined) add('year', String(parts.year));
  }
  for (const { start, end, minutes } of timesIn(text)) {
    taken.push({ start, end });
    add('time', String(minutes));
  }
  for (const { day } of weekdaysIn(text)) add('weekday', String(day));
  for (const { 1: number } of text.matchAll(THOUSANDS)) add('amount đ', String(Number(number) * 1_000));
  for (const { start, end, readings, unit } of statedAmounts(text, vietnamese)) {
    if (taken.some((other) => other.start < end && start < other.end)) continue;
    add(`amount ${unit}`, String(readings[0]));
  }
  return values;
}

/** How many kinds of value two texts state alike, and how many differently: of one kind, and none in common. */
export function compareValues(a: Values, b: Values): { readonly same: number; readonly differ: number } {
  let same = 0;
  let differ = 0;
  for (const [kind, own] of a) {
    const other = b.get(kind);
    if (other === undefined) continue;
    if ([...own].some((value) => other.has(value))) same++;
    else differ++;
  }
  return { same, differ };
}

/** Whether a text's values hold one of these. */
export function holdsValue(values: Values, some: Values): boolean {
  return [...some].some(([kind, own]) => [...own].some((value) => values.get(kind)?.has(value) === true));
}
