import { describe, expect, it } from 'vitest';
import { answerabilityOf } from '../../../src/retrieval/confidence/answerability.ts';
import { MEANING_CONFIDENCE, WORDS_CONFIDENCE } from '../../../src/retrieval/confidence/confidence-model.ts';
import { DIMENSIONS } from '../../../src/retrieval/meaning/encoder.ts';

describe('answerabilityOf', () => {
  const model = { question: [1, 0], product: [0, 2], bias: -0.5 };

  it('adds what the question says and what it shares with the text', () => {
    const question = Float32Array.of(0.5, 0.5);
    expect(answerabilityOf(model, question, Float32Array.of(0, 1))).toBeCloseTo(0.5 + 1 - 0.5);
    expect(answerabilityOf(model, question, Float32Array.of(1, 0))).toBeCloseTo(0.5 - 0.5);
  });

  it('has a weight for every number of a vector where the encoder runs, and none for words alone', () => {
    expect(MEANING_CONFIDENCE.answerability?.question).toHaveLength(DIMENSIONS);
    expect(MEANING_CONFIDENCE.answerability?.product).toHaveLength(DIMENSIONS);
    expect(WORDS_CONFIDENCE.answerability).toBeUndefined();
  });
});
