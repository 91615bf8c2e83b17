import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { int32At } from '../../text/number-at.ts';
import type { FoundWindow } from '../ranking/features/feature-group.ts';

/**
 * The question's words inside a quote of a passage, neighbours joined over a space, ascending. A word that was typed with its marks
 * is only found with them: "tù" is not "từ".
 */
export function highlightsOf(
  { question, candidate }: Pick<FoundWindow, 'question' | 'candidate'>,
  quote: Span,
): Span[] {
  const { article, passage, matches } = candidate;
  const typedWithMarks = question.query.content.map(
    ({ text }) => foldMarks(text) !== text.normalize('NFC').toLowerCase(),
  );
  const highlights: Span[] = [];
  const { text } = article;
  for (const [at, word] of matches.content.entries()) {
    const span = { start: int32At(passage.starts, at), end: int32At(passage.ends, at) };
    if (word === -1 || span.start < quote.start || span.end > quote.end) continue;
    if (typedWithMarks[word] === true && matches.exact[at] !== 1) continue;
    const before = highlights.at(-1);
    if (before !== undefined && /^[ -]?$/.test(text.slice(before.end, span.start))) {
      highlights[highlights.length - 1] = { start: before.start, end: span.end };
    } else {
      highlights.push(span);
    }
  }
  return highlights;
}
