import { describe, expect, it } from 'vitest';
import {
  type Group,
  type Loss,
  logisticLoss,
  type Settings,
  softmaxLoss,
  trainNetwork,
} from '../../bench/learning/network-training.ts';
import { randomFrom } from '../../bench/learning/random.ts';
import { Network, type NetworkWeights } from '../../src/retrieval/ranking/network.ts';

const SETTINGS: Settings = {
  words: [8, 4],
  judging: [16, 8],
  epochs: 40,
  batch: 8,
  rate: 0.01,
  decay: 0.001,
  dropout: 0,
  seed: 7,
};
const WIDTHS = { features: 2, words: 2 };
const ROWS = 6;

describe('trainNetwork', () => {
  it('learns which row of a group is best from its feature and its set of words, and holds on groups it has not seen', () => {
    const network = trainNetwork(() => groups(150, 1), WIDTHS, softmaxLoss, SETTINGS);
    expect(firstRight(network, groups(150, 2))).toBeGreaterThan(0.85);
  });

  it('learns log-odds', () => {
    const rows = groups(150, 3).flatMap(({ rows: own }) =>
      own.map((row) => ({ row, yes: worthOf(row) > 1 })),
    );
    const network = trainNetwork(
      () => rows.map(({ row, yes }) => ({ rows: [row], targets: [yes ? 1 : 0], weight: 1 })),
      WIDTHS,
      logisticLoss,
      SETTINGS,
    );
    const right = rows.filter(({ row, yes }) => scoreOf(network, row) > 0 === yes);
    expect(right.length / rows.length).toBeGreaterThan(0.93);
  });

  it('lets an input that it never saw say nothing', () => {
    const blind = (): Group[] =>
      groups(20, 5).map((group) => ({
        ...group,
        rows: group.rows.map((row) => ({
          ...row,
          features: Float32Array.of(row.features[0]!, 0.5),
          words: row.words.map((value, at) => (at % WIDTHS.words === 1 ? 0 : value)),
        })),
      }));
    const network = trainNetwork(blind, WIDTHS, softmaxLoss, { ...SETTINGS, epochs: 2 });
    const row = { ...blind()[0]!.rows[0]!, at: 0 };
    const other = {
      ...row,
      features: Float32Array.of(row.features[0]!, 99),
      words: row.words.map((value, at) => (at % WIDTHS.words === 1 ? 7 : value)),
    };
    expect(scoreOf(network, other)).toBe(scoreOf(network, row));
  });

  it('gives the same network for the same seed and another for another', () => {
    const once = (seed: number): NetworkWeights =>
      trainNetwork(() => groups(10, 4), WIDTHS, softmaxLoss, { ...SETTINGS, epochs: 2, dropout: 0.2, seed });
    expect(once(7)).toEqual(once(7));
    expect(once(8)).not.toEqual(once(7));
  });
});

describe.each([
  [
    'softmaxLoss',
    softmaxLoss,
    (scores: readonly number[], targets: readonly number[]): number => {
      const all = scores.reduce((sum, score) => sum + Math.exp(score), 0);
      return -Math.log(scores.reduce((sum, score, at) => sum + targets[at]! * (Math.exp(score) / all), 0));
    },
  ],
  [
    'logisticLoss',
    logisticLoss,
    (scores: readonly number[], targets: readonly number[]): number =>
      scores.reduce((sum, score, at) => sum + Math.log(1 + Math.exp(score)) - targets[at]! * score, 0),
  ],
] as const)('%s', (_, loss: Loss, valueOf) => {
  it('writes how the loss changes with each score', () => {
    const scores = [0.3, -1.2, 2, 0];
    const targets = [1, 0, 0.25, 0];
    const change = new Float32Array(4);
    loss(Float32Array.from(scores), targets, change);
    const step = 1e-5;
    for (const at of scores.keys()) {
      const moved = (by: number): number =>
        valueOf(
          scores.map((score, other) => (other === at ? score + by : score)),
          targets,
        );
      expect(change[at]).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 4);
    }
  });
});

type Row = Group['rows'][number];

/** Groups of random rows with one to three words; the best one is the target. */
function groups(count: number, seed: number): Group[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: ROWS }, (): Row => {
      const words = 1 + Math.floor(random() * 3);
      return {
        features: Float32Array.of(random(), random()),
        at: 0,
        words: Float32Array.from({ length: words * WIDTHS.words }, () => random()),
        from: 0,
        count: words,
      };
    });
    const most = Math.max(...rows.map(worthOf));
    return { rows, targets: rows.map((row) => (worthOf(row) === most ? 1 : 0)), weight: 1 };
  });
}

/** The first feature, and for each word the product of its numbers. */
function worthOf({ features, words }: Row): number {
  let sum = features[0]!;
  for (let at = 0; at < words.length; at += WIDTHS.words) sum += words[at]! * words[at + 1]!;
  return sum;
}

function scoreOf(network: NetworkWeights, { features, at, words, from, count }: Row): number {
  return new Network(network).score(features, at, words, from, count);
}

function firstRight(network: NetworkWeights, all: readonly Group[]): number {
  const right = all.filter(({ rows, targets }) => {
    const scores = rows.map((row) => scoreOf(network, row));
    return targets[scores.indexOf(Math.max(...scores))] === 1;
  });
  return right.length / all.length;
}
