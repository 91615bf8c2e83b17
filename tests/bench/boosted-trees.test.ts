import { describe, expect, it } from 'vitest';
import { type TrainingOptions, type TrainingRows, trainTrees } from '../../bench/train/boosted-trees.ts';
import { randomNumbers } from '../../bench/train/random.ts';
import { featureShares, scoreTrees, type TreeEnsemble } from '../../src/retrieval/trees.ts';

const OPTIONS: TrainingOptions = {
  objective: 'lambdarank',
  trees: 40,
  leaves: 8,
  learningRate: 0.2,
  leafRows: 5,
  l2: 1,
  featureFraction: 1,
  groupFraction: 0.8,
  seed: 7,
};
const GROUP_ROWS = 10;

describe('trainTrees', () => {
  it('learns which row of a group is best from features that interact, and holds on groups it has not seen', () => {
    const trees = trainTrees(questions(200, 1), OPTIONS);
    const chance = 1 / GROUP_ROWS;
    expect(firstRight(trees, questions(200, 2))).toBeGreaterThan(chance * 6);
  });

  it('learns a probability', () => {
    const rows = questions(300, 3);
    const trees = trainTrees(rows, { ...OPTIONS, objective: 'logistic' });
    const probabilities = [...rows.labels].map(
      (_, row) => 1 / (1 + Math.exp(-scoreTrees(trees, rowOf(rows, row)))),
    );
    const predicted = probabilities.reduce((sum, probability) => sum + probability, 0) / probabilities.length;
    expect(predicted).toBeCloseTo(1 / GROUP_ROWS, 1);
  });

  it('gives the same trees for the same seed and others for another', () => {
    const rows = questions(50, 4);
    expect(trainTrees(rows, OPTIONS)).toEqual(trainTrees(rows, OPTIONS));
    expect(trainTrees(rows, { ...OPTIONS, seed: 8 })).not.toEqual(trainTrees(rows, OPTIONS));
  });

  it('splits every score into shares of its features', () => {
    const rows = questions(50, 5);
    const trees = trainTrees(rows, OPTIONS);
    const start = trees.roots.reduce((sum, root) => sum + (trees.value[root] ?? 0), trees.base);
    for (const row of [0, 7, 123]) {
      const shares = featureShares(trees, rowOf(rows, row));
      expect(shares.reduce((sum, share) => sum + share, start)).toBeCloseTo(
        scoreTrees(trees, rowOf(rows, row)),
        9,
      );
    }
  });
});

/** Groups whose best row has the greatest `a + b * c`; `noise` says nothing. */
function questions(count: number, seed: number): TrainingRows {
  const random = randomNumbers(seed);
  const columns = ['a', 'b', 'c', 'noise'].map(() =>
    Float32Array.from({ length: count * GROUP_ROWS }, () => random()),
  );
  const worth = (row: number) => columns[0]![row]! + columns[1]![row]! * columns[2]![row]!;
  const labels = new Float32Array(count * GROUP_ROWS);
  for (let group = 0; group < count; group++) {
    const rows = Array.from({ length: GROUP_ROWS }, (_, index) => group * GROUP_ROWS + index);
    labels[rows.reduce((best, row) => (worth(row) > worth(best) ? row : best))] = 1;
  }
  const groups = Array.from({ length: count + 1 }, (_, group) => group * GROUP_ROWS);
  return { features: ['a', 'b', 'c', 'noise'], columns, labels, groups };
}

function rowOf({ columns }: TrainingRows, row: number): number[] {
  return columns.map((column) => column[row] ?? 0);
}

function firstRight(trees: TreeEnsemble, rows: TrainingRows): number {
  let right = 0;
  for (const start of rows.groups.slice(0, -1)) {
    const group = Array.from({ length: GROUP_ROWS }, (_, index) => start + index);
    const scores = new Map(group.map((row) => [row, scoreTrees(trees, rowOf(rows, row))]));
    const first = group.reduce((best, row) =>
      (scores.get(row) ?? 0) > (scores.get(best) ?? 0) ? row : best,
    );
    right += rows.labels[first] ?? 0;
  }
  return right / (rows.groups.length - 1);
}
