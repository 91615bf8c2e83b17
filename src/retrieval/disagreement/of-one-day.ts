import { quotedText } from '../quoting/quoted-text.ts';
import { datesInUnit } from '../values/dates-in-unit.ts';
import { asksWhatTime } from '../values/fitting-values.ts';
import { weekdaysIn } from '../values/stated-values.ts';
import type { Pair } from './succession-features.ts';

/** Holds from a day on, or again and again: "**from** 4 November", "**every** Wednesday", "**kể từ** tháng 9". */
const FOR_LONG =
  /(?<![a-zÀ-ỹ])(?:from (?:\d|the|now|next|then|january|february|march|april|may|june|july|august|september|october|november|december)|as of|starting|every|each|always|usual(?:ly)?|kể từ|từ (?:ngày|tháng|tuần|thứ|\d)|mỗi|hằng|hàng|luôn)(?![a-zÀ-ỹ])/iu;
/** A day by its number. */
const OF_A_DAY = /\d/u;

/**
 * Whether a question asks for a usual time, which the earlier of a pair states from a day on, and the later one tells of one day alone: "swimming
 * **on the 21st**, meet at 6" changes nothing of "6.15 to 7.45 from 4 November".
 */
export function isOfOneDay({ earlier, later }: Pair): boolean {
  const { question } = earlier.found.question.query;
  if (!asksWhatTime(question) || daysOf(question).length > 0 || weekdaysIn(question).length > 0) return false;
  const [before, after] = [quotedText(earlier), quotedText(later)];
  return FOR_LONG.test(before) && !FOR_LONG.test(after) && daysOf(after).length === 1;
}

function daysOf(text: string): readonly string[] {
  return datesInUnit(text)
    .filter(({ start, end, parts }) => isDay(text.slice(start, end), parts?.day))
    .map(({ start, end }) => text.slice(start, end));
}

function isDay(words: string, day: number | undefined): boolean {
  return (
    day !== undefined ||
    (OF_A_DAY.test(words) && /^(?:\p{L}+,? )?(?:the|ngày|hôm|mùng|mồng) \d/iu.test(words))
  );
}
