import { describe, expect, it } from 'vitest';
import { type Derive, grow, type Rows, type Settings } from '../../bench/learning/boosting.ts';
import { randomFrom } from '../../bench/learning/random.ts';
import { Forest } from '../../src/retrieval/trees.ts';

const SETTINGS: Settings = {
  trees: 40,
  leaves: 8,
  learningRate: 0.2,
  minRows: 5,
  shrinkage: 1,
  groupShare: 0.8,
  featureShare: 1,
  seed: 7,
};
const WIDTH = 4;
const GROUP_ROWS = 10;

describe('grow', () => {
  it('learns which row of a group is best from features that interact, and holds on groups it has not seen', () => {
    const seen = groups(200, 1);
    const forest = new Forest(grow(seen, towards(seen), SETTINGS));
    expect(firstRight(forest, groups(200, 2))).toBeGreaterThan(0.6);
  });

  it('gives the same trees for the same seed and others for another', () => {
    const rows = groups(50, 4);
    expect(grow(rows, towards(rows), SETTINGS)).toEqual(grow(rows, towards(rows), SETTINGS));
    expect(grow(rows, towards(rows), { ...SETTINGS, seed: 8 })).not.toEqual(
      grow(rows, towards(rows), SETTINGS),
    );
  });
});

describe('Forest', () => {
  it('splits every score into shares of its features', () => {
    const rows = groups(50, 5);
    const forest = new Forest(grow(rows, towards(rows), SETTINGS));
    for (const row of [0, 7, 123]) {
      const { base, parts } = forest.shares(rows.features, row * WIDTH, WIDTH);
      expect(parts.reduce((sum, part) => sum + part, base)).toBeCloseTo(
        forest.score(rows.features, row * WIDTH),
        9,
      );
    }
  });

  it('sends a value that equals the threshold below it', () => {
    const forest = new Forest([[0, 0.5, -1, 1]]);
    expect([0.4, 0.5, 0.6].map((value) => forest.score(Float32Array.of(value), 0))).toEqual([-1, -1, 1]);
  });
});

/** Groups of random rows. */
function groups(count: number, seed: number): Rows {
  const random = randomFrom(seed);
  const features = Float32Array.from({ length: count * GROUP_ROWS * WIDTH }, () => random());
  return {
    features,
    featureCount: WIDTH,
    starts: Int32Array.from({ length: count + 1 }, (_, group) => group * GROUP_ROWS),
  };
}

/** The row of a group with the greatest `a + b * c`; the fourth feature says nothing. */
function bestOf({ features }: Rows, from: number): number {
  const worth = (row: number): number =>
    features[row * WIDTH]! + features[row * WIDTH + 1]! * features[row * WIDTH + 2]!;
  return Array.from({ length: GROUP_ROWS }, (_, at) => from + at).reduce((best, row) =>
    worth(row) > worth(best) ? row : best,
  );
}

/** The softmax loss on each group's best row. */
function towards(rows: Rows): Derive {
  return (_group, from, to, scores, first, second) => {
    const best = bestOf(rows, from);
    let all = 0;
    for (let row = from; row < to; row++) all += Math.exp(scores[row]!);
    for (let row = from; row < to; row++) {
      const share = Math.exp(scores[row]!) / all;
      first[row] = share - (row === best ? 1 : 0);
      second[row] = Math.max(1e-4, share * (1 - share));
    }
  };
}

function firstRight(forest: Forest, rows: Rows): number {
  const starts = [...rows.starts.subarray(0, -1)];
  const right = starts.filter((start) => {
    const scores = Array.from({ length: GROUP_ROWS }, (_, at) =>
      forest.score(rows.features, (start + at) * WIDTH),
    );
    return start + scores.indexOf(Math.max(...scores)) === bestOf(rows, start);
  });
  return right.length / starts.length;
}
