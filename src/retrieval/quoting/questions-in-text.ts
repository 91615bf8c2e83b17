import { blockAt } from '../passages/sections.ts';
import type { Candidate } from '../ranking/features/feature-group.ts';

/** A paragraph that is longer, in characters, only ends with a question. */
const LONGEST_QUESTION = 120;

/** Whether a sentence asks: "**Where do I park?**". */
function asks(text: string): boolean {
  return /[?？][\s*_"'”’»)\]]*$/u.test(text);
}

/** Whether a unit asks, or is of a short paragraph that does: "I'm afraid of heights. Is that a problem?". */
export function isOfQuestion({ passage: { article, units } }: Candidate, unit: number): boolean {
  const { start = -1, end = -1 } = units[unit] ?? {};
  const block = blockAt(article.blocks, start);
  const isShort = block !== undefined && block.end - block.start <= LONGEST_QUESTION;
  return (
    asks(article.text.slice(start, end)) || (isShort && asks(article.text.slice(block.start, block.end)))
  );
}

/** "Yes.", "Không ạ.": what the next sentence says more of. */
export function saysOnlyWhether(text: string): boolean {
  return /^[\s*_"“]*(?:yes|yep|yeah|no|nope|sure|of course|not really|dạ|có|không|được|chưa|rồi)(?: (?:please|ạ|nha|nhé|em|bạn))?[\s.!*_"”]*$/iu.test(
    text,
  );
}
