import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/text/word-table.ts';

describe('a word table', () => {
  it('numbers words as a map of strings does, wherever they stand', () => {
    // Few letters, so that words repeat, begin alike and are parts of each other.
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ơ', '\ud835'), minLength: 1 }));
    fc.assert(
      fc.property(words, fc.string(), (some, before) => {
        const table = new WordTable();
        const map = new Map<string, number>();
        for (const word of some) {
          const text = `${before}${word}b`;
          const [start, end] = [before.length, before.length + word.length];
          expect(table.find(text, start, end)).toBe(map.get(word) ?? -1);
          if (map.has(word)) continue;
          expect(table.add(text, start, end)).toBe(map.size);
          map.set(word, map.size);
        }
      }),
    );
  });

  it('keeps ten thousand words and more characters than it began with', () => {
    const table = new WordTable();
    const words = Array.from({ length: 10_000 }, (_, at) => `number${at}`);
    for (const word of words) table.add(word, 0, word.length);
    expect(words.map((word) => table.find(word, 0, word.length))).toEqual(words.map((_, at) => at));
    expect(table.find('number10000', 0, 11)).toBe(-1);
  });
});
