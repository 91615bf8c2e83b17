import type { Span } from '../../corpus/article.ts';
import { ENGLISH_NUMBERS, ENGLISH_TENS } from '../../text/number-words.ts';
import { VIETNAMESE_FIGURE, VIETNAMESE_LARGER } from '../../text/vietnamese-numbers.ts';
import { isOfChange } from './changed-values.ts';

const ENGLISH_NUMBER = `(?:${ENGLISH_TENS.join('|')})(?:-(?:${ENGLISH_NUMBERS.slice(0, 9).join('|')}))?|${ENGLISH_NUMBERS.join('|')}`;
const NUMBER = String.raw`(?:[$€£]?\d+(?:[.,]\d+)*\s?(?:%\s?)?|(?:${ENGLISH_NUMBER}|${VIETNAMESE_LARGER}|${VIETNAMESE_FIGURE})\s)`;
/** The first number of a range in front of another, and what follows one: "**1,4 đến** 2,0 mét", "5**–10** people", "**five to** ten". */
const FIRST_NUMBER = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\p{N}.,:/-])${NUMBER}(?:to|and|or|–|—|-|đến|tới|hoặc|hay)\s?(?:[$€£]\s?)?$`,
  'iu',
);
/** "£8 **or** £6" are two prices. */
const TWO_SUMS = /^[$€£][\d.,]+\s?(?:or|hoặc|hay)\s?[$€£]/iu;
const BETWEEN = /(?<![a-zÀ-ỹ])(?:between|from|giữa|từ)\s+$/iu;
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
    !TWO_SUMS.test(first[0] + text.charAt(start)) &&
    (isAnd ? BETWEEN.test(lead) : !isOfChange(lead, before.slice(lead.length).replace(/^[^\s–—-]+/u, '')));
  const from = isRange ? first.index : start;
  return { start: from, end: end + (LAST_NUMBER.exec(text.slice(end))?.[0].length ?? 0) };
}
