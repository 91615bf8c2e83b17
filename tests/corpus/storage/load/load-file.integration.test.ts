import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadCorpus, loadFolder } from '../../../../src/corpus/load.ts';
import { newestFirst } from '../../../../src/corpus/newest-first.ts';
import { LoadFile } from '../../../../src/corpus/storage/load/load-file.ts';
import type { Load } from '../../../../src/corpus/storage/load/load-record.ts';
import { fieldsOf, placeOf } from '../../../../src/corpus/storage/packed/packed-articles.ts';
import { folderWith, put } from '../../folder.ts';

const FILES = {
  'a.txt': 'Cuộc họp ở Hà Nội. One thing.',
  'b.md': '---\ntitle: B\ntags: [x]\n---\nAnother “thing”.',
  'broken.md': '---\ntitle: [\n---\nx',
};
/** A clock ahead makes every file look rested, so that stamps alone decide what is read again. */
const now = () => Date.now() + 60_000;

/** A folder that was loaded, with the file that keeps the load. */
async function savedLoad(files: Record<string, string> = FILES) {
  const folder = await folderWith(files);
  const file = join(await folderWith({}), 'state', 'load.articles');
  const load = await loadFolder(folder, { now });
  const loadFile = new LoadFile(file);
  await loadFile.save(load);
  return { folder, file, loadFile, load, corpus: load.corpus };
}

/** Everything of a corpus, its articles as plain objects. */
function wholeOf({ corpus }: Pick<Load, 'corpus'>) {
  const articles = corpus.articles.map((one) => {
    const { text, blocks } = one;
    const { published, ...fields } = fieldsOf(one);
    return {
      ...fields,
      published: published && { iso: published.iso, asWritten: published.asWritten },
      text,
      blocks,
    };
  });
  return { ...corpus, articles };
}

async function previousIn(file: string): Promise<Load> {
  const previous = await new LoadFile(file).read();
  if (previous === undefined) throw new Error('expected a stored load');
  return previous;
}

/** A stored load with other words of the same length in its last part, whose checksum fits. */
function headReplaced(stored: Buffer, words: string, others: string): Buffer {
  const changed = Buffer.from(stored.toString('latin1').replace(words, others), 'latin1');
  const from = Number(changed.readBigUInt64LE(changed.length - 8));
  const length = changed.readUInt32LE(from) + changed.readUInt32LE(from + 4);
  const summed = Buffer.concat([
    changed.subarray(from, from + 8),
    changed.subarray(from + 12, from + 12 + length),
  ]);
  changed.writeUInt32LE(crc32(summed), from + 8);
  return changed;
}

describe('a stored load', () => {
  it('spares reading the files, and the load after it is the same', async () => {
    const { folder, file, corpus } = await savedLoad();
    const previous = await previousIn(file);
    const after = await loadCorpus(folder, { previous, now });
    expect(after).toEqual(corpus);
    // The very object that was stored: the file was not read.
    expect(after.articles[0]).toBe(previous.corpus.articles.find(({ id }) => id === 'a'));
  });

  it.each([1, 200])('may leave the texts of %i articles in its file: they read the same', async (copies) => {
    const files = Object.fromEntries(
      Array.from({ length: copies }, (_, at) => [
        `n${at}.md`,
        `# Title ${at}\n\nĐoạn một của ${at}.\n\n- item “${at}”\n\n${'Long. '.repeat(900)}`,
      ]),
    );
    const { folder, file, corpus } = await savedLoad({ ...FILES, ...files });
    const left = new LoadFile(file, 'file');
    const previous = (await left.read())!;
    const bytes = previous.corpus.articles.map((one) => placeOf(one)?.pack.buffer);
    expect(new Set(bytes)).toEqual(new Set([undefined]));
    expect(wholeOf(previous)).toEqual(wholeOf({ corpus }));
    expect(previous.record.newestFirst.map(({ id }) => id)).toEqual(
      newestFirst(corpus.articles).map(({ id }) => id),
    );
    // The same folder is the same articles, which nobody sorts or reads.
    const same = await loadFolder(folder, { previous, now });
    expect(same.corpus.articles).toBe(previous.corpus.articles);
    expect(same.record.newestFirst).toBe(previous.record.newestFirst);
    expect(same.corpus).toEqual({ ...previous.corpus, articles: same.corpus.articles });
    // What is read anew moves to the file when that is written, and texts of the file before can still be read.
    await put(folder, 'n0.md', 'Another text.');
    await put(folder, 'a.txt', 'Và văn bản khác.');
    const after = await loadFolder(folder, { previous, now });
    const expected = await loadCorpus(folder, { now });
    const kept = await left.save(after, true);
    await put(folder, 'b.md', 'Once more.');
    await left.save(await loadFolder(folder, { previous: kept, now }), true);
    for (const load of [after, kept]) {
      expect(wholeOf(load)).toEqual(wholeOf({ corpus: expected }));
      expect(load.record.newestFirst.map(({ id }) => id)).toEqual(
        newestFirst(expected.articles).map(({ id }) => id),
      );
    }
    expect(wholeOf(previous)).toEqual(wholeOf({ corpus }));
    expect(kept.corpus.articles.map((one) => placeOf(one)?.pack.buffer)).not.toContainEqual(
      expect.anything(),
    );
    const stayed = previous.corpus.articles.filter(({ id }) => id !== 'a' && id !== 'n0');
    expect(kept.corpus.articles).toEqual(expect.arrayContaining(stayed));
    for (const one of stayed) expect(kept.corpus.articles.includes(one)).toBe(true);
  });

  it.each([3, 900])('takes %i articles while they are read for the first time', async (count) => {
    const folder = await folderWith({
      ...FILES,
      'copy-of-a.txt': FILES['a.txt'],
      'year.md': '---\ntitle: A\ndate: 2012\n---\nIn 2012.',
      ...Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `n/${at}.md`,
          `---\ndate: 201${at % 10}-01-0${1 + (at % 9)}\n---\n\n# Title ${at % 7}\n\nĐoạn ${at}. ${'Long. '.repeat(400)}`,
        ]),
      ),
    });
    const file = join(await folderWith({}), 'state', 'load.articles');
    const left = new LoadFile(file, 'file');
    const expected = await loadFolder(folder, { now });
    const load = await loadFolder(folder, { now, spool: await left.spool() });
    expect(await left.save(load)).toBe(load);
    const later = (await new LoadFile(file, 'file').read())!;
    for (const one of [load, later]) {
      expect(wholeOf(one)).toEqual(wholeOf(expected));
      expect(one.record.newestFirst.map(({ id }) => id)).toEqual(
        expected.record.newestFirst.map(({ id }) => id),
      );
      const bytes = one.corpus.articles.map((article) => placeOf(article)?.pack.buffer);
      expect(new Set(bytes)).toEqual(new Set([undefined]));
      // The same folder is the same articles, which nobody sorts or reads.
      const same = await loadFolder(folder, { previous: one, now });
      expect(same.corpus.articles).toBe(one.corpus.articles);
    }
    expect(await readdir(dirname(file))).toEqual(['load.articles']);
  });

  it('takes articles that cannot be kept, or not all, and leaves nothing behind', async () => {
    const folder = await folderWith(FILES);
    const state = await folderWith({});
    const left = new LoadFile(join(state, 'load.articles'), 'file');
    const spool = await left.spool();
    await loadFolder(folder, { now, spool });
    await spool.drop();
    // What was then read without it is saved as ever.
    const load = await loadFolder(folder, { now });
    expect(await readdir(state)).toEqual([]);
    expect(wholeOf(await left.save(load))).toEqual(wholeOf(load));
    expect(await readdir(state)).toEqual(['load.articles']);
    await expect(new LoadFile(join(state, 'load.articles', 'in-a-file'), 'file').spool()).rejects.toThrow();
  });

  it('goes on from articles that could not be kept, and keeps them with the next save', async () => {
    const folder = await folderWith(FILES);
    const state = await folderWith({ 'load.articles/in-the-way': '' });
    const file = join(state, 'load.articles');
    const left = new LoadFile(file, 'file');
    const load = await loadFolder(folder, { now, spool: await left.spool() });
    await expect(left.save(load)).rejects.toThrow();
    expect(await readdir(state)).toEqual(['load.articles']);
    expect(wholeOf(load)).toEqual(wholeOf(await loadFolder(folder, { now })));
    await rm(file, { recursive: true });
    expect(wholeOf(await left.save(load))).toEqual(wholeOf(load));
    expect(wholeOf(await previousIn(file))).toEqual(wholeOf(load));
  });

  it('gives no file that was changed, added or removed since', async () => {
    const { folder, file } = await savedLoad();
    await put(folder, 'a.txt', 'Another text altogether.');
    await put(folder, 'c.txt', 'A third.');
    await rm(join(folder, 'b.md'));
    const after = await loadCorpus(folder, { previous: await previousIn(file), now });
    expect(after).toEqual(await loadCorpus(folder));
  });

  it('is nothing where there is no file, or any byte of it differs, or it was cut off', async () => {
    expect(await new LoadFile('/nowhere/at/all').read()).toBeUndefined();
    const { file } = await savedLoad();
    const whole = await readFile(file);
    // Every fifth byte, each time another bit: a stretch that no check covers would be longer.
    for (let at = 0; at < whole.length; at += 5) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(file, damaged);
      expect([at, await new LoadFile(file).read()]).toEqual([at, undefined]);
    }
    for (const length of [0, 7, 8, 9, 19, 20, 21, whole.length - 1]) {
      await writeFile(file, whole.subarray(0, length));
      expect([length, await new LoadFile(file).read()]).toEqual([length, undefined]);
    }
    await writeFile(file, Buffer.concat([whole, Buffer.of(0)]));
    expect(await new LoadFile(file).read()).toBeUndefined();
  });

  it('is nothing where other code has made it', async () => {
    const { file } = await savedLoad();
    const whole = await readFile(file);
    const at = whole.indexOf('"code":"') + '"code":"'.length;
    const before = whole.toString('latin1', at, at + 16);
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    await writeFile(file, headReplaced(whole, before, before));
    expect(await new LoadFile(file).read()).toBeDefined();
    await writeFile(file, headReplaced(whole, before, 'f'.repeat(16)));
    expect(await new LoadFile(file).read()).toBeUndefined();
  });

  it('of a folder without a file is one without an article', async () => {
    const { file, loadFile, load } = await savedLoad({});
    await loadFile.save(load, true);
    expect(await previousIn(file)).toEqual(load);
  });

  it('takes the texts in UTF-8, twelve bytes a block, and a line for what is known of each file', async () => {
    const text = 'Cuộc họp “ở” Hà Nội bàn về cây cầu mới.\n\n'.repeat(500);
    const { file, corpus } = await savedLoad({ 'a.txt': text, 'b.txt': `${text}Hết.\n` });
    const blocks = corpus.articles.flatMap((article) => article.blocks).length;
    const bytes = (await readFile(file)).length - 2 * Buffer.byteLength(text) - 12 * blocks;
    expect(bytes).toBeLessThan(2_000);
  });

  it('is written again only when more than a sixteenth of the files is not in it as it is', async () => {
    const names = Array.from({ length: 32 }, (_, at) => `${at}.txt`);
    const { folder, file, loadFile, load } = await savedLoad(
      Object.fromEntries(names.map((name) => [name, `File ${name}.`])),
    );
    let previous = load;
    const changed: boolean[] = [];
    let before = await readFile(file);
    for (const name of names.slice(0, 3)) {
      await put(folder, name, `${name} is another text now.`);
      previous = await loadFolder(folder, { previous, now });
      await loadFile.save(previous);
      const after = await readFile(file);
      changed.push(!after.equals(before));
      before = after;
    }
    expect(changed).toEqual([false, false, true]);
  });
});
