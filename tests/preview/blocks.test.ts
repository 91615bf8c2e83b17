import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../preview/page/blocks.ts';

describe('the blocks of a text on a card', () => {
  it('are a heading, a quote and the small line right below it', () => {
    expect(blocksOf('### Who opened it?\n> **Mayor** An\n> and others\n-# City News · page 1')).toEqual([
      { kind: 'heading', level: 3, text: 'Who opened it?' },
      { kind: 'quote', blocks: [{ kind: 'paragraph', text: '**Mayor** An\nand others' }] },
      { kind: 'small', text: 'City News · page 1' },
    ]);
  });

  it('are lists, with what stands inside an item, and where a numbered one begins', () => {
    expect(blocksOf('- one\n  - inside\n- two\n3. three')).toEqual([
      {
        kind: 'list',
        start: null,
        items: [
          { depth: 0, text: 'one' },
          { depth: 1, text: 'inside' },
          { depth: 0, text: 'two' },
          { depth: 0, text: 'three' },
        ],
      },
    ]);
    expect(blocksOf('3. three')).toEqual([{ kind: 'list', start: 3, items: [{ depth: 0, text: 'three' }] }]);
  });

  it('are nothing but text where the signs are escaped or stand elsewhere', () => {
    const text = '\\> no quote\n\\-# not small\n\\### no heading\n\\- no item\na > b, 1.5 m\n#channel';
    expect(blocksOf(text)).toEqual([{ kind: 'paragraph', text }]);
  });

  it('keep an empty line inside a quote and between paragraphs', () => {
    expect(blocksOf('> one\n>\n> two\n\nthree')).toEqual([
      { kind: 'quote', blocks: [{ kind: 'paragraph', text: 'one\n\ntwo' }] },
      { kind: 'paragraph', text: '\nthree' },
    ]);
  });

  it('take everything after >>> into one quote, and code as it is', () => {
    expect(blocksOf('a\n>>> b\nc')).toEqual([
      { kind: 'paragraph', text: 'a' },
      { kind: 'quote', blocks: [{ kind: 'paragraph', text: 'b\nc' }] },
    ]);
    expect(blocksOf('```\n> code\n```')).toEqual([{ kind: 'code', text: '> code' }]);
  });
});
