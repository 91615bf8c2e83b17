import type { Span } from '../../corpus/article.ts';
import { LETTERS_AND_DIGITS } from '../../text/letters.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { everydaySums, isBareSum } from './everyday-sums.ts';

/** A number that a text states. */
export interface StatedAmount extends Span {
  /** What it may mean: "1.200" is 1200 where Vietnamese is written, and may be 1.2 elsewhere. */
  readonly readings: readonly number[];
  /** How exact it is: "more than 100" is at least that, "nearly 100" at most, "about 100" anything near it. */
  readonly bound: 'exact' | 'least' | 'most' | 'about';
  /** What is counted: a currency, `%`, a unit of measure in its short form, or empty for anything else. */
  readonly unit: string;
}

/** Whether an amount counts a currency. */
export function isMoney({ unit }: StatedAmount): boolean {
  return /^[$€£đ]$/.test(unit);
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH_WORDS: readonly (readonly [string, number])[] = [
  ...ENGLISH_NUMBERS.map((name, at) => [name, at + 1] as const),
  ...TENS.map((name, at) => [name, 10 * (at + 2)] as const),
  ['dozen', 12],
];
/** "Một" is left out, for it is also "a". */
const VIETNAMESE_WORDS = VIETNAMESE_NUMBERS.map((name, at) => [name, at + 1] as const).slice(1);
const WORDS: ReadonlyMap<string, number> = new Map([...ENGLISH_WORDS, ...VIETNAMESE_WORDS]);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

const SCALE = `(?:${Object.keys(SCALES).join('|')})`;
/** "ba" and "năm" are also "father" and "year": Vietnamese number words count only before a scale ("ba triệu"). */
const ENGLISH_WORD = ENGLISH_WORDS.map(([name]) => name).join('|');
const VIETNAMESE_WORD = VIETNAMESE_WORDS.map(([name]) => name).join('|');
const AMOUNT = new RegExp(
  `(?<![${LETTERS_AND_DIGITS}.,:-]|(?<!đ)/)(?:(\\d+(?:[.,]\\d+)*|(?:${VIETNAMESE_WORD})(?=\\s+${SCALE}))((?:\\s+${SCALE})*)` +
    `|((?:${ENGLISH_WORD})(?:[\\s-]+(?:and\\s+)?(?:${ENGLISH_WORD}|${SCALE}))*|an?\\s+(?:dozen|hundred|thousand|million|billion)))` +
    // "30.000đ" is written as one word.
    `(?!(?!(?:đ|vnđ|vnd)(?![${LETTERS_AND_DIGITS}]))[${LETTERS_AND_DIGITS}:]|(?<!${SCALE})/(?![$€£])|[.,]\\d)`,
  'gu',
);

const LEAST =
  /(?:more than|over|above|at least|no fewer than|no less than|exceed(?:ing|ed|s)?|hơn|trên|ít nhất|tối thiểu|vượt)\s+[$€£¥]?\s*$/u;
const MOST =
  /(?:less than|fewer than|under|below|up to|at most|nearly|almost|no more than|dưới|chưa đến|chưa tới|gần|tối đa)\s+[$€£¥]?\s*$/u;
const ABOUT =
  /(?:about|around|some|approximately|roughly|an estimated|estimated|circa|or so|between|from|to|khoảng|chừng|độ|ước tính|ước|từ|đến)\s+[$€£¥]?\s*$|[–-]\s*$/u;
const ABOUT_AFTER =
  /^(?:\s*[–-]\s*\d|\s+(?:or|to|and|đến|hoặc)\s+\d|\s*\+|\s+or (?:so|more)|-odd|\s+trở lên)/u;

/** "The new one comes from Stoke", "you get a new one" count nothing. */
const IS_PRONOUN = /\b(?:an?|the|this|that|each|every|another|any|which|no)(?:\s+[a-z]+)?\s+$/u;

/** Units by their short form. */
const UNITS: readonly [string, RegExp][] = [
  ['%', /^\s?(?:%|per ?cent|phần trăm)/u],
  ['$', /^\s?(?:\$|(?:usd|(?:us )?dollars?|bucks?|đô)(?![a-zà-ỹ]))/u],
  ['€', /^\s?(?:€|euros?|eur)(?![a-zà-ỹ])/u],
  // "12 pounds of flour" are weighed.
  [
    '£',
    /^\s?(?:£|gbp|pounds? sterling|(?:quid|pounds?)(?! (?:of|in weight|heavier|lighter|overweight))(?![a-zà-ỹ]))/u,
  ],
  ['đ', /^\s?(?:₫|(?:đồng|vnd|vnđ|dong|đ)(?![a-zà-ỹ]))/u],
  ['km', /^[\s-]?(?:km|kilomet(?:er|re)s?)(?![a-zà-ỹ²])/u],
  ['m', /^[\s-]?(?:m|met(?:er|re)s?|mét)(?![a-zà-ỹ²])/u],
  ['mile', /^[\s-]?miles?(?![a-zà-ỹ])/u],
  ['ft', /^[\s-]?(?:ft|feet|foot)(?![a-zà-ỹ])/u],
  ['kg', /^[\s-]?(?:kg|kilograms?|kilos?)(?![a-zà-ỹ])/u],
  ['t', /^[\s-]?(?:tons?|tonnes?|tấn)(?![a-zà-ỹ])/u],
  ['ha', /^[\s-]?(?:ha|hectares?|héc-?ta)(?![a-zà-ỹ])/u],
  ['year', /^[\s-]?(?:years?|năm)(?![a-zà-ỹ])/u],
  ['age', /^[\s-]?(?:tuổi|years? old)(?![a-zà-ỹ])/u],
  ['month', /^[\s-]?(?:months?|tháng)(?![a-zà-ỹ])/u],
  ['week', /^[\s-]?(?:weeks?|tuần)(?![a-zà-ỹ])/u],
  ['day', /^[\s-]?(?:days?|ngày)(?![a-zà-ỹ])/u],
  ['hour', /^[\s-]?(?:hours?|giờ|tiếng)(?![a-zà-ỹ])/u],
  ['minute', /^[\s-]?(?:minutes?|phút)(?![a-zà-ỹ])/u],
  ['degree', /^[\s-]?(?:°\s?c|degrees?|độ)(?![a-zà-ỹ])/u],
];
/** "It weighs 12 pounds" is no price. */
const WEIGHED = /(?:weigh(?:s|ed|ing)?|los[et]|gain(?:s|ed)?)(?: [a-z]+){0,2} $/u;
const SIGNS_BEFORE: readonly [string, RegExp][] = [
  ['$', /(?:\$|usd)\s?$/u],
  ['€', /€\s?$/u],
  ['£', /£\s?$/u],
];

/** The numbers in a text, in order; an empty list where folding its case would move the offsets. */
export function statedAmounts(text: string, vietnamese: boolean): StatedAmount[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const everyday = everydaySums(lower, vietnamese).map(({ start, end, reading, unit }): StatedAmount => {
    const [before, after] = aroundOf(lower, start, end);
    const named = unit || unitOf(before, after) || bareUnit(lower.slice(start, end), after, vietnamese);
    return { start, end, readings: [reading], bound: boundOf(before, after), unit: named };
  });
  const plain = plainAmounts(lower, vietnamese);
  return everyday.length === 0 ? plain : merged(plain, everyday);
}

/** Both in order; of two that overlap the one of everyday, which is longer: "**hai trăm năm mươi nghìn**". */
function merged(plain: readonly StatedAmount[], everyday: readonly StatedAmount[]): StatedAmount[] {
  const sums = everyday.toSorted((a, b) => a.start - b.start);
  let at = 0;
  const others = plain.filter(({ start, end }) => {
    while ((sums[at]?.end ?? Infinity) <= start) at++;
    return (sums[at]?.start ?? Infinity) >= end;
  });
  return [...others, ...sums].toSorted((a, b) => a.start - b.start);
}

function aroundOf(text: string, start: number, end: number): readonly [string, string] {
  return [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)];
}

/** "150 nghìn" is a sum in Vietnamese where nothing is counted behind it. */
function bareUnit(amount: string, after: string, vietnamese: boolean): string {
  return vietnamese && isBareSum(amount, after) ? 'đ' : '';
}

/** The numbers in a text of small letters that are written as numbers are. */
function plainAmounts(lower: string, vietnamese: boolean): StatedAmount[] {
  return [...lower.matchAll(AMOUNT)].flatMap((match): StatedAmount[] => {
    const [whole, digits, scales = '', spelt] = match;
    const factor = scaleOf(scales);
    const readings =
      digits === undefined
        ? [spelledNumber(spelt ?? '')]
        : numbersOf(digits, vietnamese).map((number) => number * factor);
    const start = match.index;
    const end = start + whole.length;
    const [before, after] = aroundOf(lower, start, end);
    const unit = unitOf(before, after) || bareUnit(whole, after, vietnamese);
    if (!unit && spelt === 'one' && IS_PRONOUN.test(before)) return [];
    return readings.every((reading) => reading !== undefined)
      ? [{ start, end, readings, bound: boundOf(before, after), unit }]
      : [];
  });
}

/** Numbers as close as this are taken for one that was rounded, where rounding gives the other. */
const ROUNDED_WITHIN = 0.1;

/** Whether two amounts of one unit cannot both be right in any of their readings; "about 100" differs from nothing. */
export function amountsDiffer(a: StatedAmount, b: StatedAmount): boolean {
  return a.readings.every((x) => b.readings.every((y) => valuesDiffer(x, a.bound, y, b.bound)));
}

function valuesDiffer(
  a: number,
  boundA: StatedAmount['bound'],
  b: number,
  boundB: StatedAmount['bound'],
): boolean {
  if (boundA === 'about' || boundB === 'about') return false;
  if (boundA === 'exact' && boundB === 'exact') return a !== b && !isRounded(a, b) && !isRounded(b, a);
  // A bound leaves room on its side alone.
  const mayBeMore = (bound: StatedAmount['bound']): boolean => bound === 'least';
  const mayBeLess = (bound: StatedAmount['bound']): boolean => bound === 'most';
  return a < b
    ? !mayBeMore(boundA) && !mayBeLess(boundB)
    : !mayBeLess(boundA) && !mayBeMore(boundB) && a !== b;
}

/** Whether `rounded` is `exact` with fewer digits: 5,000,000 for 5,012,345, but not 20 for 30. */
function isRounded(rounded: number, exact: number): boolean {
  if (Math.abs(rounded - exact) > ROUNDED_WITHIN * Math.max(rounded, exact)) return false;
  let place = 1;
  while (rounded % (place * 10) === 0 && place < rounded) place *= 10;
  // Of 5.1 million and 5.12 million both end in zeros: the last digit of the rounded one decides.
  if (!Number.isInteger(rounded)) {
    const decimals = String(rounded).split('.')[1]?.length ?? 0;
    place = 10 ** -decimals;
  }
  const near = (value: number): boolean => Math.abs(value - rounded) < place / 1_000;
  return near(Math.round(exact / place) * place) || near(Math.floor(exact / place) * place);
}

function numbersOf(written: string, vietnamese: boolean): number[] {
  const named = WORDS.get(written);
  return named === undefined ? readingsOf(written, vietnamese) : [named];
}

function readingsOf(digits: string, vietnamese: boolean): number[] {
  if (!/[.,]/.test(digits)) return [Number(digits)];
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)
    ? '.'
    : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
      ? ','
      : '';
  const asGroups = Number(digits.replaceAll(grouped, '').replace(',', '.'));
  if (grouped !== '') {
    const isPlain = (digits.match(/[.,]/g)?.length ?? 0) > 1 || (grouped === '.') === vietnamese;
    return isPlain ? [asGroups] : [asGroups, Number(digits.replace(',', '.'))];
  }
  const decimal = Number(digits.replace(',', '.'));
  return Number.isNaN(decimal) ? [] : [decimal];
}

function scaleOf(scales: string): number {
  return scales
    .split(/\s+/)
    .filter((scale) => scale !== '')
    .reduce((product, scale) => product * (SCALES[scale] ?? 1), 1);
}

/** "twelve hundred", "two hundred and five", "a dozen" as a number. */
function spelledNumber(words: string): number {
  let sum = 0;
  let part = 0;
  for (const word of words.split(/[\s-]+/)) {
    const scale = SCALES[word] ?? (word === 'dozen' ? 12 : undefined);
    if (scale === undefined) part += WORDS.get(word) ?? 0;
    else if (scale <= 100) part = Math.max(part, 1) * scale;
    else {
      sum += Math.max(part, 1) * scale;
      part = 0;
    }
  }
  return sum + part;
}

function boundOf(before: string, after: string): StatedAmount['bound'] {
  if (ABOUT.test(before) || ABOUT_AFTER.test(after)) return 'about';
  if (LEAST.test(before)) return 'least';
  return MOST.test(before) ? 'most' : 'exact';
}

function unitOf(before: string, after: string): string {
  const sign = SIGNS_BEFORE.find(([, pattern]) => pattern.test(before));
  // "35 years old" is an age, though it begins as a stretch of years.
  if (/^[\s-]?years? old(?![a-zà-ỹ])/u.test(after)) return 'age';
  if (WEIGHED.test(before) && /^\s?pounds?/u.test(after)) return '';
  return (sign ?? UNITS.find(([, pattern]) => pattern.test(after)))?.[0] ?? '';
}
