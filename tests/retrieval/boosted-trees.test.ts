import { describe, expect, it } from 'vitest';
import { trainTrees } from '../../bench/learning/boosting.ts';
import { logOddsByTrees } from '../../src/retrieval/boosted-trees.ts';

const TREES = {
  bias: 1,
  trees: [
    { feature: 0, bound: 2, below: -1, above: { feature: 1, bound: 0, below: 3, above: 5 } },
    { feature: 1, bound: 0, below: 0.5, above: -0.5 },
  ],
};

describe('boosted trees', () => {
  it.each([
    [[1, 7], -0.5],
    [[2, -1], 4.5],
    [[2, 0], 5.5],
  ])('add the values of the leaves that %j comes to', (features, sum) => {
    expect(logOddsByTrees(TREES, features)).toBe(sum);
  });

  it('come to no more than what they say of a feature that is not known', () => {
    expect(logOddsByTrees(TREES, [2, undefined])).toBe(6.5);
    expect(logOddsByTrees(TREES, [undefined, undefined])).toBe(6.5);
  });

  it('learn what no line can: that a claim holds where two numbers are both high or both low', () => {
    const values = Array.from({ length: 200 }, (_, at) => [at % 20, (at * 7) % 19]);
    const holds = ([a = 0, b = 0]: readonly number[]): boolean => a >= 10 === b >= 9;
    const model = trainTrees(values.map((features) => ({ features, holds: holds(features) })));
    const right = values.filter((features) => logOddsByTrees(model, features) > 0 === holds(features));
    expect(right.length).toBeGreaterThan(180);
  });
});
