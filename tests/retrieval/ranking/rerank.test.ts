import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../../src/retrieval/ranking/rank.ts';
import { reranked } from '../../../src/retrieval/ranking/rerank.ts';

/** Windows of which only the scores count, told apart by their context. */
function windows(...scores: readonly number[]): Ranked[] {
  return scores.map(
    (score, at) => ({ score, preference: 0, found: { name: `window ${at}` } }) as unknown as Ranked,
  );
}

const namesOf = (ranked: readonly Ranked[]): unknown[] =>
  ranked.map(({ found }) => (found as unknown as { name: string }).name);

/** Gives the windows of a ranking these relevances, and remembers which were read. */
function reading(ranked: readonly Ranked[], relevances: readonly (number | undefined)[]) {
  const read: unknown[] = [];
  return {
    read,
    relevanceOf: async ({ found }: Ranked) => {
      const at = ranked.findIndex((one) => one.found === found);
      read.push(at);
      return relevances[at];
    },
  };
}

describe('reranked', () => {
  it('puts the second first where it reads like the answer, and leaves the scores in their places', async () => {
    const ranked = windows(2, 1.5, 1.4, -1);
    const { relevanceOf, read } = reading(ranked, [-2, 3, 9, 9]);
    const after = await reranked(ranked, relevanceOf);
    expect(namesOf(after)).toEqual(['window 1', 'window 0', 'window 2', 'window 3']);
    expect(after.map(({ score }) => score)).toEqual([2, 1.5, 1.4, -1]);
    expect(after.map(({ relevance }) => relevance)).toEqual([3, -2, undefined, undefined]);
    expect(read).toEqual([0, 1]);
  });

  it('leaves what they score without their place where it was, the higher first', async () => {
    const [opening, other] = windows(3, 2.5);
    if (opening === undefined || other === undefined) throw new Error('there are two');
    const ranked = [{ ...opening, preference: 2 }, other];
    const after = await reranked(ranked, reading(ranked, [-2, 3]).relevanceOf);
    expect(namesOf(after)).toEqual(['window 1', 'window 0']);
    expect(after.map(({ score }) => score)).toEqual([3, 2.5]);
    expect(after.map(({ score, preference }) => score - preference)).toEqual([2.5, 1]);
  });

  it('weighs what it reads against the lead in score', async () => {
    // A lead of .6 outweighs .8 times a difference of .7, but not of .8.
    const ranked = windows(0.6, 0);
    const first = async (relevance: number) =>
      namesOf(await reranked(ranked, reading(ranked, [0, relevance]).relevanceOf))[0];
    expect(await first(0.7)).toBe('window 0');
    expect(await first(0.8)).toBe('window 1');
  });

  it('reads no further where the best window plainly answers: from 1 on', async () => {
    const ranked = windows(2, 1.9);
    for (const [relevance, first] of [
      [1, 'window 0'],
      [0.99, 'window 1'],
    ] as const) {
      const { relevanceOf, read } = reading(ranked, [relevance, 9]);
      expect(namesOf(await reranked(ranked, relevanceOf))[0]).toBe(first);
      expect(read).toHaveLength(first === 'window 0' ? 1 : 2);
    }
  });

  it('reads the best three at most', async () => {
    const ranked = windows(2, 1.9, 1.8, 1.7);
    const { relevanceOf, read } = reading(ranked, [-3, -2, 0.5, 9]);
    expect(namesOf(await reranked(ranked, relevanceOf))[0]).toBe('window 2');
    expect(read).toEqual([0, 1, 2]);
  });

  it('reads no window that is 2 or more behind the best, and the best always', async () => {
    const ranked = windows(2, 0, -0.1);
    const { relevanceOf, read } = reading(ranked, [-3, 9, 9]);
    const after = await reranked(ranked, relevanceOf);
    expect(namesOf(after)).toEqual(namesOf(ranked));
    expect(after[0]?.relevance).toBe(-3);
    expect(read).toEqual([0]);
  });

  it('leaves a ranking as it is where nothing can judge, or one of the best is not judged', async () => {
    const ranked = windows(2, 1.9);
    expect(await reranked(ranked, undefined)).toBe(ranked);
    expect(await reranked(ranked, reading(ranked, [0, undefined]).relevanceOf)).toBe(ranked);
    expect(await reranked([], reading([], []).relevanceOf)).toEqual([]);
  });
});
