import type { Ranked } from '../ranking/rank.ts';

/** The question's words in a unit, by their places in the question. */
export function wordsMet({ found: { candidate } }: Ranked, unit: number): ReadonlySet<number> {
  const { passage, matches } = candidate;
  const { first = 0, last = 0 } = passage.units[unit] ?? {};
  return new Set(matches.content.subarray(first, last).filter((word) => word !== -1));
}

/** Words of a question by their places, as bits of one integer. */
export function maskOf(words: Iterable<number>): number {
  return [...words].reduce((mask, word) => mask | (1 << word), 0);
}
