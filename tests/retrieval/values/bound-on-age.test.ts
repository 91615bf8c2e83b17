import { describe, expect, it } from 'vitest';
import { boundOnAge } from '../../../src/retrieval/values/bound-on-age.ts';

describe('the age from which something is allowed', () => {
  it.each([
    [
      'can i row the ferry im 19',
      'You must be 21 or over, have rowed for at least two years and know the lake.',
      '21 or over',
    ],
    ['can my 7 year old climb', 'Climbing is for under 5s only on the low wall.', 'under 5s'],
    ['em 15 tuổi có được lái thuyền không', 'Lái thuyền phải từ 18 tuổi, có áo phao.', 'từ 18 tuổi'],
    // No age is asked about, none is bound, or two of them are.
    ['can i row the ferry', 'You must be 21 or over.', undefined],
    ['can i row the ferry im 19', 'You must have rowed for at least two years.', undefined],
    ['can i row im 19', 'From 18 years you may row, under 12s ride for free.', undefined],
    ['how old must i be, im 19', 'You must be 21 or over.', undefined],
  ])('“%s”: “%s”', (question, text, bound) => {
    const span = boundOnAge({ question, text }, { start: 0, end: text.length });
    expect(span && text.slice(span.start, span.end)).toBe(bound);
  });
});
