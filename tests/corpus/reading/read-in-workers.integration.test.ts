import { existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus, loadFolder } from '../../../src/corpus/load.ts';
import { detectLanguage } from '../../../src/corpus/reading/language.ts';
import { folderWith, put } from '../folder.ts';

// A worker runs what was compiled; `npm test` compiles before it runs the tests.
const workerFile = new URL('../../../dist/corpus/reading/read-worker.js', import.meta.url);
if (!existsSync(workerFile))
  throw new Error('there is no dist/: run "npm run build" before "npm run vitest"');
const readers = { workers: 2, workerFile, inlineBelow: 1 };
const here = { workers: 0 };

const folder = async () => {
  const files: Record<string, string | Uint8Array> = {
    'bad.md': '---\ntitle: [\n---\nx',
    'binary.txt': new Uint8Array([65, 0, 66]),
    'empty.txt': '',
    'left-out.md': '---\ntitle: A bridge\ndate: someday\n---\nThe bridge was opened.',
  };
  for (let number = 0; number < 100; number += 1) {
    const words = `The bridge number ${number} was opened on Monday.\n`;
    files[`a${number}.${number % 2 === 0 ? 'txt' : 'md'}`] =
      `Cầu số ${number}\n\n${words.repeat(number % 9)}`;
  }
  return folderWith(files);
};

describe('reading in workers', () => {
  it('finds what reading here finds, in the same order, and tells how far it is', async () => {
    const directory = await folder();
    const told: number[] = [];
    const onProgress = (done: number, total: number) => told.push(total - done);
    const inWorkers = await loadCorpus(directory, { readers, onProgress });
    expect(inWorkers).toEqual(await loadCorpus(directory, { readers: here }));
    expect(inWorkers.skipped.map(({ path }) => path)).toEqual([
      'bad.md',
      'binary.txt',
      'empty.txt',
      'left-out.md',
    ]);
    expect(told).toEqual(Array.from({ length: 104 }, (_, at) => 103 - at));
  });

  it('keeps the articles of an earlier load that say the same', async () => {
    const directory = await folder();
    const previous = await loadFolder(directory, { readers: here });
    await put(directory, 'a7.md', 'Another text.');
    const after = await loadCorpus(directory, { previous, readers });
    expect(after).toEqual(await loadCorpus(directory, { readers: here }));
    const kept = after.articles.filter((article) => previous.corpus.articles.includes(article));
    expect(kept).toHaveLength(previous.corpus.articles.length - 1);
  });

  it('ends with the reason when it is aborted or a worker fails', async () => {
    const directory = await folder();
    const abort = new AbortController();
    const onProgress = () => abort.abort(new Error('enough'));
    await expect(loadCorpus(directory, { readers, onProgress, signal: abort.signal })).rejects.toThrow(
      'enough',
    );
    const missing = new URL('./missing.js', workerFile);
    await expect(loadCorpus(directory, { readers: { ...readers, workerFile: missing } })).rejects.toThrow(
      'missing.js',
    );
  });
});

describe('the language of a text', () => {
  it('is told by the words that a pattern finds', () => {
    const words =
      'the of and is của và các không khong cua da Đà ở o\u031b\u0301 café 字 𝒜 \ud835 \u0301 - ’ 7'.split(
        ' ',
      );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, ' '), { maxLength: 40 }),
        fc.boolean(),
        (some, spaced) => {
          const text = some.join(spaced ? ' ' : '');
          expect(detectLanguage(text)).toBe(byPattern(text));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

/** The same rule with a pattern for each word; the words are those above. */
function byPattern(text: string): string | null {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const count = (of: (word: string) => boolean) => words.filter(of).length;
  const english = count((word) => ['the', 'of', 'and', 'is'].includes(word));
  const vietnamese = count((word) => ['của', 'và', 'các', 'không', 'khong', 'cua', 'da', 'ở'].includes(word));
  const marked = count((word) => /[đởớủ]/u.test(word));
  if (words.length === 0) return null;
  const often = vietnamese >= 4 && vietnamese > 0.1 * words.length;
  if (vietnamese >= 2 * english && (marked > 0.25 * words.length || often)) return 'vi';
  return english > 2 * vietnamese && english >= 2 && english > 0.08 * words.length ? 'en' : null;
}
