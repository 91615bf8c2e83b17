import type { PublishedDate } from '../article.ts';
import { isGreeting } from './line-signs.ts';
import type { Chunk, Line } from './lines.ts';
import { type DateHints, isWholeDay, readDateLine } from './published-date.ts';

/** Parts at the top of a letter: whose it is, the day, whom it goes to, the greeting. */
const TOP = 5;
/** A day that stands among more lines than these is none of its own. */
const MOST_LINES = 1;

/** The day that stands by itself above the greeting of a letter, below an address of several lines, and its line; null for any other text. */
export function dayOfLetter(
  chunks: readonly Chunk[],
  hints: DateHints,
): { readonly date: PublishedDate; readonly line: Line } | null {
  const greeting = chunks.slice(0, TOP).findIndex(([line]) => line !== undefined && isGreeting(line.words));
  const [day, ...more] = chunks.slice(0, Math.max(greeting, 0)).flatMap((chunk) => {
    const [line] = chunk;
    const date = line === undefined || chunk.length > MOST_LINES ? null : readDateLine(line.words, hints);
    return line !== undefined && isWholeDay(date) ? [{ date, line }] : [];
  });
  return day === undefined || more.length > 0 ? null : day;
}
