import type { Span } from '../../corpus/article.ts';
import { VIETNAMESE_WEEKDAYS, WEEKDAYS } from '../../text/calendar.ts';
import { remembered, rememberedByLanguage } from '../../text/remembered.ts';
import { apartFrom, firstOfOverlapping } from '../../text/span.ts';
import { isOrdinal } from '../../text/vietnamese-ordinals.ts';
import { dottedTimes } from './dotted-times.ts';
import { spelledTimes } from './spelled-times.ts';
import { statedAmounts } from './stated-amounts.ts';
import { statedDates } from './stated-dates.ts';

/** What a text states, by kind: times of day, days, weekdays, and amounts by what they count. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** Monday first. */
const DAYS: readonly RegExp[] = [1, 2, 3, 4, 5, 6, 0].map((day) => {
  const names = [`${WEEKDAYS[day]?.[0]}s?`, ...(VIETNAMESE_WEEKDAYS[day] ?? [])];
  return new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${names.join('|')})(?![A-Za-zÀ-ỹ])`, 'giu');
});
/** "19:30", "7 pm", "7.30 pm", "19h30", "19 giờ 30", "7 giờ tối", "10 giờ đêm". */
const TIME =
  /(?<![\d.,:])(\d{1,2})(?:(?::(?=\d{2})|g(?=\d{2}(?!\d))|\s?(?:h|giờ)(?![a-zÀ-ỹ])\s?|\.(?=\d\d\s?[ap]\.?m))(\d{2})?)?\s?([ap]\.?m\b\.?|sáng|trưa|chiều|tối|đêm|khuya)?(?![\d:])/giu;
/** Between the readings of one value: "half past nine" is one time, and two would read as what it was and what it is. */
const OR = ' or ';
/** "150k" is 150,000 đồng. */
const THOUSANDS = /(?<![\p{L}\d.,])(\d{1,4})k(?![\p{L}\d])/giu;
const NOON = 12;
const HOURS = 24;
const MINUTES = 60;
/** Names of times of day, by their hour. */
const NAMED_TIMES: readonly (readonly [RegExp, number])[] = [
  [
    /(?<![a-zÀ-ỹ])(?:(?:12|twelve) )?(?:noon|midday)(?![a-zÀ-ỹ])|(?<![a-zÀ-ỹ])(?:giữa trưa|chính ngọ)(?![a-zÀ-ỹ])/giu,
    NOON,
  ],
  [/(?<![a-zÀ-ỹ])(?:(?:(?:12|twelve) )?midnight|nửa đêm)(?![a-zÀ-ỹ])/giu, 0],
];
/** The hours that each half of the day adds on a clock of twelve. "1 giờ trưa" is past noon, "1 giờ đêm" past midnight. */
const HALVES: readonly (readonly [half: RegExp, isLater: (hour: number) => boolean])[] = [
  [/^(?:p|chiều|tối|in the (?:afternoon|evening))/iu, () => true],
  [/^trưa/iu, (hour) => hour < 10 || hour === NOON],
  [/^(?:đêm|khuya|at night)/iu, (hour) => hour > 5 && hour < NOON],
];

/** The hour of a day, 0 to 23, in what half of it this hour of a clock is; "24:00" is midnight, as "12 am" is. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > NOON) return hour % HOURS;
  const isLater = HALVES.some(([pattern, isIn]) => pattern.test(half) && isIn(hour));
  return (hour % NOON) + (isLater ? NOON : 0);
}

/** "7" is no time, nor is "2 đêm", which is two nights; "7 pm" and "7 giờ" are. */
function isOnClock(whole: string, half: string | undefined): boolean {
  return (half !== undefined && !/^(?:đêm|khuya)/iu.test(half)) || /:|\dg\d|\d\s?(?:h|giờ)/iu.test(whole);
}

/** A time of day that a text states. */
export interface StatedTime extends Span {
  /** From midnight, 0 to 1,439. */
  readonly minutes: number;
  /** Whether it may be twelve hours later, too: "half past nine" says of no half of the day. */
  readonly isOpen?: boolean;
}

/** The times of day in a text, in figures, by name or in words. */
export const timesIn = remembered(readTimes);

function readTimes(text: string): readonly StatedTime[] {
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
  const dotted = dottedTimes(text).map(({ start, end, hour, minute }) => ({
    start,
    end,
    minutes: hour * MINUTES + minute,
    isOpen: hour <= NOON,
  }));
  const spelled = spelledTimes(text).map(({ start, end, hour, minute, half, isOpen }) => ({
    start,
    end,
    minutes: (hourOfDay(hour, half) * MINUTES + minute) % (HOURS * MINUTES),
    isOpen,
  }));
  if (named.length + spelled.length + dotted.length === 0) return onClock;
  const inWords = firstOfOverlapping([...named, ...spelled, ...apartFrom(dotted, onClock)]);
  // Of "9 giờ rưỡi" the figures say 9:00.
  return [...apartFrom(onClock, inWords), ...inWords].toSorted((a, b) => a.start - b.start);
}

/** All minutes of a day that a stated time may be. */
export function minutesOf({ minutes, isOpen = false }: StatedTime): readonly number[] {
  return isOpen ? [minutes, (minutes + NOON * MINUTES) % (HOURS * MINUTES)] : [minutes];
}

/** The weekdays in a text; Monday is 0. */
export const weekdaysIn = remembered(readWeekdays);

function readWeekdays(text: string): readonly (Span & { readonly day: number })[] {
  return DAYS.flatMap((pattern, day) =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: name }) => ({ start: index, end: index + name.length, day }))
      .filter((named) => !isOrdinal(text, named)),
  );
}

/** The values in a text by kind, each in one form, so that "7 pm" is "19:00". */
export const valuesIn = rememberedByLanguage(readValues);

function readValues(text: string, vietnamese: boolean): Values {
  const values = new Map<string, Set<string>>();
  const add = (kind: string, value: string): void =>
    void (values.get(kind) ?? values.set(kind, new Set()).get(kind))?.add(value);
  const taken: { readonly start: number; readonly end: number }[] = [];
  for (const { start, end, parts } of statedDates(text)) {
    taken.push({ start, end });
    if (parts.month !== undefined) add('day', `${parts.month}-${parts.day ?? ''}`);
    else if (parts.year !== undefined) add('year', String(parts.year));
  }
  for (const time of timesIn(text)) {
    taken.push(time);
    add('time', minutesOf(time).join(OR));
  }
  for (const { day } of weekdaysIn(text)) add('weekday', String(day));
  for (const { 1: number } of text.matchAll(THOUSANDS)) add('amount đ', String(Number(number) * 1_000));
  for (const { start, end, readings, unit } of statedAmounts(text, vietnamese)) {
    if (taken.some((other) => other.start < end && start < other.end)) continue;
    add(`amount ${unit}`, String(readings[0]));
  }
  return values;
}

/** Whether one of the values is this one, in any of their readings. */
export function hasValue(values: ReadonlySet<string> | undefined, value: string): boolean {
  if (values === undefined || values.has(value)) return values !== undefined;
  const readings = value.split(OR);
  return [...values].some(
    (other) =>
      (readings.length > 1 || other.includes(OR)) &&
      other.split(OR).some((reading) => readings.includes(reading)),
  );
}

/** How many kinds of value two texts state alike, and how many differently: of one kind, and none in common. */
export function compareValues(a: Values, b: Values): { readonly same: number; readonly differ: number } {
  let same = 0;
  let differ = 0;
  for (const [kind, own] of a) {
    const other = b.get(kind);
    if (other === undefined) continue;
    if ([...own].some((value) => hasValue(other, value))) same++;
    else differ++;
  }
  return { same, differ };
}

/** Whether a text's values hold one of these. */
export function holdsValue(values: Values, some: Values): boolean {
  return [...some].some(([kind, own]) => [...own].some((value) => hasValue(values.get(kind), value)));
}
