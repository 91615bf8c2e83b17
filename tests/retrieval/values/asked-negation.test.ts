import { describe, expect, it } from 'vitest';
import { asksForDenied, asksForOnce } from '../../../src/retrieval/values/asked-negation.ts';

describe('a question', () => {
  it.each([
    'which day is there no class',
    'when is the hall not open',
    "who isn't coming",
    'when are you closed',
    'lớp không học ngày nào',
    'ngày nào không học',
  ])('asks for what does not hold: %s', (question) => {
    expect(asksForDenied(question)).toBe(true);
  });

  it.each([
    'when is the fair',
    "I can't find it, when is the fair",
    "I don't know when the fair is",
    "it's not on the page. when is the fair",
    'không biết hội chợ ngày nào',
    'không thấy ghi, hội chợ ngày nào',
    'thứ Ba có học không?',
  ])('does not: %s', (question) => {
    expect(asksForDenied(question)).toBe(false);
  });

  it.each([
    ['how much was it last year', true],
    ['what was the fee before', true],
    ['năm ngoái vé bao nhiêu', true],
    ['how much is it this year', false],
    ['vé bao nhiêu', false],
  ])('may ask for what no longer holds: %s', (question, isOnce) => {
    expect(asksForOnce(question)).toBe(isOnce);
  });
});
