import type { Span } from '../../corpus/article.ts';
import { isOfChange } from './denied-values.ts';

/** The first number of a range in front of another, and what follows one: "**1,4 đến** 2,0 mét", "5**–10** people". */
const FIRST_NUMBER =
  /(?<![\p{L}\p{N}.,:/])[$€£]?\d+(?:[.,]\d+)*\s?(?:%\s?)?(?:to|and|or|–|—|-|đến|tới|hoặc|hay)\s?(?:[$€£]\s?)?$/iu;
const BETWEEN = /(?<![\p{L}\p{M}])(?:between|from|giữa|từ)\s+$/iu;
const LAST_NUMBER =
  /^\s?[–—-]\s?[$€£]?\d+(?:[.,]\d+)*(?:\s?(?:%|[$€£])|\s\p{L}[\p{L}\p{M}]*)?(?![\p{L}\p{N}])/u;

/** A number with the other end of its range: "**1.4 to 2.0 metres**". "And" joins the two only behind "between": "2 and 3 metres" are two. */
export function wholeRange(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start);
  const first = FIRST_NUMBER.exec(before);
  const isAnd = first !== null && /and\s?(?:[$€£]\s?)?$/iu.test(first[0]);
  const lead = before.slice(0, first?.index);
  const isRange =
    first !== null &&
    (isAnd ? BETWEEN.test(lead) : !isOfChange(lead, before.slice(lead.length).replace(/^[^\s–—-]+/u, '')));
  const from = isRange ? first.index : start;
  return { start: from, end: end + (LAST_NUMBER.exec(text.slice(end))?.[0].length ?? 0) };
}

/** "The sixth time", "lần thứ 6": which of several, where that is asked for. */
const ORDINALS =
  /(?<![\p{L}\p{M}])(?:(?:lần|khóa|kỳ|mùa|năm|vòng|buổi|hạng|giải) thứ (?:\d+|\p{L}[\p{L}\p{M}]*(?: (?:mươi|mười)(?: \p{L}[\p{L}\p{M}]*)?)?)|(?:the )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth) (?:time|year|edition|season))(?![\p{L}\p{M}])/giu;
const ASKS_WHICH =
  /\b(?:lan|khoa|ky|mua|nam|vong|buoi|hang|giai) thu (?:may|bao nhieu)\b|\bhow many(?:th)? times?\b/;

/** The ordinals of a text where a question, without marks and in small letters, asks for one. */
export function ordinalsFor(question: string, text: string): Span[] {
  if (!ASKS_WHICH.test(question)) return [];
  return [...text.matchAll(ORDINALS)].map(({ 0: ordinal, index }) => ({
    start: index,
    end: index + ordinal.length,
  }));
}
