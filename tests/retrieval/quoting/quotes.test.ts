import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseQuotes, type Quotable } from '../../../src/retrieval/quoting/quotes.ts';

const window = (start: number, end: number, score: number, passage = 1): Quotable => ({
  passage,
  start,
  end,
  score,
});

/** Best first, as a ranking has them. */
const ranked = fc
  .array(
    fc
      .tuple(
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 600 }),
        fc.double({ min: -5, max: 5, noNaN: true }),
      )
      .map(([passage, start, length, score]) => window(start, start + length, score, passage)),
    { maxLength: 30 },
  )
  .map((windows) => windows.toSorted((a, b) => b.score - a.score));

describe('chooseQuotes', () => {
  it('never lets two quotes overlap, quotes at most as often as asked, the best window first', () => {
    fc.assert(
      fc.property(ranked, fc.integer({ min: 1, max: 10 }), (windows, limit) => {
        const quotes = chooseQuotes(windows, limit);
        expect(quotes.length).toBeLessThanOrEqual(limit);
        expect(quotes[0]?.best).toBe(windows[0]);
        for (const [at, quote] of quotes.entries())
          for (const other of quotes.slice(0, at))
            expect(
              other.best.passage !== quote.best.passage ||
                other.end <= quote.start ||
                quote.end <= other.start,
            ).toBe(true);
      }),
    );
  });

  it('never quotes more than a window alone or 450 characters', () => {
    fc.assert(
      fc.property(ranked, (windows) => {
        for (const { best, start, end } of chooseQuotes(windows, 10))
          expect(end - start).toBeLessThanOrEqual(Math.max(450, best.end - best.start));
      }),
    );
  });

  it('joins a window of the same passage that touches the best and is as good', () => {
    const [quote] = chooseQuotes([window(0, 100, 2), window(101, 200, 1.8)], 3);
    expect(quote).toMatchObject({ start: 0, end: 200 });
    expect(quote?.windows).toHaveLength(2);
  });

  it('joins one that overlaps the best, before it as well as after', () => {
    expect(chooseQuotes([window(100, 300, 2), window(50, 250, 1.9)], 3)).toMatchObject([
      { start: 50, end: 300 },
    ]);
  });

  it.each([
    ['a worse one', window(101, 200, 1.3)],
    ['one with a sentence between', window(110, 200, 1.9)],
    ['one of another passage', window(101, 200, 1.9, 2)],
    ['one that makes it too long', window(101, 451, 1.9)],
  ])('does not join %s', (_, other) => {
    const quotes = chooseQuotes([window(0, 100, 2), other], 3);
    expect(quotes.map(({ start, end }) => [start, end])).toEqual([
      [0, 100],
      [other.start, other.end],
    ]);
  });

  it('joins nothing that another quote holds already', () => {
    const quotes = chooseQuotes([window(0, 100, 3), window(101, 200, 1), window(201, 300, 0.9)], 3);
    expect(quotes.map(({ start, end }) => [start, end])).toEqual([
      [0, 100],
      [101, 300],
    ]);
  });
});
