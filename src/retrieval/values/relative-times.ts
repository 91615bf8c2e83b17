import type { Span } from '../../corpus/article.ts';
import { remembered } from '../../text/remembered.ts';
import { statedDates } from './stated-dates.ts';

const AMOUNT = String.raw`(?:half an|a quarter of an|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty-five|\d{1,3})`;
const UNIT = '(?:hours?|hrs?|minutes?|mins?|days?|weeks?)';
const VIETNAMESE_AMOUNT = String.raw`(?:nửa|một|hai|ba|bốn|năm|\d{1,3}) (?:phút|giờ|tiếng|ngày|tuần)`;
/** A time by its distance from another one, with what that is: "one hour ahead of departure", "trước giờ bay 30 phút". */
const RELATIVE: readonly RegExp[] = [
  String.raw`(?:at least |no later than |up to )?${AMOUNT} ${UNIT} (?:before|ahead of|prior to|after) (?:(?:the|your|our|each|a|an) )?[\p{L}’'-]+(?: (?!from|on|at|because|as|so|and|but|or|if|in|until)[\p{L}’'-]+){0,2}`,
  String.raw`(?:ít nhất |chậm nhất )?${VIETNAMESE_AMOUNT} (?:trước|sau) (?:khi |giờ )?[\p{L}]+(?: [\p{L}]+)?`,
  String.raw`(?:trước|sau) (?:khi |giờ )[\p{L}]+(?: [\p{L}]+)? (?:ít nhất )?${VIETNAMESE_AMOUNT}`,
].map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'giu'));

/** The times of a text that are told by another one. */
export const relativeTimes = remembered(readRelativeTimes);

function readRelativeTimes(text: string): readonly Span[] {
  return RELATIVE.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: time, index }) => ({ start: index, end: index + time.length })),
  ).toSorted((a, b) => a.start - b.start);
}

/** In front of a date from which something holds. */
const FROM =
  /(?<![a-zÀ-ỹ])(?:from|as of|with effect from|starting|since|từ|kể từ|áp dụng(?: từ)?)(?: ngày)? $/iu;

/**
 * The values of a sentence without the dates from which they hold, where one is a time that is told by another: "one hour ahead of
 * departure from 8 August" is when somebody has to be there.
 */
export function withoutFirstDay<T extends Span>(
  values: readonly T[],
  text: string,
  sentence: Span,
): readonly T[] {
  const isRelative = ({ start, end }: Span): boolean => relativeTimes(text.slice(start, end)).length > 0;
  if (!values.some(isRelative)) return values;
  return values.filter(
    (value) =>
      isRelative(value) ||
      statedDates(text.slice(value.start, value.end)).length === 0 ||
      !FROM.test(text.slice(sentence.start, value.start)),
  );
}
