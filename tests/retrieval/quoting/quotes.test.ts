import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQuotes, type Quotable } from '../../../src/retrieval/quoting/quotes.ts';

/** Best first, as a ranking has them. */
const ranked = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 600 }))
    .map(([passage, start, length]): Quotable => ({ passage, start, end: start + length })),
  { maxLength: 30 },
);

describe('chooseQuotes', () => {
  it('never lets two quotes overlap, quotes at most as often as asked, the best first', () => {
    fc.assert(
      fc.property(ranked, fc.integer({ min: 1, max: 10 }), (windows, limit) => {
        const quotes = chooseQuotes(windows, limit);
        expect(quotes.length).toBeLessThanOrEqual(limit);
        expect(quotes[0]).toBe(windows[0]);
        for (const [at, quote] of quotes.entries())
          for (const other of quotes.slice(0, at))
            expect(
              other.passage !== quote.passage || other.end <= quote.start || quote.end <= other.start,
            ).toBe(true);
      }),
    );
  });

  it('asks for no more than it needs', () => {
    let made = 0;
    function* windows(): Generator<Quotable> {
      for (let at = 0; ; at++) {
        made++;
        yield { passage: at, start: 0, end: 1 };
      }
    }
    expect(chooseQuotes(windows(), 3)).toHaveLength(3);
    expect(made).toBe(3);
  });
});
