/**
 * The same words in characters of their own. What is cut out of an article holds on to all of its text (from 13 characters on), so that
 * words which are remembered would keep articles in memory that a reload has taken away.
 */
export function ownCopy(words: string): string {
  return ` ${words}`.slice(1);
}
