import type { Span } from '../../corpus/article.ts';
import type { Candidate } from '../ranking/features/feature-group.ts';

/** The question's words inside a quote of a passage, neighbours joined over a space, ascending. */
export function highlightsOf({ article, passage, matches }: Candidate, quote: Span): Span[] {
  const highlights: Span[] = [];
  const { text } = article;
  for (const [at, word] of matches.content.entries()) {
    const span = { start: passage.starts[at] ?? 0, end: passage.ends[at] ?? 0 };
    if (word === -1 || span.start < quote.start || span.end > quote.end) continue;
    const before = highlights.at(-1);
    if (before !== undefined && /^[ -]?$/.test(text.slice(before.end, span.start))) {
      highlights[highlights.length - 1] = { start: before.start, end: span.end };
    } else {
      highlights.push(span);
    }
  }
  return highlights;
}
