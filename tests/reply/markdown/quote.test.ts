import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderQuote, unrenderQuote } from '../../../src/reply/markdown/quote.ts';
import { hostileText } from '../hostile.ts';

/** A hostile text and spans in it, ascending and apart or touching. */
const marked = hostileText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    highlights: fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }).map((cuts) => {
      const sorted = cuts.toSorted((a, b) => a - b);
      return sorted.slice(1).map((end, index) => ({ start: sorted[index]!, end }));
    }),
  }),
);

describe('renderQuote', () => {
  it('puts every line behind a quote mark and the words that matter in bold', () => {
    const text = 'A conference chaired\nby *someone*.';
    const highlights = [
      { start: 2, end: 12 },
      { start: 13, end: 20 },
      { start: 25, end: 32 },
    ];
    expect(renderQuote({ text, highlights })).toBe('> A **conference chaired**\n> by \\***someone**\\*.');
  });

  it('a highlight over two lines is bold on both', () => {
    expect(renderQuote({ text: 'ab\ncd', highlights: [{ start: 1, end: 4 }] })).toBe('> a**b**\n> **c**d');
  });

  it('highlights that touch are one: Discord does not end bold at four asterisks', () => {
    const highlights = [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ];
    expect(renderQuote({ text: 'ab', highlights })).toBe('> **ab**');
  });

  it('a hyphen after a highlight does not count as the beginning of a line', () => {
    expect(renderQuote({ text: 'non-profit', highlights: [{ start: 0, end: 3 }] })).toBe('> **non**-profit');
  });

  it('a right-to-left override ends with its line', () => {
    expect(renderQuote({ text: 'a\u202Eb\nc', highlights: [] })).toBe('> a\u202Eb\u2063\u202C\n> c');
  });

  it('unrendering gives the text back, whatever it holds, whatever is bold and whichever lines are items', () => {
    const places = fc.uniqueArray(fc.nat(60));
    fc.assert(
      fc.property(marked, places, (quote, items) => {
        expect(unrenderQuote(renderQuote({ ...quote, items: new Set(items) }))).toBe(quote.text);
        expect(unrenderQuote(renderQuote(quote))).toBe(quote.text);
      }),
      { numRuns: 500 },
    );
  });

  it('shows the lines that begin items as a list', () => {
    const text = 'Bring:\n- a coat\nboots\nnow';
    expect(renderQuote({ text, highlights: [{ start: 16, end: 21 }], items: new Set([7, 16, 18]) })).toBe(
      '> Bring:\n> - \\- a coat\n> - **boots**\n> now',
    );
  });

  it('bold marks are even and never four in a row', () => {
    fc.assert(
      fc.property(marked, (quote) => {
        for (const line of renderQuote(quote).split('\n')) {
          const marks = line.replace(/\\./gsu, 'x').match(/\*+/g) ?? [];
          expect(marks.every((mark) => mark === '**')).toBe(true);
          expect(marks.length % 2).toBe(0);
        }
      }),
    );
  });
});
