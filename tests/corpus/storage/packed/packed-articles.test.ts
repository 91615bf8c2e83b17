import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../../../src/corpus/article.ts';
import {
  fieldsOf,
  isSameContent,
  moveTo,
  Pack,
  packedArticle,
  packOf,
  placeOf,
  sizeOf,
} from '../../../../src/corpus/storage/packed/packed-articles.ts';
import { digestOf } from '../../../../src/corpus/version.ts';
import { article } from '../../../support/article.ts';

const KINDS: readonly BlockKind[] = [
  'title',
  'date',
  'body',
  'heading',
  'caption',
  'byline',
  'source',
  'noise',
];
const blocks = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), start: fc.nat(0xffff_ffff), end: fc.nat(0xffff_ffff) }),
  { maxLength: 5 },
);
// A byte-order mark inside a text is a letter like any other.
const texts = fc.string({ unit: fc.constantFrom('a', 'ơ', '\u0301', '“', '𝒜', '\n', '\0', '\ufeff') });
const articles = fc.array(
  fc
    .record({ text: texts, blocks, title: fc.option(texts), tags: fc.array(texts) })
    .map((some) => article({ id: 'a', ...some })),
  { maxLength: 8 },
);

function packed(plain: readonly Article[]): Article[] {
  const pack = new Pack(packOf(plain).buffer);
  return plain.map((one, number) => packedArticle(fieldsOf(one), { pack, number }));
}

describe('a packed article', () => {
  it('is alike in every field to the one that was packed, once or again', () => {
    fc.assert(
      fc.property(articles, (plain) => {
        const once = packed(plain);
        expect(once).toEqual(plain);
        expect(packed(once)).toEqual(plain);
        // Fresh objects, whose digests nobody remembers.
        expect(packed(once).map(digestOf)).toEqual(plain.map((one) => digestOf({ ...one })));
        expect(once.map((one) => ({ ...one }))).toEqual(plain);
      }),
    );
  });

  it('has the content of another exactly where text and blocks are the same, packed or not', () => {
    fc.assert(
      fc.property(articles, articles, (some, others) => {
        for (const [left, right] of [...some, ...others].flatMap((one) =>
          some.map((other) => [one, other]),
        )) {
          if (left === undefined || right === undefined) continue;
          const alike = isDeepStrictEqual([left.text, left.blocks], [right.text, right.blocks]);
          const [packedLeft = left, packedRight = right] = packed([left, right]);
          const pairs = [
            [left, right],
            [packedLeft, right],
            [left, packedRight],
            [packedLeft, packedRight],
          ] as const;
          expect(pairs.map(([a, b]) => isSameContent(a, b))).toEqual(pairs.map(() => alike));
        }
      }),
    );
  });

  it('is the same after it was moved, and a copy of it is not packed', () => {
    const plain = [article({ id: 'a', text: 'One.' }), article({ id: 'b', text: 'Two.' })];
    const [first, second] = packed(plain);
    if (first === undefined || second === undefined) throw new Error('expected two articles');
    moveTo(second, { pack: packOf([second]), number: 0 });
    expect(second.text).toBe('Two.');
    expect(placeOf({ ...second, text: 'Three.' })).toBeUndefined();
    expect(sizeOf(second)).toBe(4);
  });

  it('is unpacked again after many others were', () => {
    const plain = Array.from({ length: 1_000 }, (_, at) => article({ id: `${at}`, text: `Article ${at}.` }));
    const many = packed(plain);
    expect(many.map(({ text }) => text)).toEqual(plain.map(({ text }) => text));
    expect(many.map(({ text }) => text)).toEqual(plain.map(({ text }) => text));
  });

  it('takes as many bytes as its text in UTF-8 and twelve a block', () => {
    const one = article({ id: 'a', text: 'Đà Nẵng', blocks: [{ kind: 'body', start: 0, end: 7 }] });
    expect(packOf([one]).buffer.byteLength).toBe(8 + 8 + 12 + Buffer.byteLength('Đà Nẵng'));
  });
});
