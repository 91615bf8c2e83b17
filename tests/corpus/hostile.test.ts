import { execFileSync } from 'node:child_process';
import { chmod, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { decode } from '../../src/corpus/reading/decode.ts';
import { Unreadable } from '../../src/corpus/reading/unreadable.ts';
import { readSynonyms } from '../../src/corpus/synonyms.ts';
import { anyText } from '../support/any-text.ts';
import { folderWith, put } from './folder.ts';
import { read } from './read.ts';

/** Blocks stand in order, do not overlap, begin and end on a word's side, and leave out nothing but white space. */
function expectWholeText({ text, blocks }: Article): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, block.start).trim()).toBe('');
    const words = text.slice(block.start, block.end);
    expect(words).not.toBe('');
    expect(words.trim()).toBe(words);
    end = block.end;
  }
  expect(text.slice(end).trim()).toBe('');
}

/** A text without what unwrapping, front matter and the emphasis of chats change. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\uFEFF\u00AD\u200B\uFFFD\p{Cs}\f>*-]/gu, '');
}

/** Pieces that readers look for: chance alone never writes a date line. */
const SIGNS = [
  ...'\n,\n\n,\r\n,\t,\u2028,\u00a0,\uFEFF'.split(','),
  ...'---\n|# |## |- |1. |**| -0| - 1|"|\'|title: a\n|date: 2023-01-06\n|tags: [a, *b]\n|x: &a [*a]\n|!!js/function '.split(
    '|',
  ),
  ...'Old bridge to be rebuilt|Thứ Sáu, 06/01/2023, 07:30|By An Nhien|Source: VNA|Theo Tuổi Trẻ|PSNews - '.split(
    '|',
  ),
  ...'![|](a.jpg)|![a b](c.jpg)|<!--|-->|POLITICS|* * *|Read more: x|Figure 1: x|MINH QUÂN'.split('|'),
  ...'HANOI (VNA) - |(right)|Photo: VNA|Ảnh: Minh|Tags: a, b|https://news.example/|Title: A|Hoàng Yến'.split(
    '|',
  ),
  'The council met on Monday. ',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: anyText({ maxLength: 10 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...SIGNS),
  },
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('any file', () => {
  it.each(['a.txt', 'a.md'])(
    'is an article whose blocks cover its text, or is skipped with a reason (%s)',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(text, async (contents) => {
          const file = `${path === 'a.md' && contents.length % 2 === 0 ? '---\n' : ''}${contents}`;
          try {
            const { article } = await read(file, path);
            if (path === 'a.txt') expect(lettersOf(file)).toContain(lettersOf(article.text));
            expectWholeText(article);
            for (const fact of [article.title, article.source, article.author])
              expect(fact ?? 'x').toMatch(/^[^\p{Cc}]+$/u);
          } catch (error) {
            if (!(error instanceof Unreadable)) throw error;
            expect(error.message).not.toBe('');
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it('is decoded or refused, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          decode(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });

  it('is a synonym file whose lines are rules or skipped', () => {
    const lines = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('a, b', 'a => b', '\\', '#', '=>', ',', '\n')),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        for (const { from, to } of readSynonyms(parts.join(''), 's').rules) {
          expect(from.length).toBeGreaterThan(0);
          expect(to.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('covers the shipped articles whole', async () => {
    for (const article of (await loadCorpus('data/articles')).articles) expectWholeText(article);
  });
});

describe('a hostile folder', () => {
  it('tells a 50 MB file by its size, and loads the rest', async () => {
    const folder = await folderWith({ 'huge.txt': '', 'ok.txt': 'A sentence.' });
    // Sparse: a reader that reads it would still read 50 MB of null bytes.
    await truncate(join(folder, 'huge.txt'), 50_000_000);
    const corpus = await loadCorpus(folder);
    expect(corpus.articles).toHaveLength(1);
    expect(corpus.skipped[0]?.reason).toBe(
      'it is too large (47.7 MiB, the limit is 2.0 MiB): split it, or raise CORPUS_MAX_FILE_BYTES',
    );
  });

  it('takes 50,000 lines and not one more', () => {
    const lines = (count: number) => Buffer.from(`${'w\n'.repeat(count - 1)}w`);
    for (const count of [49_999, 50_000]) expect(decode(lines(count))).toHaveLength(2 * count - 1);
    expect(() => decode(lines(50_001))).toThrow(/more than 50,000 lines/);
    expect(() => decode(lines(1_000_000))).toThrow(/more than 50,000 lines/);
  });

  it('leaves markup in a plain text as the text that it is', async () => {
    const html = '<script>alert(1)</script>\n\n<p>The council met on Monday.</p>';
    expect((await read(html, 'a.txt')).article.text).toBe(html);
  });

  it('skips a pipe without waiting for it', async () => {
    const folder = await folderWith({ 'a.txt': 'A sentence.' });
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const corpus = await loadCorpus(folder);
    expect(corpus.skipped).toEqual([
      { path: 'pipe.txt', reason: 'it is not a file but a pipe, socket or device: remove it' },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('says which file and folder it may not read', async () => {
    const folder = await folderWith({ 'a.txt': 'A sentence.', 'locked.txt': 'x', 'dir/b.txt': 'x' });
    await chmod(join(folder, 'locked.txt'), 0);
    await chmod(join(folder, 'dir'), 0);
    const corpus = await loadCorpus(folder);
    await chmod(join(folder, 'dir'), 0o755);
    expect(corpus.skipped).toEqual([
      { path: 'dir', reason: 'this folder cannot be listed: check its permissions' },
      { path: 'locked.txt', reason: 'the bot has no permission to read it: grant it' },
    ]);
  });

  it('survives files that vanish, change and turn into others while it reads', async () => {
    const folder = await folderWith({});
    for (let i = 0; i < 60; i += 1) await put(folder, `${String(i).padStart(2, '0')}.txt`, `File ${i}.`);
    let touched: Promise<unknown> = Promise.resolve();
    const corpus = await loadCorpus(folder, {
      onProgress: (done) => {
        if (done !== 1) return;
        touched = Promise.all([
          rm(join(folder, '57.txt')),
          rename(join(folder, '58.txt'), join(folder, '58-b.txt')),
          writeFile(join(folder, '59.txt'), 'Written meanwhile.'),
        ]);
      },
    });
    await touched;
    expect(corpus.articles.length + corpus.skipped.length).toBe(60);
    // A file is empty for a moment before its new words are in it.
    for (const { path, reason } of corpus.skipped)
      expect([path, reason]).toEqual([path, expect.stringMatching(/disappeared|changed|contains no words/)]);
  });
});
