import type { Span } from '../../corpus/article.ts';
import { lunarDays } from './lunar-days.ts';
import { type StatedDate, statedDates } from './stated-dates.ts';
import { timesIn, weekdaysIn } from './stated-values.ts';

/** A date, a time or a weekday; only dates have parts. */
export interface Dated extends Span {
  readonly parts?: StatedDate['parts'];
}

/** Days in front of a date that share its month: "**11 and 12 July**". */
const FIRST_DAYS =
  /(?<![A-Za-zÀ-ỹ\p{N}.,/])\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:,|–|-|and|to|or|&|và|đến|tới)\s?\d{1,2}(?:st|nd|rd|th)?)*\s?(?:–|-|and|to|or|&|và|đến|tới)\s?$/u;

function fromFirstDay<T extends Span>(text: string, date: T): T {
  return { ...date, start: date.start - (FIRST_DAYS.exec(text.slice(0, date.start))?.[0].length ?? 0) };
}

/** Words before the day on which somebody spoke: "the director said on **Monday**". */
const OF_SAYING =
  /(?<![a-zÀ-ỹ])(?:said|says|told [a-zÀ-ỹ]+|announced|added|wrote|reported|explained|confirmed|cho biết|cho hay|chia sẻ)(?:\s(?:on|last|late|early|vào|hôm|ngày))*\s$/iu;

/** The dates, times and weekdays of a text, of each kind in order. */
export function datesInUnit(text: string): readonly Dated[] {
  const days = statedDates(text).map((date) => fromFirstDay(text, date));
  const ordinals = [ENGLISH_DAY_OF_MONTH, VIETNAMESE_DAY_OF_MONTH]
    .flatMap((day) => [...text.matchAll(day)])
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter((day) => !days.some(({ start, end }) => start < day.end && day.start < end));
  const lunar = lunarDays(text);
  const isLunar = ({ start, end }: Span): boolean => lunar.some((day) => day.start < end && start < day.end);
  const others = [...days, ...ordinals, ...timesIn(text), ...weekdaysIn(text)].filter((day) => !isLunar(day));
  return [...others, ...lunar];
}

/** "The party is on **the 19th** from six", "**Friday the 18th** instead": of a month that is known. "By the 26th" is a bound. */
const ENGLISH_DAY_OF_MONTH =
  /(?<![A-Za-zÀ-ỹ\d])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?<=(?:on|is|be) ))the (?:[12]?\d|3[01])(?:st|nd|rd|th)(?=\s*(?:[.,;:!?)–-]|$)|\s(?:from|at|in|on|and|to|for|or|instead|as|until|till|if|with|we|is|was|will|now|not|but|each|every|this|next|of (?:each|every|the|this|next))(?![A-Za-zÀ-ỹ]))/giu;
/** "Lương về **ngày 5** chứ không phải 10", "họp **ngày 3** nha"; "mùng 3" is the moon's. "Mỗi ngày 5 viên" tells how many. */
const VIETNAMESE_DAY_OF_MONTH =
  /(?<!(?:[\p{L}\p{N}(]|(?:mỗi|một|từng|cả|nửa|vài|mấy|hằng|hàng|trong|trước|sau|đến|tới|hết|quá|\d)\s))(?:ngày|hôm) (?:0?[1-9]|[12]\d|3[01])(?=\s*(?:[.;!?)]|,(?!\d)|$)|\s(?:hàng tháng|hằng tháng|mỗi tháng|tháng (?:này|sau|tới)|tây|dương|âm|chứ|thay vì|và|hoặc|hay|là|thì|sẽ|này|tới|nha|nhé|nhe|nghen|ạ|rồi|luôn|lúc|vào lúc|tại|ở|nếu|cho|mới|từ)(?![A-Za-zÀ-ỹ]))/giu;

/** The dates of what a text reports: not the day on which somebody said it, nor a year alone beside "January 3, 2023"; all where there are no others. */
export function ofEvents(text: string, dates: readonly Dated[]): readonly Dated[] {
  const whole = dates.filter(({ parts }) => parts === undefined || parts.month !== undefined);
  const told = whole.filter(({ start }) => !OF_SAYING.test(text.slice(0, start)));
  return [told, whole].find((some) => some.length > 0) ?? dates;
}
