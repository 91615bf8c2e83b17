import type { Span } from '../../corpus/article.ts';
import { int32At } from '../../text/number-at.ts';
import type { Candidate } from './features/feature-group.ts';
import { STOP } from './features/token-class.ts';

/** Whether a stretch of a candidate's article says nothing but words of the question; false where it has no words that count. */
export function isOfQuestion({ passage, matches }: Candidate, { start, end }: Span): boolean {
  let words = 0;
  for (const [at, from] of passage.starts.entries()) {
    if (from < start || from >= end || int32At(passage.classes, at) & STOP) continue;
    if (matches.content[at] === -1) return false;
    words++;
  }
  return words > 0;
}
