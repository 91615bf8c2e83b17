import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { wordsIn } from '../../text/words.ts';
import { withoutTimeLookAlikes } from '../question/time-words.ts';
import type { AskedPart } from './asked-parts.ts';
import { bareHours, isBareHour } from './bare-hours.ts';
import { CLAUSE_EDGES } from './clause-edges.ts';
import { lunarDays } from './lunar-days.ts';
import { INSTEAD_OF, NOT } from './negations.ts';
import { oneOfUnit } from './one-of-unit.ts';
import { spelledTimes } from './spelled-times.ts';
import { isMoney, statedAmounts } from './stated-amounts.ts';
import { statedDates } from './stated-dates.ts';
import { timesIn, weekdaysIn } from './stated-values.ts';

/** Asks for a time of day, or for a day. */
const WHAT_TIME =
  /\b(?:what|which) times?\b|\bhow (?:late|early)\b|\b(?:may|bao nhieu) gio\b|\bgio (?:nao|may)\b/;
const WHICH_DAY =
  /\b(?:what|which) (?:day|date|month|year|weekday|weekend)s?\b|\b(?:ngay|thu|mung|mong|thang|nam|hom|tuan) (?:nao|may|bao nhieu)\b/;
/** What some questions for a size ask in: "how long" in hours, "how old" in years. */
const SIZES: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /\bhow long\b|\bbao lau\b|\bmay (?:tieng|phut|tuan)\b|\bhow many (?:hours|days|weeks|months|minutes)\b/,
    new Set(['year', 'month', 'week', 'day', 'hour', 'minute']),
  ],
  [/\bhow old\b|\bwhat age\b|\bminimum age\b|\b(?:may|bao nhieu|do) tuoi\b/, new Set(['age', 'year'])],
  [
    /\bhow (?:far|tall|high|wide|deep)\b|\bbao xa\b|\b(?:cao|dai|rong|sau|xa) (?:bao nhieu|may)\b/,
    new Set(['km', 'm', 'mile', 'ft', 'yard', 'cm']),
  ],
  [/\bhow (?:hot|warm|cold)\b|\b(?:bao nhieu|may) do\b/, new Set(['degree'])],
  [/\bhow heavy\b|\bweigh\b|\bnang (?:bao nhieu|may)\b/, new Set(['kg', 't'])],
];

/** The same where the question names the unit, which figures with another word behind them do not have: "how many metres" is not "10 lessons". */
const NAMED_SIZES: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /\b(?:how many|bao nhieu|may) (?:met(?:er|re)?s?|km|kilomet(?:er|re)?s?|cay so|miles?|yards?|feet)\b/,
    new Set(['km', 'm', 'mile', 'ft', 'yard', 'cm']),
  ],
  [/\b(?:how many|bao nhieu|may) (?:kg|kilos?|kilograms?|ky|can)\b/, new Set(['kg', 't'])],
];

/** What is counted: "how many **people**", "bao nhiêu **người**". */
const COUNTED = /\b(?:how many|bao nhieu|may) ([A-Za-zÀ-ỹ]{2,})/u;

/** Numbers in words, which count something in Vietnamese where a word stands behind them: "mười hai người"; the years of "10 **năm** thay vì 7" are no five. */
const SPELLED_COUNT =
  /(?<![a-zÀ-ỹ])(?<!\d\s)(?:mười|hai|ba|bốn|năm|sáu|bảy|tám|chín)(?: (?:mươi|trăm))?(?: (?:một|mốt|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín|mươi))? [a-zÀ-ỹ]+/giu;

/** The numbers in words that count what is asked for, each with what it counts. */
export function spelledCounts(part: AskedPart, text: string): Span[] {
  return [...text.matchAll(SPELLED_COUNT)]
    .filter(({ 0: count }) => fits(part, count, true) === true)
    .map(({ 0: count, index }) => ({ start: index, end: index + count.length }));
}

/** "One", "một": hardly the number that is asked for where another stands. */
const ONE = /^(?:one|một)(?![a-zÀ-ỹ])/iu;

/** Whether a value is of the very kind that is asked for; undefined where the question leaves that open. */
export function fits({ question, type }: AskedPart, value: string, vietnamese: boolean): boolean | undefined {
  const asked = foldMarks(question.normalize('NFC')).toLowerCase();
  if (type === 'date') {
    if (WHAT_TIME.test(asked)) return isTimeOfDay(value);
    const isDay = (): boolean =>
      statedDates(value).length +
        weekdaysIn(value).length +
        shortDays(value).length +
        lunarDays(value).length >
      0;
    return asksWhichDay(question) ? isDay() : undefined;
  }
  if (type !== 'count' && type !== 'measure') return undefined;
  if (namesTheCounted({ question }, value)) return true;
  // "£40. Eight places": a price counts no places.
  if (isPriceOfElse(asked, value, vietnamese)) return false;
  const units = sizeUnits(asked);
  if (units !== undefined && oneOfUnit(value).length > 0) return asksHowLong(question);
  if (units !== undefined) return statedAmounts(value, vietnamese).some(({ unit }) => units.has(unit));
  return ONE.test(value) ? false : undefined;
}

function sizeUnits(asked: string): ReadonlySet<string> | undefined {
  return [...NAMED_SIZES, ...SIZES].find(([pattern]) => pattern.test(asked))?.[1];
}

/** Whether a question asks how long something lasts. */
export function asksHowLong(question: string): boolean {
  return sizeUnits(foldMarks(question.normalize('NFC')))?.has('hour') === true;
}

/** Lengths that people measure in without a unit of their own: "ten paces". */
const PACES = /(?<![a-zÀ-ỹ])(?:paces|steps|strides|inch(?:es)?|blocks|stops|bước|sải|gang)(?![a-zÀ-ỹ])/iu;

/**
 * Whether a value plainly counts something else: "two new hives" is no distance, and a price no number of places. A size in figures may lack its
 * unit, in a table.
 */
export function countsElse({ question, type }: AskedPart, value: string, vietnamese: boolean): boolean {
  if (type !== 'measure' && type !== 'count') return false;
  const asked = foldMarks(question.normalize('NFC'));
  if (type === 'count' && isPriceOfElse(asked, value, vietnamese)) return true;
  const named = NAMED_SIZES.find(([pattern]) => pattern.test(asked))?.[1];
  const isNamed =
    named !== undefined &&
    /\d\s[A-Za-zÀ-ỹ]/u.test(value) &&
    !statedAmounts(value, vietnamese).some(({ unit }) => named.has(unit));
  if (isNamed) return true;
  if (sizeUnits(asked) === undefined || /\d/.test(value) || PACES.test(value)) return false;
  return statedAmounts(value, vietnamese).every(({ unit }) => unit === '');
}

/** Whether a question asks what time, and for no day. */
export function asksWhatTime(question: string): boolean {
  const asked = foldMarks(question.normalize('NFC'));
  return WHAT_TIME.test(asked) && !asksWhichDay(question);
}

function asksWhichDay(question: string): boolean {
  return WHICH_DAY.test(foldMarks(withoutTimeLookAlikes(question)));
}

/** Whether a text says a time of day, in figures or words. */
export function saysTimeOfDay(text: string): boolean {
  return timesIn(text).length > 0 || bareHours(text).length > 0 || spelledTimes(text).length > 0;
}

/** Whether a value is a time of day, or the bare hour of one. */
export function isTimeOfDay(value: string): boolean {
  return timesIn(value).length > 0 || isBareHour(value);
}

/** Whether a value has what a question counts by its name: "eight **places**". */
export function namesTheCounted({ question }: { readonly question: string }, value: string): boolean {
  const counted = COUNTED.exec(foldMarks(question.normalize('NFC')))?.[1];
  return counted !== undefined && wordsIn(foldMarks(value.normalize('NFC'))).includes(counted);
}

/** "How many euros" counts money itself. */
const MONEY =
  /\b(?:how many|bao nhieu|may) (?:pounds?|euros?|dollars?|quid|pence|cents?|tien|dong|nghin|ngan|trieu|xu|do|usd)\b/;

/** Whether a value is a sum, where something else is counted. */
function isPriceOfElse(asked: string, value: string, vietnamese: boolean): boolean {
  return COUNTED.test(asked) && !MONEY.test(asked) && statedAmounts(value, vietnamese).some(isMoney);
}

const HOW_OFTEN =
  /\bhow (?:often|frequently)\b|\bmay lan\b|\bbao lau (?:mot|1) (?:lan|chuyen)\b|\bbao nhieu phut (?:mot|1) chuyen\b/;
const OFTEN =
  /(?<![a-zÀ-ỹ\d])(?:every (?:other |second |\d+ |[a-zÀ-ỹ]+ )?(?:minutes?|hours?|half hour|days?|weeks?|months?|years?|morning|evening|weekday)|(?:once|twice|(?:two|three|four|five|six|\d+) times) (?:a|an|per|every) [a-zÀ-ỹ]+|hourly|daily|weekly|fortnightly|monthly|yearly|(?:cứ |mỗi )?[a-zÀ-ỹ\d]+(?: [a-zÀ-ỹ\d]+)? (?:phút|giờ|tiếng|ngày|tuần|tháng) (?:một|1) (?:lần|chuyến|lượt)|(?:hai|ba|\d+|một) lần (?:một|mỗi|\/)\s?[a-zÀ-ỹ]+|(?:mỗi|hằng|hàng) (?:ngày|tuần|tháng|giờ))(?![a-zÀ-ỹ])/giu;

/** Whether a question asks how often. */
export function asksHowOften({ question }: { readonly question: string }): boolean {
  return HOW_OFTEN.test(foldMarks(question.normalize('NFC')).toLowerCase());
}

/** Where a text says how often something is: "every hour", "twice a week", "20 phút một chuyến". */
export function frequenciesIn(text: string): Span[] {
  return [...text.matchAll(OFTEN)].map(({ 0: often, index }) => ({
    start: index,
    end: index + often.length,
  }));
}

/** "17/8": a day and a month, in which a text of Vietnamese states most days. */
const SHORT_DAY =
  /(?<![A-Za-zÀ-ỹ\d/.,-])(?:[12]?\d|0[1-9]|3[01])\/(?:0?[1-9]|1[0-2])(?![A-Za-zÀ-ỹ\d/]|[.,-]\d)/gu;

/** The days that a text states by two numbers. */
export function shortDays(text: string): Span[] {
  return [...text.matchAll(SHORT_DAY)].map(({ 0: day, index }) => ({
    start: index,
    end: index + day.length,
  }));
}

/** A word of a text that is none of every sentence; whether it is one of the question's. */
export interface TellingWord extends Span {
  readonly isAsked: boolean;
}

/** What does not hold: "every day but Monday", "trừ thứ Hai". */
const EXCEPT = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:except|closed|closes|shut|no|trừ|nghỉ|đóng cửa|${NOT}|${INSTEAD_OF})(?![A-Za-zÀ-ỹ])`,
  'giu',
);

/**
 * The values of a sentence without those that tell of something else: "The marathon starts at **8:00**, the wheelchair race at 7:40". Words
 * that count stand in front of such a value in its part of the sentence, none of them the question's, which stand beside another value.
 */
export function withoutOthers(
  values: readonly Span[],
  { text }: { readonly text: string },
  sentence: Span,
  words: readonly TellingWord[],
): readonly Span[] {
  if (values.length < 2) return values;
  const edges = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_EDGES)].map(
    ({ index }) => sentence.start + index,
  );
  const others = words.filter(({ start }) => !values.some((one) => start >= one.start && start < one.end));
  const judged = values.map((value) => {
    const to = edges.find((edge) => edge >= value.end) ?? sentence.end;
    const starts = [sentence.start, ...edges].filter((edge) => edge <= value.start).toReversed();
    const wordsFrom = (from: number): TellingWord[] =>
      others.filter(({ start }) => start >= from && start < to);
    // A value alone between two commas is told of what stands in front of it: "Van Tu, 78 years old, a potter since he was 14".
    const from = starts.find((start) => wordsFrom(start).length > 0) ?? sentence.start;
    const own = wordsFrom(from);
    const before = own.filter(({ start }) => start < value.start);
    return {
      value,
      asked: own.filter(({ isAsked }) => isAsked).length,
      isOther: before.length > 0 && before.every(({ isAsked }) => !isAsked),
      // "When do you close?" asks for it.
      isNot: [...text.slice(from, value.start).matchAll(EXCEPT)].some(
        ({ index, 0: word }) =>
          !own.some(
            ({ start, isAsked }) => isAsked && start >= from + index && start < from + index + word.length,
          ),
      ),
    };
  });
  const most = Math.max(...judged.map(({ asked }) => asked));
  const kept = judged.filter(({ isOther, asked, isNot }) => !(isOther && asked < most) && !isNot);
  return kept.length === 0 ? values : kept.map(({ value }) => value);
}
