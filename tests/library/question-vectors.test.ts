import { describe, expect, it } from 'vitest';
import { QuestionVectors } from '../../src/library/question-vectors.ts';

/** Vectors that are made of nothing but a question’s length, and the questions that one was made for. */
function counted() {
  const encoded: string[] = [];
  const encodeQuestion = async (question: string) => {
    encoded.push(question);
    return Float32Array.of(question.length);
  };
  return { encoded, meaning: { encodeQuestion } };
}

describe('the vectors of questions', () => {
  it('are made once for each question', async () => {
    const { encoded, meaning } = counted();
    const vectors = new QuestionVectors();
    expect([...(await vectors.of(['Who?', 'When?', 'Who?'], meaning)).keys()]).toEqual(['Who?', 'When?']);
    await vectors.of(['When?'], meaning);
    expect(encoded).toEqual(['Who?', 'When?']);
  });

  it('are remembered of two thousand questions, and the oldest is forgotten first', async () => {
    const { encoded, meaning } = counted();
    const vectors = new QuestionVectors();
    const numbered = Array.from({ length: 2_001 }, (_, at) => `Question ${at}?`);
    expect((await vectors.of(numbered, meaning)).size).toBe(2_001);
    encoded.length = 0;
    await vectors.of(['Question 1?', 'Question 2000?'], meaning);
    expect(encoded).toEqual([]);
    await vectors.of(['Question 0?'], meaning);
    expect(encoded).toEqual(['Question 0?']);
  });

  it('are none without an encoder', async () => {
    expect(await new QuestionVectors().of(['Who?'], undefined)).toEqual(new Map());
  });
});
