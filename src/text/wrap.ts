import type { Span } from './span.ts';

/**
 * Lays `text` out in lines of at most `width` UTF-16 code units, broken at white space (a longer word gets a line of its own) and at its own
 * line ends. Each line is a span of `text` without the white space around it, so that marks made by offset survive.
 */
export function wrapSpans(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let line: { start: number; end: number } | undefined;
  let previousEnd = 0;
  for (const word of text.matchAll(/\S+/g)) {
    const start = word.index;
    const end = start + word[0].length;
    const newLine = text.slice(previousEnd, start).includes('\n');
    if (line !== undefined && !newLine && end - line.start <= width) line.end = end;
    else {
      line = { start, end };
      lines.push(line);
    }
    previousEnd = end;
  }
  return lines;
}
