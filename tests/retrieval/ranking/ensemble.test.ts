import { describe, expect, it } from 'vitest';
import { Ensemble } from '../../../src/retrieval/ranking/ensemble.ts';
import type { Layer, NetworkWeights } from '../../../src/retrieval/ranking/network.ts';

const layer = (inputs: number, outputs: number, weight: number): Layer => ({
  inputs,
  outputs,
  weights: Array.from({ length: inputs * outputs }, () => weight),
  biases: Array.from({ length: outputs }, () => 0),
});

/** One feature, no words: the score is the feature times `factor`. */
const times = (factor: number): NetworkWeights => ({
  usual: [0],
  spread: [1],
  words: [layer(1, 1, 0), layer(1, 1, 0)],
  judging: [layer(2, 1, 1), layer(1, 1, 1), layer(1, 1, factor)],
});
const scored = [Float32Array.of(2), 0, Float32Array.of(), 0, 0] as const;

describe('an ensemble', () => {
  it('scores as its networks do in the mean', () => {
    expect(new Ensemble([times(1), times(2), times(6)]).score(...scored)).toBe(6);
    expect(new Ensemble([times(2)]).score(...scored)).toBe(4);
  });

  it('scores by its first network alone, and by the others beside what that said', () => {
    const ensemble = new Ensemble([times(1), times(2), times(6)]);
    expect(ensemble.scoreByFirst(...scored)).toBe(2);
    expect(ensemble.scoreBeside(2, ...scored)).toBe(6);
  });

  it('has a network', () => {
    expect(() => new Ensemble([])).toThrow('An ensemble has a network.');
  });
});
