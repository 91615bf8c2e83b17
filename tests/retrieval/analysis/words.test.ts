import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord, WORD } from '../../../src/retrieval/analysis/words.ts';
import { anyText } from '../../support/any-text.ts';

const byScan = (text: string): string[] => {
  const found: string[] = [];
  eachWord(text, (start, end) => found.push(`${start} ${text.slice(start, end)}`));
  return found;
};
const byPattern = (text: string): string[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => `${index} ${word}`);

describe('the words of a text', () => {
  it('are those that the pattern finds, in any text', () => {
    // Where words begin and end: abbreviations, separators, tails, marks, digits of other scripts, halves of characters.
    const pieces = [
      ...Array.from("aZđ.,'’ 07٣½²\u0301\u0345-“”—\n"),
      'U.S',
      '𝒜',
      '𝟘',
      '\ud835',
      '\udc9c',
      '字',
      '’s',
      "'s'",
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
      anyText(),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(byScan(given)).toEqual(byPattern(given));
      }),
      { numRuns: 1_500 },
    );
  });

  it('are found anew in each text', () => {
    expect(byScan('the U.S.A. and 75.000')).toEqual(['0 the', '4 U.S.A.', '11 and', '15 75.000']);
    expect(byScan('')).toEqual([]);
    expect(byScan("Minh's")).toEqual(["0 Minh's"]);
  });
});
