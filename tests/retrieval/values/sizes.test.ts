import { describe, expect, it } from 'vitest';
import { asksSize, mayStateSize } from '../../../src/retrieval/values/sizes.ts';

describe('how big something is', () => {
  it.each([
    ['how big is a full plot', 'A full plot is £48, for all of 2026.', true],
    ['how big is a full plot', 'A full plot is 10 rods, and costs £48.', false],
    ['how large is the hall', '4. No dogs in the hall.', true],
    ['how large is the hall', 'The hall seats a hundred.', false],
    ['how big is the cake', 'It is the size of a wheel.', false],
    ['phòng rộng bao nhiêu', 'Phòng giá 200k, mở lúc 18h.', true],
    ['phòng rộng bao nhiêu', 'Phòng 20 mét vuông.', false],
    ['how much is a full plot', 'A full plot is £48.', false],
  ])('%s: “%s”', (question, text, lacks) => {
    expect(asksSize(question) && !mayStateSize(text)).toBe(lacks);
  });
});
