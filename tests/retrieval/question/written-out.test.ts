import { describe, expect, it } from 'vitest';
import { isWrittenOut } from '../../../src/retrieval/question/written-out.ts';

describe('a question that is written out', () => {
  it.each([
    'Who opened the bridge over the Saigon river?',
    ' "Where is the fair held?"',
    'Ai chủ trì hội nghị của Cục?',
  ])('begins with a capital and ends with a question mark: %s', (question) => {
    expect(isWrittenOut(question)).toBe(true);
  });

  it.each([
    'who opened the bridge over the saigon river',
    'Who opened the bridge',
    'where is the fair held?',
    'Opening hours?',
    '',
  ])('is not typed in passing: %s', (question) => {
    expect(isWrittenOut(question)).toBe(false);
  });
});
