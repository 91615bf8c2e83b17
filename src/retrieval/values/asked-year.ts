import { foldMarks } from '../../text/fold-marks.ts';
import { withoutTimeLookAlikes } from '../question/time-words.ts';
import { statedDates } from './stated-dates.ts';

/**
 * Asks for a year and no smaller part of time: "what year did it open", "tốt nghiệp năm nào". "Which year group" is one of a school, and "năm nào
 * cũng" is every year. Without marks.
 */
const ASKS_YEAR =
  /\b(?:what|which) year\b(?! (?:groups?|\d|is (?:she|he|it for|this for|that for|my|your)|(?:are|do) (?:you|they) (?:in|teach|take)|(?:students?|pupils?|kids|children)))|\b(?<!\bmoi )nam (?:nao|bao nhieu|may)\b(?! cung)/u;
/** "1998", "2019-2021", "năm ngoái", "last year", "the class of '98", "thế kỷ 19". */
const YEAR =
  /(?<![\d.,])(?:1\d|20)\d{2}(?![\d]|[.,]\d)|(?<![a-zÀ-ỹ])(?:last|this|next) year|years? ago|['’]\d{2}(?!\d)|century|năm (?:ngoái|nay|trước|sau|kia)|nam (?:ngoai|nay|truoc|sau|kia)|\d+ năm(?![a-zÀ-ỹ])|thế k[ỷỉ]/iu;

export function asksWhichYear(question: string): boolean {
  return ASKS_YEAR.test(foldMarks(withoutTimeLookAlikes(question)));
}

/** Whether a text may state a year, by itself or by a day and month in an article of a known date. */
export function mayStateYear(text: string, published: string | undefined): boolean {
  if (YEAR.test(text)) return true;
  return statedDates(text).some(({ parts }) => parts.year !== undefined || published !== undefined);
}
