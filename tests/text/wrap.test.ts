import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapSpans } from '../../src/text/wrap.ts';

const linesOf = (text: string, width: number) =>
  wrapSpans(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrapSpans', () => {
  it.each([
    [9, ['one two', 'three']],
    [12, ['one two', 'three']],
    [13, ['one two three']],
    [14, ['one two three']],
  ])('fills lines up to %i columns', (width, expected) => {
    expect(linesOf('one two three', width)).toEqual(expected);
  });

  it('keeps the text’s own line ends and gives a long word its own line', () => {
    expect(linesOf('a b\nc extraordinarily d', 5)).toEqual(['a b', 'c', 'extraordinarily', 'd']);
  });

  it('loses no word and no order, whatever the text and the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(linesOf(text, width).flatMap((line) => line.split(/\s+/))).toEqual(text.match(/\S+/g) ?? []);
      }),
    );
  });
});
