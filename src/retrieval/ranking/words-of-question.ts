import type { Span } from '../../corpus/article.ts';
import { hasMarks } from '../../text/fold-marks.ts';
import { int32At } from '../../text/number-at.ts';
import type { Candidate } from './features/feature-group.ts';
import { STOP } from './features/token-class.ts';

/** Whether a stretch of a candidate's article says nothing but words of the question; false where it has no words that count. */
export function isOfQuestion(candidate: Candidate, span: Span): boolean {
  return areAll(candidate, span, (at) => candidate.matches.content[at] !== -1);
}

/** The same of a name: "Anh **Quân**" is none of "trưởng ban quản trị". */
export function isNameOfQuestion(candidate: Candidate, span: Span): boolean {
  return areAll(candidate, span, (at) => isTokenOfQuestion(candidate, at));
}

/** Whether a token of a candidate's passage is a word of the question, with no other marks than it has there. */
export function isTokenOfQuestion({ passage, matches }: Candidate, at: number): boolean {
  const word = passage.article.text.slice(passage.starts[at], passage.ends[at]);
  return matches.content[at] !== -1 && (matches.exact[at] === 1 || !hasMarks(word));
}

/** Whether a stretch has words that count, and all of them are such. */
function areAll({ passage }: Candidate, { start, end }: Span, is: (token: number) => boolean): boolean {
  let words = 0;
  for (const [at, from] of passage.starts.entries()) {
    if (from < start || from >= end || int32At(passage.classes, at) & STOP) continue;
    if (!is(at)) return false;
    words++;
  }
  return words > 0;
}
