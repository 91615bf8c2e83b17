import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../preview/why.ts';

describe('the pieces of an article', () => {
  it('mark what is quoted, and what of it is in bold', () => {
    const quote = { start: 4, end: 12, highlights: [{ start: 6, end: 8 }] };
    expect(piecesOf('one two three four', [quote])).toEqual([
      { text: 'one ', mark: 'none' },
      { text: 'tw', mark: 'quote' },
      { text: 'o ', mark: 'bold' },
      { text: 'thre', mark: 'quote' },
      { text: 'e four', mark: 'none' },
    ]);
  });

  it('follow each other without a gap, whatever is quoted', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ minLength: 30 }), fc.array(fc.tuple(span, fc.array(span))), (text, given) => {
        const quotes = given.map(([quote, highlights]) => ({ ...quote, highlights }));
        expect(
          piecesOf(text, quotes)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
