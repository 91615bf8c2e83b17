import { describe, expect, it } from 'vitest';
import { groupIn, readLookAlikes } from '../../bench/look-alikes/read.ts';

const GROUP = {
  lang: 'en',
  passages: [
    { key: 'a1', title: 'Spring', date: '2026-02-20', text: 'Pottery starts at ten.' },
    { key: 'a2', title: 'Summer', date: '2026-05-02', text: 'Potters meet at eleven.' },
  ],
};

function read(question: object): unknown {
  return groupIn(JSON.stringify({ ...GROUP, questions: [question] }), 'en1.jsonl:1');
}

describe('passages that look alike', () => {
  it('are read with their questions', () => {
    const question = { text: 'when is pottery', in: ['a2'], answers: ['at eleven'], stale: ['a1'] };
    expect(read(question)).toMatchObject({ name: 'en1.jsonl:1', questions: [question] });
    expect(read({ text: 'who teaches pottery' })).toMatchObject({
      questions: [{ text: 'who teaches pottery', in: [], answers: [], stale: [] }],
    });
  });

  it.each([
    ['a passage that is not there', { in: ['a3'], answers: ['at eleven'] }, 'there is no passage a3'],
    ['an answer elsewhere', { in: ['a2'], answers: ['at'] }, 'an answer stands in a1'],
    ['no answer', { in: ['a1', 'a2'], answers: ['at ten'] }, 'an answer is missing in a2'],
    ['an answer to a near miss', { in: [], answers: ['at noon'] }, 'nothing answers'],
  ])('are refused with %s', (_, question, reason) => {
    expect(() => read({ text: 'when is pottery', ...question })).toThrow(reason);
  });

  it('ship without a fault', () => {
    const groups = readLookAlikes();
    expect(groups.length).toBe(1797);
    expect(groups.every(({ questions }) => questions.length === 6)).toBe(true);
  });
});
