import { VIETNAMESE_WEEKDAYS } from '../../text/calendar.ts';
import { LETTERS_AND_DIGITS } from '../../text/letters.ts';
import {
  DATE_FORMS,
  DAY,
  type Day,
  dayOf,
  firstOf,
  lastOf,
  MONTH,
  monthOf,
  type Range,
  shifted,
} from './date-forms.ts';
import { weekdayOf } from './event-days.ts';

/** A day or a stretch of days that a text states; without a year where the text has none. */
interface Stated {
  readonly first: Partial<Day>;
  readonly last: Partial<Day>;
}

const NAME = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?:the )?)?`;
const TO = '\\s*(?:to|until|till|through|and|-|–|đến|tới|và)\\s*';
const OF_YEAR = '(?:,? (20\\d{2}))?';

/** Stretches, then days; months by name and, where Vietnamese is written, by number. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Stated | undefined])[] = [
  [
    bounded(`(${DAY})(?: (${MONTH}))?${OF_YEAR}${TO}${NAME}(${DAY}) (?:of )?(${MONTH})${OF_YEAR}`),
    ([, a, monthA, yearA, b, monthB, yearB]) =>
      between(part(yearA ?? yearB, monthOf(monthA ?? monthB), a), part(yearB, monthOf(monthB), b)),
  ],
  [
    bounded(`(${MONTH}) (${DAY})${TO}(?:(${MONTH}) )?(${DAY})${OF_YEAR}`),
    ([, monthA, a, monthB, b, year]) =>
      between(part(year, monthOf(monthA), a), part(year, monthOf(monthB ?? monthA), b)),
  ],
  [
    bounded(
      `(?:ngày )?(\\d{1,2})(?:[/-](\\d{1,2})| tháng (\\d{1,2}))?${TO}(?:hết )?(?:ngày )?(\\d{1,2})(?:/| tháng )(\\d{1,2})(?:(?:/| năm )(20\\d{2}))?`,
    ),
    ([, a, monthA, thang, b, monthB, year]) =>
      between(part(year, Number(monthA ?? thang ?? monthB), a), part(year, Number(monthB), b)),
  ],
  [
    bounded(`(${DAY}) (?:of )?(${MONTH})${OF_YEAR}`),
    ([, day, month, year]) => single(part(year, monthOf(month), day)),
  ],
  [
    bounded(`(${MONTH}) (${DAY})${OF_YEAR}`),
    ([, month, day, year]) => single(part(year, monthOf(month), day)),
  ],
  [
    bounded(`(?:ngày )?(\\d{1,2}) tháng (\\d{1,2})(?:,? năm (20\\d{2}))?`),
    ([, day, month, year]) => single(part(year, Number(month), day)),
  ],
  [
    bounded(`(\\d{1,2})[/](\\d{1,2})(?:/(20\\d{2}))?`),
    ([, day, month, year]) => single(part(year, Number(month), day)),
  ],
  ...DATE_FORMS.slice(0, -1).map(([form, read]): [RegExp, (match: RegExpExecArray) => Stated | undefined] => [
    bounded(form),
    (match) => {
      const day = read(match);
      return day && { first: day, last: day };
    },
  ]),
];
const YEAR_ALONE = bounded('(20\\d{2})');

/** Whether a text states a day of a range; a date without a year is of the year in which it comes next after `published`. */
export function statesDayOf(text: string, range: Range, published: string | undefined): boolean {
  return statedIn(text.toLowerCase()).some((stated) =>
    rangesOf(stated, range, published).some(({ from, to }) => from <= range.to && range.from <= to),
  );
}

/** Whether a text states a day. */
export function statesAnyDay(text: string): boolean {
  return statedIn(text.toLowerCase()).length > 0;
}

/** The years of the days that a text states, of those without one as its article's date tells. */
export function yearsOfDays(text: string, published: string | undefined): number[] {
  if (published === undefined || !DAY_LONG.test(published)) return [];
  return statedIn(text.toLowerCase())
    .flatMap((stated) => rangesOf(stated, { from: published, to: published }, published))
    .flatMap(({ from, to }) => [from, to].map((day) => Number(day.slice(0, 4))));
}

/** The last day that a text states, `YYYY-MM-DD`, one without a year as its article's date tells; undefined where that tells none. */
export function lastDayStated(text: string, published: string | undefined): string | undefined {
  if (published === undefined || !DAY_LONG.test(published)) return undefined;
  const days = statedIn(text.toLowerCase()).flatMap((stated) =>
    rangesOf(stated, { from: published, to: published }, published).map(({ to }) => to),
  );
  return days.toSorted().at(-1);
}

/** The days that are stated, in each year that they may be of. */
function rangesOf({ first, last }: Stated, range: Range, published: string | undefined): Range[] {
  return yearsFor(first, range, published).map((year) => {
    const from = firstOf({ ...first, year });
    const ends = lastOf({ ...last, year: last.year ?? year });
    // "From 9 November to 30 March" ends in the year after.
    const to = ends < from ? lastOf({ ...last, year: (last.year ?? year) + 1 }) : ends;
    return { from, to };
  });
}

const DAY_LONG = /^\d{4}-\d{2}-\d{2}$/;

/** A year alone is too vague for a shorter range. */
const YEAR_DAYS = 360;

/** Whether a text states a date of a range, or, where that is a year or more, one of its years: "opens in 2026" for what is after 2024. */
export function statesDateOf(text: string, range: Range, published: string | undefined): boolean {
  if (Date.parse(range.to) - Date.parse(range.from) < YEAR_DAYS * 86_400_000)
    return statesDayOf(text, range, published);
  const lower = text.toLowerCase();
  const years = [...lower.matchAll(YEAR_ALONE)].map(([, year]) => Number(year));
  const dated = statedIn(lower).filter(({ first }) => first.year !== undefined);
  const inRange = (first: string, last: string): boolean => first <= range.to && range.from <= last;
  return (
    years.some((year) => inRange(firstOf({ year }), lastOf({ year }))) ||
    dated.some(({ first, last }) => {
      const year = first.year ?? 0;
      return inRange(firstOf({ ...first, year }), lastOf({ ...last, year: last.year ?? year }));
    })
  );
}

/** What a weekday is called beside its Vietnamese name, Sunday first. */
const DAYS = [
  'sun(?:day)?s?|cn',
  'mon(?:day)?s?|t2',
  'tues?(?:day)?s?|t3',
  'wed(?:nes)?(?:day)?s?|t4',
  'thu(?:rs)?(?:day)?s?|t5',
  'fri(?:day)?s?|t6',
  'sat(?:ur)?(?:day)?s?|t7',
].map((names, day) => {
  const vietnamese = VIETNAMESE_WEEKDAYS[day]?.join('|');
  return new RegExp(`(?<![${LETTERS_AND_DIGITS}])(?:${names}|${vietnamese})(?![${LETTERS_AND_DIGITS}])`, 'u');
});

/** Whether a text names the weekday of a day, and no date: what happens each week. */
export function namesWeekdayOf(text: string, { from, to }: Range): boolean {
  const lower = text.toLowerCase();
  const days = from === to ? [from] : to === shifted(from, 1) ? [from, to] : [];
  return days.some((day) => DAYS[weekdayOf(day)]?.test(lower) === true) && statedIn(lower).length === 0;
}

function statedIn(lower: string): Stated[] {
  const read: { start: number; end: number }[] = [];
  return FORMS.flatMap(([pattern, statedBy]) =>
    [...lower.matchAll(pattern)].flatMap((match) => {
      const start = match.index;
      const end = start + match[0].length;
      if (read.some((other) => other.start < end && start < other.end)) return [];
      const stated = statedBy(match);
      if (stated === undefined) return [];
      read.push({ start, end });
      return [stated];
    }),
  );
}

/** The years that a date may be of: its own, or the one in which it comes next after its article appeared. */
function yearsFor(
  { year, month = 1, day = 1 }: Partial<Day>,
  { from, to }: Range,
  published: string | undefined,
): number[] {
  if (year !== undefined) return [year];
  const asked = [Number(from.slice(0, 4)) - 1, Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (published === undefined || !DAY_LONG.test(published)) return asked;
  // What began some weeks before may go on.
  const early = shifted(published, -60);
  const of = Number(early.slice(0, 4));
  return [firstOf({ year: of, month, day }) >= early ? of : of + 1];
}

function part(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): Partial<Day> | undefined {
  const parts = { month: month ?? 0, day: Number.parseInt(day ?? '', 10) };
  if (!(parts.month >= 1 && parts.month <= 12)) return undefined;
  const isDay = dayOf(year ?? 2_024, parts.month, day) !== undefined && parts.day >= 1;
  if (!isDay) return undefined;
  return year === undefined ? parts : { ...parts, year: Number(year) };
}

function between(first: Partial<Day> | undefined, last: Partial<Day> | undefined): Stated | undefined {
  return first && last && { first, last };
}

function single(day: Partial<Day> | undefined): Stated | undefined {
  return day && { first: day, last: day };
}

function bounded(form: string): RegExp {
  return new RegExp(
    `(?<![${LETTERS_AND_DIGITS}.,/-])${form.replaceAll(' ', '\\s+')}(?![${LETTERS_AND_DIGITS}]|[,./]\\d)`,
    'gu',
  );
}
