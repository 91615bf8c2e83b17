import { describe, expect, it } from 'vitest';
import { type Layer, Network, type NetworkWeights } from '../../../src/retrieval/ranking/network.ts';

const layer = (inputs: number, outputs: number, weights: number[], biases: number[]): Layer => ({
  inputs,
  outputs,
  weights,
  biases,
});

/** One feature, words of two numbers; small enough to reckon by hand. */
const WEIGHTS: NetworkWeights = {
  usual: [10],
  spread: [2],
  // A word is worth its first number less its second, but not less than nothing.
  words: [layer(2, 1, [1, -1], [0]), layer(1, 1, [1], [0])],
  // The feature counts once, the words twice.
  judging: [layer(2, 2, [1, 0, 0, 2], [0, 0]), layer(2, 1, [1, 1], [0.5]), layer(1, 1, [1], [-0.25])],
};
const score = (feature: number, ...words: number[]): number =>
  new Network(WEIGHTS).score(Float32Array.of(feature), 0, Float32Array.from(words), 0, words.length / 2);

describe('a network', () => {
  it('scores features by how far they are from the usual, and the sum over the words', () => {
    // (14 − 10) / 2 = 2; 2 · ((1 − 0) + 0 + (3 − 1)) = 6; 2 + 6 + 0.5 − 0.25
    expect(score(14, 1, 0, 0, 1, 3, 1)).toBeCloseTo(8.25, 6);
  });

  it('scores without words', () => {
    expect(score(14)).toBeCloseTo(2.25, 6);
  });

  it('does not mind the order of the words', () => {
    expect(score(12, 1, 0, 3, 1)).toBe(score(12, 3, 1, 1, 0));
  });

  it('takes four standard deviations for the farthest', () => {
    expect(score(18)).toBe(score(1_000_000));
  });

  it('knows the features as they usually are', () => {
    const network = new Network(WEIGHTS);
    expect(network.withUsual(Float32Array.of(14), [0, 1])).toEqual(Float32Array.of(10));
  });

  it('reads its rows where it is told to', () => {
    const features = Float32Array.of(99, 14);
    const words = Float32Array.of(9, 9, 1, 0);
    expect(new Network(WEIGHTS).score(features, 1, words, 2, 1)).toBe(score(14, 1, 0));
  });
});
