import type { Span } from '../../corpus/article.ts';
import { firstOfOverlapping } from '../../text/span.ts';
import { VIETNAMESE_FIGURE, VIETNAMESE_LARGER, vietnameseNumber } from '../../text/vietnamese-numbers.ts';

/** An amount that a text states as a part of something, or as a set of so many. */
export interface SpelledFraction extends Span {
  readonly reading: number;
  /** Its unit where the words name it: "half an **hour**"; undefined where it stands behind them or there is none. */
  readonly unit?: string;
}

const DOZEN = 12;
const HOUR = 60;
const HALF = 0.5;
const ENGLISH_UNIT =
  'mile|day|year|month|week|kilo|kilomet(?:er|re)|met(?:er|re)|minute|ton|tonne|acre|pint|lit(?:er|re)';
const VIETNAMESE_UNIT =
  'tiếng|giờ|ngày|năm|tháng|tuần|phút|km|ki-?lô-?mét|cây số|mét|lít|kg|ký|cân|tấn|héc-?ta';
/** What each unit of these forms is called among the units of amounts. */
const UNITS: Readonly<Record<string, string>> = {
  hour: 'hour',
  tiếng: 'hour',
  giờ: 'hour',
  day: 'day',
  ngày: 'day',
  week: 'week',
  tuần: 'week',
  month: 'month',
  tháng: 'month',
  year: 'year',
  năm: 'year',
  mile: 'mile',
};
const PARTS: Readonly<Record<string, number>> = { quarter: 25, third: 33, tư: 25, ba: 33, năm: 20, mười: 10 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, một: 1, hai: 2, ba: 3 };

type Reading = Pick<SpelledFraction, 'reading' | 'unit'>;

/** Each form with how it is read; minutes where it is less than an hour, so that "half an hour" is "30 minutes". */
const FORMS: readonly (readonly [form: string, read: (...groups: readonly string[]) => Reading])[] = [
  ['half an hour|nửa (?:tiếng(?: đồng hồ)?|giờ)', () => ({ reading: HOUR / 2, unit: 'minute' })],
  [
    '(a|one|three) quarters? of an hour',
    (count = '') => ({ reading: ((COUNTS[count] ?? 1) * HOUR) / 4, unit: 'minute' }),
  ],
  [
    String.raw`half an?(?= (?:${ENGLISH_UNIT})(?![a-z]))|nửa(?= (?:${VIETNAMESE_UNIT})(?![A-Za-zÀ-ỹ]))`,
    () => ({ reading: HALF }),
  ],
  ['half a dozen|nửa tá', () => ({ reading: DOZEN / 2, unit: '' })],
  [
    `(${VIETNAMESE_LARGER}|${VIETNAMESE_FIGURE}) tá`,
    (count = '') => ({ reading: DOZEN * (vietnameseNumber(count) ?? 1), unit: '' }),
  ],
  [
    `(?:an?|one) (hour|${ENGLISH_UNIT}) and a half|một (${VIETNAMESE_UNIT}) rưỡi`,
    (english = '', vietnamese = '') => ({
      reading: 1 + HALF,
      unit: UNITS[english] ?? UNITS[vietnamese] ?? '',
    }),
  ],
  // "Once a fortnight" says how often.
  ['(?<!(?:once|twice|times) )(?:a|one) fortnight', () => ({ reading: 2, unit: 'week' })],
  [
    '(a|one|two|three) (quarter|third)s?(?= of )',
    (count = '', part = '') => ({ reading: (COUNTS[count] ?? 1) * (PARTS[part] ?? 0), unit: '%' }),
  ],
  [
    '(một|hai|ba) phần (tư|ba|năm|mười)',
    (count = '', part = '') => ({ reading: (COUNTS[count] ?? 1) * (PARTS[part] ?? 0), unit: '%' }),
  ],
];
const PATTERNS = FORMS.map(
  ([form, read]) =>
    [new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\d-])(?:${form})(?![A-Za-zÀ-ỹ\d])`, 'gu'), read] as const,
);

/** What each form has one of: most texts have none, and are read once instead of once a form. */
const HAS_ANY = /half|quarter|third|fortnight|nửa|rưỡi|phần|\stá/u;

/** The parts and sets that a text in lower case states, in order: "half an hour", "a fortnight", "một tá". */
export function spelledFractions(lower: string): readonly SpelledFraction[] {
  if (!HAS_ANY.test(lower)) return [];
  const found = PATTERNS.flatMap(([form, read]) =>
    [...lower.matchAll(form)].map(({ 0: whole, index: start, length, ...groups }) => {
      const own = Array.from({ length: length - 1 }, (_, at) => groups[at + 1] ?? '');
      return { start, end: start + whole.length, ...read(...own) };
    }),
  );
  return firstOfOverlapping(found);
}

/** What goes on with a number in words or figures: "two **and a half** hours", "2½"; and behind its unit "hai tiếng **rưỡi**". */
const AND_A_HALF = /^(?: and a half(?![a-z])|½)/u;
const BEHIND_UNIT = new RegExp(String.raw`^ (?:${VIETNAMESE_UNIT}) rưỡi(?![A-Za-zÀ-ỹ])`, 'u');

/** How much the text behind a number adds to it, and how many of its characters belong to the number. */
export function halfBehind(after: string): { readonly more: number; readonly length: number } {
  const joined = AND_A_HALF.exec(after)?.[0].length ?? 0;
  return { more: joined > 0 || BEHIND_UNIT.test(after) ? HALF : 0, length: joined };
}
