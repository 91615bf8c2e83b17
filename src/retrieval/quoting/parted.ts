import type { Span } from '../../corpus/article.ts';

/** A line of signs alone that parts one post from the next: "--", "***"; a longer one may underline what stands above it. */
const RULE = /(?:^|\n)[ \t]*(?:[-–—]{2,5}|={2,5}|_{2,5}|\*{2,5}|~{2,5}|#{2,5})[ \t]*(?:\n|$)/u;
/** A point of minutes by its letter: "e) Summer fair: …". */
const POINT = /^[ \t]*\(?[a-z]\) +\S/u;
const NEXT_POINT = /\n[ \t]*\(?[a-z]\) +\S/u;
/** A point that says a sentence or more, and is no mere thing of a list. */
const SAYS_SOMETHING = /[.!?](?:\s|$)/u;

/** A point of minutes by its number and a few words of its own: "3. Boiler. The new one …", "4 Lights – Bo has the lamps". */
const NUMBERED =
  /^[ \t*_]*\(?(?<number>\d{1,2})(?:[.)]|(?= \p{Lu}))[*_]* +[*_]*\p{Lu}[^.:!?\n–—]{0,59}(?:[.:?!][*_]*|(?= [–—])) +\S/u;

/** Whether two paragraphs are points of their own by other numbers: the one says nothing of the other. */
export function areOtherPoints(one: string, other: string): boolean {
  const [a, b] = [one, other].map((paragraph) => NUMBERED.exec(paragraph)?.groups?.['number']);
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether two stretches of a text are of two posts or two points of minutes, of which the second says something else than the first. */
export function areParted(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (RULE.test(text.slice(first.start, second.end))) return true;
  const lineStart = text.lastIndexOf('\n', first.start) + 1;
  const between = text.slice(first.start, second.end);
  return (
    POINT.test(text.slice(lineStart, first.end)) && SAYS_SOMETHING.test(between) && NEXT_POINT.test(between)
  );
}
