import { describe, expect, it } from 'vitest';
import { NOT } from '../../../src/retrieval/values/negations.ts';

const denies = (word: string): boolean => new RegExp(`^(?:${NOT})$`, 'iu').test(word);

describe('a word that denies', () => {
  it.each([
    'not',
    'never',
    'cannot',
    "don't",
    'Don’t',
    'dont',
    'cant',
    "can't",
    'wont',
    'isnt',
    'didnt',
    'doesnt',
    'wasnt',
    'shouldnt',
    'không',
    'Chưa',
    'chẳng',
  ])('is “%s”', (word) => {
    expect(denies(word)).toBe(true);
  });

  it.each(['want', 'event', 'student', 'rent', 'parent', 'tent', 'front', 'không gian', 'chung'])(
    'is not “%s”',
    (word) => {
      expect(denies(word)).toBe(false);
    },
  );
});
