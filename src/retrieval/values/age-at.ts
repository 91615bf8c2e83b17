import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { AskedQuote } from './answer-phrase.ts';

const ASKS_AGE =
  /\bhow (?:old|young)\b|\bwhat age\b|\b(?:minimum|min) age\b|\bage limit\b|\b(?:may|bao nhieu|du) tuoi\b/;
/** What stands around the number of an age: "**aged** 12", "21 **or over**", "**trên** 16 **tuổi**". */
const BEFORE =
  /(?<![a-zÀ-ỹ])(?:ages?|aged|over|under|above|below|at least|from|turn(?:ed|ing)?|min(?:imum)?(?: age)?(?: is| of|:)?|limit(?: is|:)?|be|trên|dưới|từ|đủ)\s$/iu;
const BEHIND =
  /^\s?(?:(?:or|and) (?:over|older|above|up|under|younger|more)|\+|-?year-?s?[- ]olds?|years old|tuổi)(?![a-zÀ-ỹ])/iu;
/** How long somebody has had something: "held a licence for **two years**". */
const SPAN = /^\s?(?:years?|months?|năm|tháng)(?! old)(?![a-zÀ-ỹ])/iu;
const AROUND = 24;

/** Whether a question asks from or up to which age something is: "how old for the kiln", "mấy tuổi được bơi". */
export function asksForAge(question: string): boolean {
  return ASKS_AGE.test(foldMarks(question.normalize('NFC')).toLowerCase());
}

/** Whether a number of a text is an age, where one is asked for; undefined where nothing tells, or no age is asked for. */
export function ageFits(
  { question, text }: Pick<AskedQuote, 'question' | 'text'>,
  { start, end }: Span,
): boolean | undefined {
  if (!asksForAge(question)) return undefined;
  const number = /^(?:\D*?)(\d{1,2}|\p{L}+)(?!\d)/u.exec(text.slice(start, end));
  const to = start + (number?.[0].length ?? end - start);
  const behind = text.slice(to, to + AROUND);
  if (BEHIND.test(behind)) return true;
  if (SPAN.test(behind)) return false;
  return BEFORE.test(text.slice(Math.max(0, start - AROUND), start)) ? true : undefined;
}
