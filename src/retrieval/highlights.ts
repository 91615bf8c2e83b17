import type { Span } from '../corpus/article.ts';
import type { Ranked } from './rank.ts';

/** The question's words inside a window, neighbours joined over a space, ascending. */
export function highlightsOf({ context }: Ranked): Span[] {
  const { window } = context;
  const { passage, matches } = context.candidate;
  const highlights: Span[] = [];
  const { text } = passage.passage.article;
  const first = passage.units[window.first]?.first ?? 0;
  const last = passage.units[window.last]?.last ?? 0;
  for (let at = first; at < last; at++) {
    if (matches.content[at] === -1) continue;
    const span = { start: passage.starts[at] ?? 0, end: passage.ends[at] ?? 0 };
    const before = highlights.at(-1);
    if (before !== undefined && /^[ -]?$/.test(text.slice(before.end, span.start))) {
      highlights[highlights.length - 1] = { start: before.start, end: span.end };
    } else {
      highlights.push(span);
    }
  }
  return highlights;
}
