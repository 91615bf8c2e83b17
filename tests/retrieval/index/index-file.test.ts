import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { CompactIndex } from '../../../src/retrieval/index/compact-index.ts';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import { IndexFile } from '../../../src/retrieval/index/index-file.ts';
import type { PassageIndex } from '../../../src/retrieval/index/passage-index.ts';
import { SavedIndexer } from '../../../src/retrieval/index/saved-indexer.ts';
import { captionsOf, corpus, frequencies, query } from './captions.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-index-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ARTICLES = [
  captionsOf('a', ['the minister spoke', 'the delegation left'], 'Hà Nội'),
  captionsOf('b', ['police march']),
];
const TERMS = ['minist', 'polic', 'ha', '^hà'].map((term) => ({ term, weight: 1 }));

const seen = async (index: PassageIndex, terms = TERMS) => ({
  passages: index.passageCount,
  frequencies: await frequencies(index, ...terms.map(({ term }) => term)),
  hits: await index.search(terms, { limit: 20 }),
});

async function kept(
  file: string,
  articles: readonly Article[] = ARTICLES,
  version = 'v1',
): Promise<PassageIndex> {
  const indexer = new SavedIndexer({ indexFile: file });
  const index = await indexer.open({ articles, version });
  await indexer.saved;
  return index;
}

describe('a stored index', () => {
  it('is the index that was kept', async () => {
    const file = join(folder, 'new-folder', 'same.index');
    const index = await kept(file);
    const read = await new IndexFile(file).read('v1', ARTICLES);
    expect(read).toBeDefined();
    expect(read && (await seen(read))).toEqual(await seen(index));
  });

  it('is the updated index after an update, whatever came, changed and went', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, corpus, query, async (before, after, terms) => {
        const file = join(folder, 'updated.index');
        const indexer = compactIndexer({ maxLooseShare: 2 });
        const index = await indexer.update(await indexer.build(before), after);
        const store = new IndexFile(file);
        if (index instanceof CompactIndex) await store.save('v2', index, after);
        const read = await store.read('v2', after);
        expect(read && (await seen(read, terms))).toEqual(await seen(await indexer.build(after), terms));
      }),
      { numRuns: 25 },
    );
  });

  it('is not read for another version of the articles', async () => {
    const file = join(folder, 'version.index');
    await kept(file);
    expect(await new IndexFile(file).read('v2', ARTICLES)).toBeUndefined();
    // Opening with the other version replaces it.
    await kept(file, ARTICLES.slice(1), 'v2');
    const read = await new IndexFile(file).read('v2', ARTICLES.slice(1));
    expect(read?.passageCount).toBe(1);
  });

  it('is not read where any byte differs, and a start then builds and keeps it again', async () => {
    const file = join(folder, 'flipped.index');
    const expected = await seen(await kept(file));
    const whole = await readFile(file);
    // Every fifth byte, each time another bit: a stretch that no check covers would be longer.
    for (let at = 0; at < whole.length; at += 5) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(file, damaged);
      expect([at, await new IndexFile(file).read('v1', ARTICLES)]).toEqual([at, undefined]);
    }
    expect(await seen(await kept(file))).toEqual(expected);
    expect(await readFile(file)).toEqual(whole);
  });

  it('is not read where it was cut off, or goes on', async () => {
    const file = join(folder, 'cut.index');
    await kept(file);
    const whole = await readFile(file);
    for (const damaged of [
      ...Array.from({ length: 40 }, (_, at) => whole.subarray(0, Math.floor((whole.length * at) / 40))),
      whole.subarray(0, whole.length - 1),
      Buffer.concat([whole, Buffer.from('x')]),
    ]) {
      await writeFile(file, damaged);
      expect([damaged.length, await new IndexFile(file).read('v1', ARTICLES)]).toEqual([
        damaged.length,
        undefined,
      ]);
    }
  });

  it('replaces the earlier file in one step and leaves no other behind', async () => {
    const inside = join(folder, 'alone');
    const file = join(inside, 'one.index');
    await kept(file);
    await kept(file, ARTICLES.slice(1), 'v2');
    expect(await readdir(inside)).toEqual(['one.index']);
  });

  it('removes what a crash left long ago, but not what another process may be writing', async () => {
    const inside = join(folder, 'crashed');
    const file = join(inside, 'one.index');
    await kept(file);
    await writeFile(`${file}.1.tmp`, 'half');
    await utimes(`${file}.1.tmp`, 0, 0);
    await writeFile(`${file}.2.tmp`, 'half');
    await kept(file, ARTICLES.slice(1), 'v2');
    expect((await readdir(inside)).toSorted()).toEqual(['one.index', 'one.index.2.tmp']);
  });

  it('that cannot be written is said so, and the index serves all the same', async () => {
    const blocked = join(folder, 'a-file');
    await writeFile(blocked, '');
    const failures: unknown[] = [];
    const indexer = new SavedIndexer({
      indexFile: join(blocked, 'one.index'),
      onSaveFailed: (error) => failures.push(error),
    });
    const index = await indexer.open({ articles: ARTICLES, version: 'v1' });
    await indexer.saved;
    expect(failures).toHaveLength(1);
    expect(index.passageCount).toBe(3);
  });

  it('is of the last update when several are kept at once', async () => {
    const file = join(folder, 'quick.index');
    const indexer = new SavedIndexer({ indexFile: file });
    let index = await indexer.open({ articles: ARTICLES, version: 'v1' });
    for (const version of ['v2', 'v3', 'v4']) {
      index = await indexer.update(index, { articles: [captionsOf('a', [`now ${version}`])], version });
    }
    await indexer.saved;
    const read = await new IndexFile(file).read('v4', [captionsOf('a', ['now v4'])]);
    expect(read && (await frequencies(read, 'v4'))).toEqual([1]);
  });
});
