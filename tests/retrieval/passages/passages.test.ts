import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../../src/corpus/article.ts';
import { passagesOf } from '../../../src/retrieval/passages/passages.ts';
import { unitsOf } from '../../../src/retrieval/passages/units.ts';

/** A text of blocks of the given kinds and lengths, a blank line between them. */
function blocksOf(parts: readonly (readonly [BlockKind, number])[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks: Block[] = [];
  for (const [kind, length] of parts) {
    const start = text.length;
    text += `${'Ab cd. '.repeat(Math.ceil(length / 7)).slice(0, length - 1)}.`;
    blocks.push({ kind, start, end: text.length });
    text += '\n\n';
  }
  return { text, blocks };
}

describe('passagesOf', () => {
  it('merges short neighbours up to 700 characters', () => {
    const { text, blocks } = blocksOf([
      ['body', 200],
      ['heading', 20],
      ['body', 300],
      ['body', 400],
    ]);
    expect(passagesOf({ text, blocks }).map(({ start, end }) => end - start)).toEqual([524, 400]);
  });

  it.each([1_099, 1_100, 1_101])('splits a block of %i characters only above 1,100', (length) => {
    const { text, blocks } = blocksOf([['body', length]]);
    expect(passagesOf({ text, blocks }).length > 1).toBe(length > 1_100);
  });

  it('keeps captions alone and leaves out what is not said by the article', () => {
    const { text, blocks } = blocksOf([
      ['title', 40],
      ['body', 50],
      ['caption', 60],
      ['body', 70],
      ['noise', 30],
      ['body', 80],
      ['source', 20],
    ]);
    expect(passagesOf({ text, blocks }).map(({ start, end, caption }) => [end - start, caption])).toEqual([
      [50, false],
      [60, true],
      [70, false],
      [80, false],
    ]);
  });

  it('keeps a heading with what stands below it, and code, footnotes and fields alone', () => {
    const { text, blocks } = blocksOf([
      ['facts', 30],
      ['body', 600],
      ['heading', 20],
      ['item', 150],
      ['row', 60],
      ['note', 40],
      ['heading', 20],
      ['code', 90],
    ]);
    const starts = passagesOf({ text, blocks }).map(({ start, end }) => [
      blocks.find((block) => block.start === start)?.kind,
      blocks.find((block) => block.end === end)?.kind,
    ]);
    expect(starts).toEqual([
      ['facts', 'facts'],
      ['body', 'body'],
      ['heading', 'row'],
      ['note', 'note'],
      ['heading', 'code'],
    ]);
  });

  it('keeps a question with what answers it below', () => {
    const parts = ['Ab cd. '.repeat(80), 'Where do I park?', 'Ef gh. '.repeat(40), 'Who pays?'];
    let at = 0;
    const blocks = parts.map((part): Block => {
      const start = at;
      at += part.length + 2;
      return { kind: 'body', start, end: start + part.trimEnd().length };
    });
    const text = parts.join('\n\n');
    expect(passagesOf({ text, blocks }).map(({ start, end }) => text.slice(start, end).slice(0, 16))).toEqual(
      ['Ab cd. Ab cd. Ab', 'Where do I park?'],
    );
  });

  it('takes paragraphs where a reader gave no blocks', () => {
    expect(passagesOf({ text: 'One lamp.\n\nTwo lamps.', blocks: [] })).toEqual([
      { start: 0, end: 21, caption: false },
    ]);
  });
});

describe('unitsOf', () => {
  it('leaves who said it with what was said, in a quotation and under quotation marks', () => {
    const unitsIn = (text: string, blocks: readonly Block[] = []): string[] =>
      unitsOf({ text, blocks }, { start: 0, end: text.length }).map(({ start, end }) =>
        text.slice(start, end),
      );
    const said = 'The pier was worth it. We will be back.\n— Bo Marsh, Harbour Club';
    const after = `${said}\n\nHe spoke on Monday.`;
    expect(unitsIn(after, [{ kind: 'quotation', start: 0, end: said.length }])).toEqual([
      'The pier was worth it.',
      'We will be back.\n— Bo Marsh, Harbour Club',
      'He spoke on Monday.',
    ]);
    expect(unitsIn('“We will be back.”\n– J. R. Roe\n\nMore.')).toEqual([
      '“We will be back.”\n– J. R. Roe',
      'More.',
    ]);
    // A talk in Vietnamese or French novels has dashes before what is said.
    const talk = 'Anh đi đâu?\n— Tôi đi chợ.';
    expect(unitsIn(talk, [{ kind: 'quotation', start: 0, end: talk.length }])).toHaveLength(2);
    expect(unitsIn('It rained.\n— Boats')).toHaveLength(2);
  });

  it.each([599, 600, 601])('cuts a sentence of %i characters only above 600', (length) => {
    const text = `${'word, '.repeat(200).slice(0, length - 1)}.`;
    const units = unitsOf({ text, blocks: [] }, { start: 0, end: text.length });
    expect(units.length > 1).toBe(length > 600);
    expect(units[0]?.cutEnd).toBe(length > 600);
    expect(units.at(-1)?.cutEnd).toBe(false);
  });

  it('cuts at a clause, and tears no letter from its marks where there is none', () => {
    const clauses = 'a lamp that shines, '.repeat(40);
    for (const { end, cutEnd } of unitsOf({ text: clauses, blocks: [] }, { start: 0, end: clauses.length })) {
      if (cutEnd) expect(clauses.charAt(end - 1)).toBe(',');
    }
    const marked = 'e\u0301'.repeat(700);
    for (const { start } of unitsOf({ text: marked, blocks: [] }, { start: 0, end: marked.length }))
      expect(marked.charAt(start)).toBe('e');
  });

  it('covers every letter once, none longer than 600', () => {
    const piece = fc.constantFrom('a', 'b '.repeat(50), '. ', ', ', 'x'.repeat(700), '😀', '\n\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const units = unitsOf({ text, blocks: [] }, { start: 0, end: text.length });
        expect(
          units
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const { start, end } of units) expect(end - start).toBeLessThanOrEqual(600);
      }),
    );
  });
});
