import type { Span } from '../../corpus/article.ts';

/** A time with a dot, and no half of the day. */
export interface DottedTime extends Span {
  readonly hour: number;
  readonly minute: number;
}

/** An hour and minutes of five: "8.10", "19.45"; what is left of a decimal is mostly no such. */
const CLOCK = String.raw`(?:[01]?\d|2[0-3])\.[0-5][05]`;
/** Neither a sum nor a measure, nor a part of a longer number: "from 4.50 euros", "to 9.15 km". */
const NO_TIME_BEHIND = String.raw`(?!\d|[.,]\d|\s?(?:%|€|£|\$|₫|k|m|km|cm|kg|g|l|ml|mb|gb|euros?|eur|pounds?|quid|dollars?|usd|p|million|billion|per|each|a head|points?|seconds?|miles?|metres?|litres?|kilos?)(?![a-zÀ-ỹ]))`;
/** Words behind which such a number is a time. */
const AT =
  'at|from|until|till|til|by|before|after|around|about|doors|opens?|opening|closes?|closed|starts?|starting|begins?|finish(?:es)?|ends?|kick-?off|gates?|bell|leaves?|departs?|arrives?|um|ab|bis|von|lúc|từ|đến|tới';
const BEHIND_WORD = new RegExp(String.raw`(?<=(?<![a-zÀ-ỹ])(?:${AT}) )${CLOCK}${NO_TIME_BEHIND}`, 'giu');
/** Behind "time is" or "hours:" it is a time whatever the sentence speaks of besides: "**Time is 10.30 - 12.30**, fees: one child £45". */
const LABELLED = new RegExp(
  String.raw`(?<=(?<![a-zÀ-ỹ])(?:(?:times?|hours)(?: (?:is|are|was|were|will be)|:)|giờ(?: (?:học|tập|mở cửa|làm việc|bắt đầu))?(?: là|:))(?: now| from)? (?:\d{1,2}\.\d\d\s?(?:-|–|to|till?|until)\s?)?)${CLOCK}${NO_TIME_BEHIND}`,
  'giu',
);
/** Any such number. */
const ANY = new RegExp(String.raw`(?<![\d.,:A-Za-zÀ-ỹ])${CLOCK}${NO_TIME_BEHIND}`, 'giu');
/** Behind a German day, whose sentence goes on: "am **5.10.** und am 15.10. geschlossen". */
const OF_DAY = /^\.(?:\s?[–-]|\s\p{Ll})/u;
const ALONE = new RegExp(`^${CLOCK}$`, 'u');
/** In a sentence that speaks of money or marks a number with a dot is one of these. */
const OF_NUMBERS =
  /[€£$₫%]|(?<![a-zÀ-ỹ])(?:prices?|costs?|fees?|rates?|charges?|scores?|average|ratio|versions?|rules?|sections?|clauses?|points?|tickets?|adults?|admission|concessions?|deposits?|giá|phí|vé|điểm|điều)(?![a-zÀ-ỹ])/iu;

/** The times that a text states with a dot and without "am" or "pm": "mass at **10.30**". */
export function dottedTimes(text: string): readonly DottedTime[] {
  if (!/\d\.[0-5][05](?!\d)/u.test(text)) return [];
  if (OF_NUMBERS.test(text))
    return [...text.matchAll(LABELLED)].map(({ 0: clock, index }) => timeOf(clock, index));
  // A value that was found in its sentence, or a cell.
  if (ALONE.test(text)) return [timeOf(text, 0)];
  // "Starts at the mill 8.15, at the bridge 8.25, at the school 8.40": several are a timetable.
  const all = [...text.matchAll(ANY)];
  const found = all.length > 1 ? all : [...text.matchAll(BEHIND_WORD)];
  return found
    .filter(({ 0: clock, index }) => !OF_DAY.test(text.slice(index + clock.length)))
    .map(({ 0: clock, index }) => timeOf(clock, index));
}

function timeOf(clock: string, start: number): DottedTime {
  const [hour = 0, minute = 0] = clock.split('.').map(Number);
  return { start, end: start + clock.length, hour, minute };
}
