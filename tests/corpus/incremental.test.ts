import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/article.ts';
import { loadCorpus, loadFolder } from '../../src/corpus/load.ts';
import { readArticleFile } from '../../src/corpus/reading/read-article-file.ts';
import { PreviousLoad } from '../../src/corpus/storage/load/load-record.ts';
import { folderWith, put } from './folder.ts';

const byId = (corpus: Corpus) => new Map(corpus.articles.map((article) => [article.id, article]));

describe('a load after an earlier one', () => {
  it('equals a load from scratch over any series of edits', async () => {
    const path = fc.constantFrom('a.txt', 'a.md', 'c/d.md');
    // Each of another size: the next test is about writes within one tick of the file system's clock.
    const contents = fc.constantFrom(
      'One thing.',
      'Two things.',
      '---\ntitle: a\n---\nOne thing.',
      '---\ntitle: [\n---\nx',
      '',
      'x\0',
    );
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('write'), path, contents }),
      fc.record({ kind: fc.constant('remove'), path, contents }),
      fc.record({ kind: fc.constant('load'), path, contents }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 6, maxLength: 16 }),
        fc.boolean(),
        async (edits, rested) => {
          const folder = await folderWith({});
          // A clock ahead makes every file look rested, so that stamps alone decide what is read again.
          const now = () => Date.now() + (rested ? 60_000 : 0);
          let load = await loadFolder(folder, { now });
          for (const { kind, path, contents } of [...edits, { kind: 'load', path: '', contents: '' }]) {
            if (kind === 'write') await put(folder, path, contents);
            if (kind === 'remove') await rm(join(folder, path), { force: true });
            if (kind !== 'load') continue;
            const before = byId(load.corpus);
            load = await loadFolder(folder, { previous: load, now });
            const { corpus } = load;
            const scratch = await loadCorpus(folder);
            expect(corpus).toEqual(scratch);
            for (const [id, article] of byId(scratch)) {
              const earlier = before.get(id);
              if (
                earlier?.text === article.text &&
                earlier.path === article.path &&
                earlier.title === article.title
              ) {
                expect(byId(corpus).get(id)).toBe(earlier);
              }
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('reads a file again when it changed shortly before, even if its size and time are the same', async () => {
    const folder = await folderWith({ 'a.txt': 'One thing.' });
    const first = await loadFolder(folder);
    const time = new Date();
    await utimes(join(folder, 'a.txt'), time, time);
    await writeFile(join(folder, 'a.txt'), 'Two thing.');
    await utimes(join(folder, 'a.txt'), time, time);
    expect((await loadCorpus(folder, { previous: first })).articles[0]?.text).toBe('Two thing.');
  });

  it('does not read a file that rested, and reads it when its size, time or inode differs', async () => {
    const folder = await folderWith({ 'a.txt': 'One thing.' });
    const file = { path: 'a.txt', file: join(folder, 'a.txt') };
    const outcome = await readArticleFile(file, { maxBytes: 1000, now: Date.now, isApart: false });
    const corpus: Corpus = { articles: [], skipped: [], synonyms: [], version: '' };
    const askAgain = async (readAfterMs: number, maxFileBytes = 1000) => {
      const readMs = (outcome.stamp?.changedMs ?? 0) + readAfterMs;
      const outcomes = new Map([[file.file, { ...outcome, readMs }]]);
      const record = { beganMs: readMs, maxFileBytes: 1000, outcomes, recent: new Map(), newestFirst: [] };
      return new PreviousLoad({ corpus, record }, maxFileBytes).unchanged(file)?.articles[0] ?? null;
    };
    expect(await askAgain(1_999)).toBeNull();
    expect(await askAgain(2_000)).toBe(outcome.articles[0]);
    expect(await askAgain(2_001)).toBe(outcome.articles[0]);
    // Another limit may decide otherwise about the same file.
    expect(await askAgain(60_000, 999)).toBeNull();
    const time = new Date(1_600_000_000_000);
    await put(folder, 'b.txt', 'Two thing.');
    await utimes(join(folder, 'b.txt'), time, time);
    await rename(join(folder, 'b.txt'), file.file);
    expect(await askAgain(60_000)).toBeNull();
  });
});
