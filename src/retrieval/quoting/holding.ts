import type { Span } from '../../corpus/article.ts';
import { int32At } from '../../text/number-at.ts';
import type { Query } from '../question/query.ts';
import type { Ranked } from '../ranking/rank.ts';
import { maskOf } from './words-met.ts';

/** The windows that hold one of the words, or what means the same. */
export function holding(
  query: Query,
  words: ReadonlySet<string>,
  ranked: readonly Ranked[],
): readonly Ranked[] {
  return ranked.filter((one) => wordsHeld(query, words, one) > 0);
}

/** How many of the words, or what means the same, a part of a passage holds; without `part` it is the window. */
export function wordsHeld(
  { content }: Query,
  words: ReadonlySet<string>,
  { found: { candidate, window } }: Ranked,
  part?: Span,
): number {
  const { units } = candidate.passage;
  const { unitMasks, akinMasks } = candidate.matches;
  const isIn = (at: number, { start, end }: Span): boolean =>
    part === undefined ? window.first <= at && at <= window.last : start < part.end && part.start < end;
  const met = units.reduce(
    (mask, unit, at) => (isIn(at, unit) ? mask | int32At(unitMasks, at) | int32At(akinMasks, at) : mask),
    0,
  );
  return content.filter(({ term }, at) => words.has(term) && (met & maskOf([at])) !== 0).length;
}
