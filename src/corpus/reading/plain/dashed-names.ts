import type { BlockKind } from '../../article.ts';
import { beginsWithName, chunksOf } from '../lines.ts';

/** Fewer lines may begin so by chance, and shorter ones are a table, which is read as a whole. */
const FEWEST = 3;
const SHORT_LINE = 60;

/**
 * What the lines of a plain text are, by their words, where each of a paragraph says something of another thing: "brewery - Thursdays before nine, …"
 * over "dairy - every day but Sunday, …" are items without a mark.
 */
export function dashedItems(text: string): ReadonlyMap<string, BlockKind> {
  const kinds = new Map<string, BlockKind>();
  if (!/ [–—-] /u.test(text)) return kinds;
  for (const chunk of chunksOf(text)) {
    const isList = chunk.length >= FEWEST && chunk.every(beginsWithName);
    if (!isList || chunk.every(({ start, end }) => end - start <= SHORT_LINE)) continue;
    for (const { start, end } of chunk) kinds.set(text.slice(start, end), 'item');
  }
  return kinds;
}
