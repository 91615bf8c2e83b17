import type { Span } from '../../corpus/article.ts';
import { NOT } from './negations.ts';

/** What denies the word behind it: "if I'm not a **member**". */
const DENIED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT}|non|no|without)(?: phải| có| have)?(?: là)?(?:\s+(?:a|an|the|any))?[\s-]*$`,
  'iu',
);

/** Characters in front of a word in which it is denied. */
const MOST_BEFORE = 12;
/** Letters that two forms of a word share: "member", "members". */
const STEM = 5;

/** Whether a sentence denies a word of it: "for **non-members**". */
export function isDeniedAt(text: string, { start }: Span, sentence: Span): boolean {
  return DENIED.test(text.slice(Math.max(sentence.start, start - MOST_BEFORE), start));
}

/** Whether a question denies a word of a text: "if I'm **not a member**". */
export function asksForOthers(question: string, word: string): boolean {
  const at = question.toLowerCase().indexOf(word.slice(0, STEM));
  return at > 0 && DENIED.test(question.slice(0, at));
}
