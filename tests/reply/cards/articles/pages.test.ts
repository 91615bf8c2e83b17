import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletedItems } from '../../../../src/corpus/bulleted-items.ts';
import { itemsOn, PAGE_LENGTH, pageAt, pagesOf } from '../../../../src/reply/cards/articles/pages.ts';
import { renderQuote } from '../../../../src/reply/markdown/quote.ts';
import { article } from '../../../support/article.ts';
import { hostileText } from '../../hostile.ts';

const longText = fc
  .tuple(fc.array(hostileText, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 60 }))
  .map(([texts, times]) => texts.join('\n\n').repeat(times));

describe('pagesOf', () => {
  it('gives every character of an article once, in order, in pages that fit', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const pages = pagesOf(article({ id: 'a', text }));
        expect(pages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of pages) {
          const page = text.slice(start, end);
          expect(renderQuote({ text: page, highlights: [] }).length).toBeLessThanOrEqual(PAGE_LENGTH);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('fits with the marks of its items', () => {
    const line = 'a few words of an item\n';
    const text = line.repeat(400);
    const blocks = Array.from({ length: 400 }, (_, at) => ({
      kind: 'item' as const,
      start: at * line.length,
      end: (at + 1) * line.length - 1,
    }));
    const one = article({ id: 'a', text, blocks });
    for (const page of pagesOf(one)) {
      const items = itemsOn(bulletedItems(one), page);
      const shown = renderQuote({ text: text.slice(page.start, page.end), highlights: [], items });
      expect(items.size).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(PAGE_LENGTH);
    }
  });

  it('never ends inside a character', () => {
    const text = '😀'.repeat(2_000);
    for (const { start, end } of pagesOf(article({ id: 'a', text }))) {
      expect((end - start) % 2).toBe(0);
    }
  });

  it('ends after a paragraph where it can', () => {
    const paragraph = `${'word '.repeat(150)}end.`;
    const text = [paragraph, paragraph, paragraph, paragraph].join('\n\n');
    const [first] = pagesOf(article({ id: 'a', text }));
    expect(text.slice(0, first?.end)).toBe(`${paragraph}\n\n${paragraph}\n\n`);
  });

  it('an empty article has one empty page', () => {
    expect(pagesOf(article({ id: 'a', text: '' }))).toEqual([{ start: 0, end: 0 }]);
  });

  it('an offset is found on its page, and one past the end on the last', () => {
    const one = article({ id: 'a', text: 'x'.repeat(4_000) });
    const [first] = pagesOf(one);
    const end = first?.end ?? 0;
    expect([0, end - 1, end, 4_000].map((offset) => pageAt(one, offset))).toEqual([
      0,
      0,
      1,
      pagesOf(one).length - 1,
    ]);
  });
});
