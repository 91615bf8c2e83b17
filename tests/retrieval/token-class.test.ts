import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/retrieval/analysis/tokens.ts';
import {
  MONEY,
  PERCENT,
  PLACE,
  tokenClasses,
  YEAR,
} from '../../src/retrieval/ranking/features/token-class.ts';

/** The words of a sentence that are of a class. */
function wordsOf(text: string, bit: number): string[] {
  const tokens = tokenize(text);
  const classes = tokenClasses(text, tokens, [{ first: 0, last: tokens.length }]);
  return tokens.flatMap(({ start, end }, at) => ((classes[at] ?? 0) & bit ? [text.slice(start, end)] : []));
}

describe('the classes of words', () => {
  it.each([
    ['It cost $40 in 2019.', MONEY, ['40']],
    ['It cost 40 million dollars and took 3 years.', MONEY, ['40']],
    ['Nó tốn 40 triệu đồng trong 3 năm.', MONEY, ['40']],
    ['Some 12 per cent of 900 lamps are lit.', PERCENT, ['12']],
    ['The lamp in Vinh was lit in 1954.', YEAR, ['1954']],
    ['The lamp in Vinh was lit in 1954.', PLACE, ['Vinh']],
  ])('%s', (sentence, bit, words) => {
    expect(wordsOf(sentence, bit)).toEqual(words);
  });
});
