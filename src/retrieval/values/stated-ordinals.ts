import type { Span } from '../../corpus/article.ts';
import { BEFORE_ORDINAL, BEFORE_ORDINAL_UNMARKED } from '../../text/vietnamese-ordinals.ts';

/** "The sixth time", "lần thứ 6": which of several, where that is asked for. */
const ORDINALS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(?:${BEFORE_ORDINAL}) thứ (?:\d+|[A-Za-zÀ-ỹ]+(?: (?:mươi|mười)(?: [A-Za-zÀ-ỹ]+)?)?)|(?:the )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth) (?:time|year|edition|season))(?![A-Za-zÀ-ỹ])`,
  'giu',
);
const ASKS_WHICH = new RegExp(
  String.raw`\b(?:${BEFORE_ORDINAL_UNMARKED}) thu (?:may|bao nhieu)\b|\bhow many(?:th)? times?\b`,
);

/** The ordinals of a text where a question, without marks and in small letters, asks for one. */
export function ordinalsFor(question: string, text: string): Span[] {
  if (!ASKS_WHICH.test(question)) return [];
  return [...text.matchAll(ORDINALS)].map(({ 0: ordinal, index }) => ({
    start: index,
    end: index + ordinal.length,
  }));
}
