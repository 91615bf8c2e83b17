import { describe, expect, it } from 'vitest';
import { questionTypeOf } from '../../../src/retrieval/question/question-type.ts';

describe('questionTypeOf', () => {
  it.each([
    ['Who lit the lamp?', 'person'],
    ['Who is Ann Lee?', 'definition'],
    ['When was the lamp lit?', 'date'],
    ['In what year was it lit?', 'date'],
    ['Where does the lamp stand?', 'place'],
    ['Which city has two lamps?', 'place'],
    ['How many lamps are there?', 'count'],
    ['How tall is the lamp?', 'measure'],
    ['How much did the lamp cost?', 'money'],
    ['Giá vé là bao nhiêu?', 'money'],
    ['What percentage of lamps is lit?', 'percent'],
    ['Why was the lamp lit?', 'reason'],
    ['How does a lamp work?', 'manner'],
    ['Name the lamp.', 'other'],
    ['Ai thắp đèn?', 'person'],
    ['Khi nào đèn được thắp?', 'date'],
    ['Đèn đứng ở đâu?', 'place'],
    ['Có bao nhiêu phần trăm đèn sáng?', 'percent'],
    ['Tại sao đèn được thắp?', 'reason'],
    ['Đèn biển là gì?', 'definition'],
  ])('%s asks for a %s', (question, type) => {
    expect(questionTypeOf(question)).toBe(type);
  });
});
