import type { Span } from '../../corpus/article.ts';
import { MONTHS, VIETNAMESE_WEEKDAYS, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { remembered } from '../../text/remembered.ts';
import { VIETNAMESE_MONTH } from '../dates/date-forms.ts';

const MONTH = `(?:${wholeNames(MONTHS).join('|')})`;
const STRETCH = `(?:${MONTH}|spring|summer|autumn|winter|(?:the|each|every|this|next) (?:month|year|season|term|spring|summer|autumn|winter|holidays))`;
const WEEKDAY = `(?:${wholeNames(WEEKDAYS).join('|')})s?`;
const ORDINAL = '(?:first|second|third|fourth|last|final|penultimate)';
/** A month, or a part of one, as it stands at either end of a range. */
const BOUND = `(?:(?:the )?(?:end|start|beginning|middle) of |early |late |mid[- ])?(?:${MONTH}|spring|summer|autumn|winter)`;
const VIETNAMESE_WEEKDAY = `(?:${VIETNAMESE_WEEKDAYS.flat().join('|')})`;
const VIETNAMESE_STRETCH = String.raw`(?:tháng (?:${VIETNAMESE_MONTH}|này|sau|tới)(?: năm (?:sau|tới|nay))?|năm (?:sau|tới|nay|học)|mùa (?:xuân|hè|thu|đông)|học kỳ|tuần (?:này|sau|tới)|tháng|năm|quý [A-Za-zÀ-ỹ]+)`;

/** Dates that name no day, in the more precise form first. */
const VAGUE: readonly RegExp[] = [
  // "From May to July", "in April and October", "open late May–early July".
  String.raw`(?<=(?:in|during|from|between|open|closed|is|are|runs|on) )${BOUND}(?:,? (?:to|until|till|through|and|or) | ?[–—-] ?)${BOUND}`,
  // "Từ tháng 5 đến tháng 7", "tháng 5-7".
  String.raw`(?:đầu |giữa |cuối )?tháng ${VIETNAMESE_MONTH}(?: (?:đến|tới|và|hoặc) (?:hết )?| ?[–—-] ?)(?:(?:đầu |giữa |cuối )?tháng )?${VIETNAMESE_MONTH}(?! ?(?:giờ|h|ngày|người|tuần|lần))`,
  // "The last week of May", "the second Sunday in March", "the first Monday of every month".
  `(?:the )?${ORDINAL} (?:full )?(?:weeks?|weekends?|days?|half|${WEEKDAY}) (?:of|in) ${STRETCH}`,
  // "The end of May", "the beginning of the season".
  `(?:the )?(?:end|start|beginning|middle) of ${STRETCH}`,
  // "Early June", "mid-July", "late summer".
  `(?:(?:early|late) (?:in )?|mid[- ])${STRETCH}`,
  // "In May": a name without "in" in front of it may be a person's.
  `(?<=(?:in|during|until|till|before|after|from|since|by|every|each|next|this|last) )${MONTH}(?= *(?:$|[.,;:!?)]|and |or |when |if |at |with |for |to |until ))`,
  // "Tuần cuối tháng 5", "chủ nhật đầu tiên của tháng 3".
  `(?:tuần|ngày|${VIETNAMESE_WEEKDAY}) (?:cuối cùng|cuối|đầu tiên|đầu|thứ (?:hai|ba|tư)) (?:của |trong )?(?:mỗi |hằng |hàng )?${VIETNAMESE_STRETCH}`,
  // "Cuối tháng 5", "đầu mùa hè".
  `(?:đầu|giữa|cuối) ${VIETNAMESE_STRETCH}`,
  String.raw`(?<!(?:\d|ngày|mùng|mồng|rằm|hằng|mỗi)\s+)tháng (?:${VIETNAMESE_MONTH})(?: năm (?:sau|tới|nay))?(?! (?:một|lần|đầu)(?![A-Za-zÀ-ỹ]))`,
].map((form) => new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\d])${form}(?![A-Za-zÀ-ỹ\d/])`, 'giu'));

/** Dates of a text that name no day: "the last week of May", "early June", "cuối tháng 5". */
export const vagueDates = remembered(readVagueDates);

function readVagueDates(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const form of VAGUE) {
    for (const { 0: date, index } of text.matchAll(form)) {
      const end = index + date.length;
      if (!found.some((other) => other.start < end && index < other.end)) found.push({ start: index, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
