import type { Span } from '../../corpus/article.ts';
import { LETTERS_AND_DIGITS } from '../../text/letters.ts';
import { ENGLISH_NUMBERS, ENGLISH_TENS } from '../../text/number-words.ts';
import { rememberedByLanguage } from '../../text/remembered.ts';
import { apartFrom } from '../../text/span.ts';
import { VIETNAMESE_FIGURE, VIETNAMESE_LARGER, vietnameseNumber } from '../../text/vietnamese-numbers.ts';
import { everydaySums, isBareSum } from './everyday-sums.ts';
import { halfBehind, spelledFractions } from './spelled-fractions.ts';

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

const ENGLISH_WORDS: readonly (readonly [string, number])[] = [
  ...ENGLISH_NUMBERS.map((name, at) => [name, at + 1] as const),
  ...ENGLISH_TENS.map((name, at) => [name, 10 * (at + 2)] as const),
  ['dozen', 12],
];
const WORDS: ReadonlyMap<string, number> = new Map(ENGLISH_WORDS);
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
const ENGLISH_WORD = ENGLISH_WORDS.map(([name]) => name).join('|');
/** "Một" is also "a". */
const FROM_TWO = VIETNAMESE_FIGURE.replace('một|', '');
/** Behind these Vietnamese words for a number are one; the other way round "tháng ba năm 2020" would be three years. */
const VIETNAMESE_UNIT = String.raw`(?:(?:km|ki-?lô-?mét|mét|cây số|kg|ký|cân|lít|tấn|héc-?ta|tuổi|tuần|ngày|giờ|tiếng|phút|độ)|tháng(?!\s(?:\d|giêng|chạp|mười|tư|${VIETNAMESE_FIGURE}(?![A-Za-zÀ-ỹ])))|năm(?!\s\d))(?![A-Za-zÀ-ỹ])`;
/** "Ba" and "năm" are also "father" and "year": one word alone counts only before a scale ("ba triệu") or a unit ("ba tuần"). */
const VIETNAMESE_WORD = String.raw`${VIETNAMESE_LARGER}|${VIETNAMESE_FIGURE}(?=\s+(?:${SCALE}))|(?:${FROM_TWO}|(?<=(?:trọn|cả|đúng|nguyên|tròn)\s)một)(?=\s${VIETNAMESE_UNIT})`;
/** Behind these a number is the name of one of several: "thứ **hai** tuần này", "ngày **mười hai** tháng sáu", "mỗi **năm** ngày này". */
const VIETNAMESE_LABEL =
  /(?:^|[^\p{L}\p{M}])(?:thứ|tháng|ngày|mùng|mồng|năm|lần|số|quý|lớp|tầng|phòng|khu|hạng|giải|khóa|khoá|kỳ|chương|bài|đợt|vòng|nhà|cấp|tuyến|đội|nhóm|cổng|cửa|sân|bến|mỗi|hàng|hằng|cuối|đầu|giữa|quanh)\s+$/u;
/** "Ngày 18" is a date. */
const DAY_OR_MONTH = /(?:^|[^\p{L}\p{M}])(?:ngày|tháng|thứ)\s+$/u;
const AMOUNT = new RegExp(
  `(?<![${LETTERS_AND_DIGITS}.,:-]|(?<!đ)/)(?:(\\d+(?:[.,]\\d+)*|${VIETNAMESE_WORD})((?:\\s+${SCALE})*)` +
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

/** "One of us" is anybody. */
const ONE_OF = /^\s+(?:of|another)(?![a-z])/u;
/** Characters before and behind a number that are looked at. */
const AROUND = 30;

/** Units by their short form. */
const UNITS: readonly [string, RegExp][] = [
  ['%', /^\s?(?:%|per ?cent|phần trăm)/u],
  ['$', /^\s?(?:\$|(?:usd|(?:us )?dollars?|bucks?|đô)(?![a-zà-ỹ]))/u],
  ['€', /^\s?(?:€|euros?|eur)(?![a-zà-ỹ])/u],
  // "12 pounds of flour" are weighed.
  [
    '£',
    /^\s?(?:£|gbp|pounds? sterling|(?:quid|pounds?)(?! (?:of|in weight|heavier|lighter|overweight))(?![a-zà-ỹ])|bảng(?! (?:đấu|điểm|giá|tên|hiệu|chữ|kê|lương|trắng|đen|phấn|quảng cáo|thông báo|chỉ dẫn|[a-h](?![a-zà-ỹ])))(?![a-zà-ỹ]))/u,
  ],
  ['đ', /^\s?(?:₫|(?:đồng|vnd|vnđ|dong|đ)(?![a-zà-ỹ]))/u],
  ['km', /^[\s-]?(?:km|kilomet(?:er|re)s?|cây số|ki-?lô-?mét)(?![a-zà-ỹ²])/u],
  ['m', /^[\s-]?(?:m|met(?:er|re)s?|mét)(?![a-zà-ỹ²])/u],
  ['mile', /^[\s-]?miles?(?![a-zà-ỹ])/u],
  ['ft', /^[\s-]?(?:ft|feet|foot)(?![a-zà-ỹ])/u],
  ['yard', /^[\s-]?yards?(?![a-zà-ỹ])/u],
  ['cm', /^[\s-]?(?:cm|centimet(?:er|re)s?|phân)(?![a-zà-ỹ²])/u],
  ['kg', /^[\s-]?(?:kg|kilograms?|kilos?|ký|cân)(?![a-zà-ỹ])/u],
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
/** "Chia làm 4 bảng", "treo 3 bảng": groups of a contest, and boards. */
const DIVIDED =
  /(?<![a-zà-ỹ])(?:chia|gồm|có|thành|treo|dán|dựng|in|mua|cả|các|mỗi|từng)(?: (?:làm|thành|ra|đủ|thêm|tới|đến))? $/u;
const SIGNS_BEFORE: readonly [string, RegExp][] = [
  ['$', /(?:\$|usd)\s?$/u],
  ['€', /€\s?$/u],
  ['£', /£\s?$/u],
];

/** "**1.3** Giới hạn: 21 km" and "**2.** Tea" number what they stand before. */
const CLAUSE_NUMBER =
  /(?<=^[ \t]*)(?:\d{1,2}(?:\.\d{1,2}){1,3}(?=[.)]?[ \t]+\p{Lu})|\d{1,2}(?=[.)][ \t]+\p{Lu}))/gmu;

/** The numbers in a text, in order; an empty list where folding its case would move the offsets. */
export const statedAmounts = rememberedByLanguage(readAmounts);

function readAmounts(text: string, vietnamese: boolean): readonly StatedAmount[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const everyday = everydaySums(lower, vietnamese).map(({ start, end, reading, unit }): StatedAmount => {
    const [before, after] = aroundOf(lower, start, end);
    const named = unit || unitOf(before, after) || bareUnit(lower.slice(start, end), after, vietnamese);
    return { start, end, readings: [reading], bound: boundOf(before, after), unit: named };
  });
  const clauses = [...text.matchAll(CLAUSE_NUMBER)].map(({ index, 0: number }) => index + number.length);
  const plain = plainAmounts(lower, vietnamese).filter(({ end }) => !clauses.includes(end));
  return everyday.length === 0 ? plain : merged(plain, everyday);
}

/** Both in order; of two that overlap the second kind, which is longer: "**hai trăm năm mươi nghìn**", "**half an hour**". */
function merged(plain: readonly StatedAmount[], longer: readonly StatedAmount[]): StatedAmount[] {
  const inOrder = longer.toSorted((a, b) => a.start - b.start);
  return [...apartFrom(plain, inOrder), ...inOrder].toSorted((a, b) => a.start - b.start);
}

function aroundOf(text: string, start: number, end: number): readonly [string, string] {
  return [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
}

/** "150 nghìn" is a sum in Vietnamese where nothing is counted behind it. */
function bareUnit(amount: string, after: string, vietnamese: boolean): string {
  return vietnamese && isBareSum(amount, after) ? 'đ' : '';
}

/** The numbers in a text of small letters that are written as numbers are. */
function plainAmounts(lower: string, vietnamese: boolean): StatedAmount[] {
  const fractions = spelledFractions(lower);
  const counts = [...lower.matchAll(AMOUNT)].flatMap((match): StatedAmount[] => {
    const [whole, digits, scales = '', spelt] = match;
    const factor = scaleOf(scales);
    const start = match.index;
    const half = halfBehind(lower.slice(start + whole.length, start + whole.length + AROUND));
    const readings =
      digits === undefined
        ? [spelledNumber(spelt ?? '') + half.more]
        : numbersOf(digits, vietnamese).map((number) => number * factor + half.more);
    const end = start + whole.length + half.length;
    const [before, after] = aroundOf(lower, start, end);
    const unit = unitOf(before, after) || bareUnit(whole, after, vietnamese);
    if (!unit && spelt === 'one' && (IS_PRONOUN.test(before) || ONE_OF.test(after))) return [];
    if (digits !== undefined && !/^\d/.test(digits) && VIETNAMESE_LABEL.test(before)) return [];
    if (!unit && DAY_OR_MONTH.test(before)) return [];
    return [{ start, end, readings, bound: boundOf(before, after), unit }];
  });
  if (fractions.length === 0) return counts;
  const parts = fractions.map(({ start, end, reading, unit }): StatedAmount => {
    const [before, after] = aroundOf(lower, start, end);
    return {
      start,
      end,
      readings: [reading],
      bound: boundOf(before, after),
      unit: unit ?? unitOf(before, after),
    };
  });
  return merged(counts, parts);
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
  if (/^\d/.test(written)) return readingsOf(written, vietnamese);
  const named = vietnameseNumber(written);
  return named === undefined ? [] : [named];
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
  if (DIVIDED.test(before) && /^\s?bảng/u.test(after)) return '';
  return (sign ?? UNITS.find(([, pattern]) => pattern.test(after)))?.[0] ?? '';
}
