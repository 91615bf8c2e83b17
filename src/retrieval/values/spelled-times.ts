import type { Span } from '../../corpus/article.ts';
import { ENGLISH_NUMBERS, ENGLISH_TENS } from '../../text/number-words.ts';
import { VIETNAMESE_FIGURE, VIETNAMESE_LARGER, vietnameseNumber } from '../../text/vietnamese-numbers.ts';

/** A time of day in words, as its figures say it: "half past nine" is 9 and 30. */
export interface SpelledTime extends Span {
  readonly hour: number;
  readonly minute: number;
  /** What says in which half of the day it is: "in the morning", "tối". */
  readonly half?: string | undefined;
  /** Whether it is told as people say it, which leaves the half of the day open: "nine o'clock" may be 21:00. */
  readonly isOpen: boolean;
}

const HOUR = 60;
const HALF_HOUR = 30;
const QUARTER = 15;
const HOURS_OF_CLOCK = 12;
const HOURS_OF_DAY = 24;
/** Characters in front of a time that are looked at. */
const BEFORE = 24;

/** The hours of a clock in English, as alternatives of a pattern. */
export const HOUR_WORDS = ENGLISH_NUMBERS.slice(0, HOURS_OF_CLOCK).join('|');
const ENGLISH = new Map<string, number>([
  ...ENGLISH_NUMBERS.map((name, at) => [name, at + 1] as const),
  ...ENGLISH_TENS.map((name, at) => [name, 10 * (at + 2)] as const),
  ['half', HALF_HOUR],
  ['quarter', QUARTER],
]);
const MINUTE_WORDS = 'twenty[- ]five|twenty|five|ten';
/** "Half past nine", "half nine", "a quarter to 6", "ten to eight", "nine o'clock", "nine thirty", "one in the morning". */
const ENGLISH_TIME = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d.,:/-])(?:(half)(?: (past))? |(?:a )?(quarter|${MINUTE_WORDS})(?: minutes)? (past|to) )?(${HOUR_WORDS}|1[0-2]|[1-9])(?: (fifteen|twenty|thirty|forty[- ]five|forty|fifty)(?!-))?( o['’]clock)?( in the (?:morning|afternoon|evening)| at night| ?[ap]\.?m\b\.?)?(?![A-Za-zÀ-ỹ\d:/]|[.,]\d|-[A-Za-zÀ-ỹ])`,
  'giu',
);
/** What leads to a time and to no number of things. */
const AT = /(?<![a-zÀ-ỹ])(?:at|by|until|till|before|after|just)\s$/iu;
/** "By ten to eight **people**" is a range of what is counted. */
const ENDS =
  /^(?:\s*(?:[.,;:!?)]|$)|\s(?:in|on|at|from|and|or|every|each|sharp|for|by|so|but|when|while|as)\s)/iu;

const VIETNAMESE_NUMBER = `(?:${VIETNAMESE_LARGER}|${VIETNAMESE_FIGURE})`;
/** "Chín giờ rưỡi", "9h rưỡi", "mười giờ kém mười lăm", "bảy giờ hai mươi phút tối". */
const VIETNAMESE_TIME = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d.,:/])(?:(${VIETNAMESE_NUMBER}) giờ|(\d{1,2})\s?(?:giờ|h)(?= (?:rưỡi|kém)))(?: (rưỡi|đúng)|( kém)? (${VIETNAMESE_NUMBER}|\d{1,2})(?!\d|[.,:/]\d| (?:mươi|ngày|tuần|tháng|người|chỗ))(?: phút)?)?( sáng| trưa| chiều| tối| đêm| khuya)?(?![A-Za-zÀ-ỹ\d:])`,
  'giu',
);
/** What leads to a time of day: "**lúc** hai giờ". */
const LUC = /(?<![a-zÀ-ỹ])(?:lúc|hồi|vào|từ|giờ(?: [a-zÀ-ỹ]{2,6})? (?:đến|tới))\s$/iu;
/** What leads to a stretch of time: "**mất** hai giờ rưỡi". */
const LASTS =
  /(?<![a-zÀ-ỹ])(?:mất|kéo dài|trong|suốt|hết|thêm|cần|dài|nghỉ|khoảng|hơn|gần|chừng|đi bộ|thứ|số|mỗi|cứ|mấy)\s$/iu;

/** Whether hours behind this stretch of a text are how long something lasts, and no time of day. */
export function leadsToDuration(before: string): boolean {
  return LASTS.test(before.slice(-BEFORE));
}

/** The times of day that a text states in words, in order. */
export function spelledTimes(text: string): readonly SpelledTime[] {
  return [...englishTimes(text), ...vietnameseTimes(text)];
}

function englishTimes(text: string): SpelledTime[] {
  return [...text.matchAll(ENGLISH_TIME)].flatMap((match): SpelledTime[] => {
    const [whole, half, past, part, way, name = '', minutes, clock, dayHalf] = match;
    const start = match.index;
    const end = start + whole.length;
    const isBehindAt = AT.test(text.slice(Math.max(0, start - BEFORE), start));
    const isWord = !/\d/.test(name);
    const isPlain =
      clock !== undefined || past !== undefined || way === 'past' || part?.toLowerCase() === 'quarter';
    // "From ten to eight" are two times, and "half nine" and "nine thirty" may be numbers.
    const isTold =
      isBehindAt &&
      (half !== undefined || way !== undefined || (minutes !== undefined && isWord)) &&
      ENDS.test(text.slice(end, end + BEFORE));
    // "9 pm" is in figures, "11 in the morning" half in words.
    const isOfHalf = dayHalf !== undefined && (isWord || / /u.test(dayHalf.trim()));
    if (!isPlain && !isTold && !isOfHalf) return [];
    const hour = ENGLISH.get(name.toLowerCase()) ?? Number(name);
    const beside = valueOf(half ?? part ?? '') + valueOf(minutes ?? '');
    const at = way?.toLowerCase() === 'to' ? hour * HOUR - beside : hour * HOUR + beside;
    return [{ start, end, ...clockOf(at), half: dayHalf?.trim(), isOpen: dayHalf === undefined }];
  });
}

function vietnameseTimes(text: string): SpelledTime[] {
  return [...text.matchAll(VIETNAMESE_TIME)].flatMap((match): SpelledTime[] => {
    const [whole, words, figures, half, less, minutes, dayHalf] = match;
    const start = match.index;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const isMore = half !== undefined || minutes !== undefined;
    const isTime = dayHalf !== undefined || LUC.test(before) || (isMore && !leadsToDuration(before));
    const hour = figures === undefined ? vietnameseNumber((words ?? '').toLowerCase()) : Number(figures);
    const beside = half?.toLowerCase() === 'rưỡi' ? HALF_HOUR : minuteOf(minutes);
    if (!isTime || hour === undefined || hour > HOURS_OF_DAY || beside >= HOUR) return [];
    const at = less === undefined ? hour * HOUR + beside : hour * HOUR - beside;
    const isOpen = dayHalf === undefined && words !== undefined && hour <= HOURS_OF_CLOCK;
    return [{ start, end: start + whole.length, ...clockOf(at), half: dayHalf?.trim(), isOpen }];
  });
}

function clockOf(minutes: number): Pick<SpelledTime, 'hour' | 'minute'> {
  return { hour: Math.floor(minutes / HOUR), minute: minutes % HOUR };
}

function valueOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((sum, word) => sum + (ENGLISH.get(word) ?? 0), 0);
}

function minuteOf(minutes: string | undefined): number {
  if (minutes === undefined) return 0;
  return /\d/.test(minutes) ? Number(minutes) : (vietnameseNumber(minutes.toLowerCase()) ?? HOUR);
}
