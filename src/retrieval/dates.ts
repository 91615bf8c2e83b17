/** Dates that a question names: both ends `YYYY-MM-DD`, inclusive; `words` are the question's own. */
export interface NamedDates {
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

/** Parts of a day; a month without a day and a year without a month mean all of it. */
export interface Day {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const MONTHS = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
/** A month's English name, whole or short, as a pattern over lower case. */
export const MONTH = `(?:${MONTHS.join('|')})\\.?`;
const YEAR = '(?:1[89]|20)\\d{2}';
/** A day of the month, with or without its ending. */
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** One date as people write it, in English and Vietnamese, the more precise form first. */
export const DATE_FORMS: readonly [string, (match: RegExpExecArray) => Day | undefined][] = [
  [`(${YEAR})-(\\d{2})-(\\d{2})`, ([, year, month, day]) => dayOf(year, month, day)],
  [`(${YEAR})-(\\d{2})`, ([, year, month]) => dayOf(year, month)],
  // Day first, as both of the articles' languages write it outside the United States.
  [`(?:ngày\\s+)?(\\d{1,2})[/.](\\d{1,2})[/.](${YEAR})`, ([, day, month, year]) => dayOf(year, month, day)],
  [`(\\d{1,2})/(${YEAR})`, ([, month, year]) => dayOf(year, month)],
  [
    `(?:the\\s+)?(${DAY})\\s+(?:of\\s+)?(${MONTH}),?\\s+(${YEAR})`,
    ([, day, month, year]) => dayOf(year, monthOf(month), day),
  ],
  [`(${MONTH})\\s+(${DAY}),?\\s+(${YEAR})`, ([, month, day, year]) => dayOf(year, monthOf(month), day)],
  [`(${MONTH}),?\\s+(?:of\\s+)?(${YEAR})`, ([, month, year]) => dayOf(year, monthOf(month))],
  [
    `(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2}),?\\s+(?:năm\\s+)?(${YEAR})`,
    ([, day, month, year]) => dayOf(year, month, day),
  ],
  [`tháng\\s+(\\d{1,2})(?:,?\\s+năm\\s+|[/,]?\\s*)(${YEAR})`, ([, month, year]) => dayOf(year, month)],
  [`(?:năm\\s+)?(${YEAR})`, ([, year]) => dayOf(year)],
];

const DATE = `(?:${DATE_FORMS.map(([form]) => form.replace(/\((?!\?)/g, '(?:')).join('|')})`;

/** Not inside a longer word or number: "covid2019" and "1,2023 people" name no year. */
const BEGIN = '(?<![\\p{L}\\p{N},.]|[\\p{N}][\\s])';
const END = '(?![\\p{L}\\p{N}]|[,.]\\p{N}|\\s+(?:people|percent|người|đồng|usd|%))';

/** What stands before a date and says which side of it is meant; without one of these a year is a topic ("World Cup 2022"). */
const FRAMES: readonly [string, (days: readonly Day[]) => Range | undefined][] = [
  [`(?:between|from)\\s+(${DATE})\\s+(?:and|to|until|till)\\s+(${DATE})`, ([a, b]) => span(a, b)],
  [`từ\\s+(${DATE})\\s+(?:đến|tới)\\s+(${DATE})`, ([a, b]) => span(a, b)],
  [`giữa\\s+(${DATE})\\s+và\\s+(${DATE})`, ([a, b]) => span(a, b)],
  [`(?:before|until|trước)\\s+(${DATE})`, ([day]) => day && { from: EARLIEST, to: dayBefore(firstOf(day)) }],
  [`(?:after|sau)\\s+(${DATE})`, ([day]) => day && { from: dayAfter(lastOf(day)), to: LATEST }],
  [`(?:since|kể từ|từ)\\s+(${DATE})`, ([day]) => day && { from: firstOf(day), to: LATEST }],
  [`(?:in|on|during|of|vào|trong|hồi)\\s+(${DATE})`, ([day]) => span(day, day)],
];

/** The same, ready to look with, and the whole of one date. */
const FRAME_PATTERNS = FRAMES.map(([frame, toRange]) => ({
  pattern: new RegExp(`${BEGIN}${frame}${END}`, 'u'),
  toRange,
}));
const WHOLE_DATES = DATE_FORMS.map(([form, read]) => ({ pattern: new RegExp(`^${form}$`, 'u'), read }));

/** "tháng 1 năm 2023" needs no word before it in Vietnamese. */
const BARE_PATTERNS = DATE_FORMS.filter(([form]) => /ngày|tháng|năm/.test(form)).map(
  ([form]) => new RegExp(`${BEGIN}(?=ngày|tháng|năm|\\d{1,2}\\s+tháng)${form}${END}`, 'u'),
);

interface Range {
  readonly from: string;
  readonly to: string;
}

/** The ends of a range that is open on one side. */
export const EARLIEST = '0001-01-01';
export const LATEST = '9999-12-31';

/**
 * The dates of the articles that a question asks for: "in January 2023", "between 3 March and …", "before 2023", "last March",
 * "tháng 1 năm 2023", "năm ngoái". Undefined where it names none, or none that is plain. `today` is `YYYY-MM-DD`.
 */
export function datesOf(question: string, today: string): NamedDates | undefined {
  const text = question.normalize('NFC').toLowerCase();
  const counted = relative(text, today);
  // Every other form has a year of four digits: most questions are done here.
  if (counted !== undefined || !/\d{4}/.test(text)) return counted;
  return framed(text) ?? bareVietnamese(text);
}

function framed(text: string): NamedDates | undefined {
  for (const { pattern, toRange } of FRAME_PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const days = match.slice(1).map(readDay);
    const range = days.every((day) => day !== undefined) ? toRange(days) : undefined;
    if (range !== undefined && range.from <= range.to) return { ...range, words: match[0] };
  }
  return undefined;
}

function bareVietnamese(text: string): NamedDates | undefined {
  for (const pattern of BARE_PATTERNS) {
    const match = pattern.exec(text);
    const day = match === null ? undefined : readDay(match[0]);
    const range = span(day, day);
    if (match !== null && range !== undefined) return { ...range, words: match[0] };
  }
  return undefined;
}

function readDay(words: string): Day | undefined {
  for (const { pattern, read } of WHOLE_DATES) {
    const match = pattern.exec(words);
    if (match !== null) return read(match);
  }
  return undefined;
}

/** Dates that count from today. */
function relative(text: string, today: string): NamedDates | undefined {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const found = (
    pattern: RegExp,
    range: (match: RegExpExecArray) => Range | undefined,
  ): NamedDates | undefined => {
    const match = pattern.exec(text);
    const dates = match === null ? undefined : range(match);
    return match === null || dates === undefined ? undefined : { ...dates, words: match[0] };
  };
  return (
    found(new RegExp(`\\blast\\s+(${MONTH})(?![\\p{L}])`, 'u'), ([, name]) => {
      const wanted = monthOf(name);
      // In January "last March" is last year's, and so it is in March itself.
      return wanted === undefined
        ? undefined
        : whole({ year: wanted < month ? year : year - 1, month: wanted });
    }) ??
    found(/\blast year\b|(?<!\p{L})năm (?:ngoái|trước)(?!\p{L})/u, () => whole({ year: year - 1 })) ??
    found(/\bthis year\b|(?<!\p{L})năm nay(?!\p{L})/u, () => whole({ year })) ??
    found(/\blast month\b|(?<!\p{L})tháng trước(?!\p{L})/u, () =>
      whole(month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }),
    ) ??
    found(/\bthis month\b|(?<!\p{L})tháng này(?!\p{L})/u, () => whole({ year, month })) ??
    found(/\byesterday\b|(?<!\p{L})hôm qua(?!\p{L})/u, () => ({
      from: dayBefore(today),
      to: dayBefore(today),
    })) ??
    found(/\btoday\b|(?<!\p{L})hôm nay(?!\p{L})/u, () => ({ from: today, to: today })) ??
    found(/\blast week\b|(?<!\p{L})tuần trước(?!\p{L})/u, () => ({
      from: shifted(today, -14),
      to: shifted(today, -1),
    }))
  );
}

function span(a: Day | undefined, b: Day | undefined): Range | undefined {
  return a === undefined || b === undefined ? undefined : { from: firstOf(a), to: lastOf(b) };
}

function whole(day: Day): Range {
  return { from: firstOf(day), to: lastOf(day) };
}

function firstOf({ year, month = 1, day = 1 }: Day): string {
  return isoOf(year, month, day);
}

function lastOf({ year, month = 12, day }: Day): string {
  return day === undefined
    ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
    : isoOf(year, month, day);
}

function isoOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function dayBefore(iso: string): string {
  return shifted(iso, -1);
}

function dayAfter(iso: string): string {
  return shifted(iso, 1);
}

function shifted(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day that there is: 31 February and month 13 are undefined. */
function dayOf(year?: string, month?: string | number, day?: string): Day | undefined {
  const parts = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number.parseInt(day, 10) }),
  };
  const { month: m = 1, day: d = 1 } = parts;
  const date = new Date(Date.UTC(parts.year, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? parts : undefined;
}

/** The number of a month by its English name in lower case, 1 to 12; undefined for anything else. */
export function monthOf(name: string | undefined): number | undefined {
  const plain = name?.replace('.', '') ?? '';
  const index = MONTHS.findIndex((names) => names.split('|').includes(plain));
  return index < 0 ? undefined : index + 1;
}
