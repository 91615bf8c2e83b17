import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Encoder } from '../../../src/retrieval/meaning/encoder.ts';
import { createMeaning } from '../../../src/retrieval/meaning/meaning.ts';
import { article } from '../../support/article.ts';

const BRIDGE = article({ id: 'bridge', title: 'Bridge', text: 'A bridge opened. The mayor cut the ribbon.' });
const SCHOOL = article({
  id: 'school',
  title: 'School',
  text: `${'The school won the garden prize of the county. '.repeat(8)}It has an orchard.`,
});
const CORPUS = [BRIDGE, SCHOOL];

/** Gives each text a direction of its own, and counts. */
function countingEncoder(version = 'one') {
  const encoded: string[] = [];
  const encoder: Encoder = {
    version,
    dimensions: 384,
    runtime: 'test',
    encode: async (text) => {
      encoded.push(text);
      return vectorOf(text);
    },
    relevanceOf: async () => 0,
    leadOf: async () => 0,
    close: async () => undefined,
  };
  return { encoder, encoded };
}

function vectorOf(text: string): Float32Array {
  let seed = Buffer.from(text).reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 7);
  const numbers = new Float32Array(384).map(() => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) | 0;
    return seed / 2 ** 31;
  });
  const length = Math.hypot(...numbers);
  return numbers.map((number) => number / length);
}

const vectorFile = async () => join(await mkdtemp(join(tmpdir(), 'vectors-')), 'index', 'a.vectors');

describe('meaning', () => {
  it('reads a very long article last, however new it is: it would keep all others waiting', async () => {
    const { encoder, encoded } = countingEncoder();
    const dated = (id: string, iso: string, text: string) =>
      article({ id, title: id, text, published: { iso, asWritten: iso } });
    const articles = [
      dated('log', '2026-03-01', 'A line of the log.\n\n'.repeat(3_000)),
      dated('new', '2026-02-01', 'The pool opens.'),
      dated('old', '2026-01-01', 'The pool closes.'),
    ];
    const meaning = createMeaning(articles, { encoder });
    await meaning.filled;
    const first = (title: string): number => encoded.findIndex((text) => text.startsWith(title));
    expect(first('new')).toBeLessThan(first('old'));
    expect(first('old')).toBeLessThan(first('log'));
  });

  it('tells when only very long articles are left, and which they are', async () => {
    const { encoder } = countingEncoder();
    const log = article({ id: 'log', title: 'log', text: 'A line of the log.\n\n'.repeat(3_000) });
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow: Encoder = {
      ...encoder,
      encode: async (text, kind) => {
        if (text.startsWith('log')) await gate;
        return encoder.encode(text, kind);
      },
    };
    const meaning = createMeaning([log, BRIDGE], { encoder: slow });
    expect(meaning.longLeft).toEqual([]);
    await meaning.mostFilled;
    expect([meaning.progress.done, meaning.state, meaning.longLeft]).toEqual([1, 'running', [log]]);
    go();
    await meaning.filled;
    expect([meaning.progress.done, meaning.longLeft]).toEqual([2, []]);
  });

  it('knows how alike each passage and each of its parts is', async () => {
    const meaning = createMeaning(CORPUS, { encoder: countingEncoder().encoder });
    await meaning.filled;
    expect(meaning.state).toBe('done');
    expect(meaning.progress).toEqual({ done: 2, total: 2 });
    const window = `School. ${'The school won the garden prize of the county. '.repeat(6).trim()}`;
    const [passage = 1, ...parts] = meaning.likeness(vectorOf(window), SCHOOL, 0)!;
    const likest = Math.max(...parts);
    expect(parts.length).toBeGreaterThan(2);
    expect(likest).toBeGreaterThan(0.998);
    expect(passage).toBeLessThan(0.5);
    expect(meaning.nearest(vectorOf(window), 1).list).toEqual([
      { article: SCHOOL, passageOrdinal: 0, likeness: likest },
    ]);
    expect(meaning.nearest(vectorOf(window), 5, ({ id }) => id === 'bridge').list).toHaveLength(1);
    expect(meaning.likeness(vectorOf(window), BRIDGE, 1)).toBeUndefined();
  });

  it('encodes a window once that is all of its passage, and each of its units', async () => {
    const { encoder, encoded } = countingEncoder();
    await createMeaning([BRIDGE], { encoder }).filled;
    expect(encoded).toEqual([
      'Bridge. A bridge opened. The mayor cut the ribbon.',
      'Bridge. A bridge opened.',
      'Bridge. The mayor cut the ribbon.',
    ]);
  });

  it('takes the kept vectors at the next start, and makes those of a changed article alone', async () => {
    const file = await vectorFile();
    await createMeaning(CORPUS, { encoder: countingEncoder().encoder, vectorFile: file }).saved;
    const again = countingEncoder();
    const second = createMeaning(CORPUS, { encoder: again.encoder, vectorFile: file });
    await second.saved;
    expect(second.state).toBe('done');
    expect(again.encoded).toEqual([]);
    const changed = { ...BRIDGE, title: 'The new bridge' };
    const third = second.update([changed, SCHOOL]);
    await third.saved;
    expect(again.encoded).toEqual([
      'The new bridge. A bridge opened. The mayor cut the ribbon.',
      'The new bridge. A bridge opened.',
      'The new bridge. The mayor cut the ribbon.',
    ]);
    expect(third.nearest(vectorOf(again.encoded[0]!), 1).list).toMatchObject([{ article: changed }]);
    expect(second.likeness(vectorOf('x'), BRIDGE, 0)).toBeDefined();
  });

  it('makes anew what another encoder made, and what is damaged, and says nothing of it', async () => {
    const file = await vectorFile();
    const told: unknown[] = [];
    const onSaveFailed = (error: unknown) => told.push(error);
    const open = async (version: string) => {
      const { encoder, encoded } = countingEncoder(version);
      const meaning = createMeaning(CORPUS, { encoder, vectorFile: file, onSaveFailed });
      await meaning.saved;
      expect(meaning.state).toBe('done');
      return encoded.length;
    };
    const all = await open('one');
    expect(await open('two')).toBe(all);
    expect(await open('two')).toBe(0);
    const bytes = await readFile(file);
    // The last article's last byte, the description, the begin, half a file, none.
    const damages = [bytes.length - 1, 40, 3].map((at) => bytes.with(at, (bytes[at] ?? 0) ^ 1));
    for (const damaged of [...damages, bytes.subarray(0, bytes.length / 2), Buffer.alloc(0)]) {
      await writeFile(file, damaged);
      expect(await open('two')).toBeGreaterThan(0);
      expect(await open('two')).toBe(0);
    }
    expect(told).toEqual([]);
  });

  it('stops when it is closed, keeps what is made, and goes on from there', async () => {
    const file = await vectorFile();
    const first = countingEncoder();
    const meaning = createMeaning(CORPUS, {
      encoder: first.encoder,
      vectorFile: file,
      onProgress: (done) => void (done === 1 && meaning.close()),
    });
    await meaning.saved;
    expect(meaning.progress.done).toBe(1);
    const second = countingEncoder();
    await createMeaning(CORPUS, { encoder: second.encoder, vectorFile: file }).saved;
    expect(second.encoded.length).toBeGreaterThan(0);
    expect(second.encoded.filter((text) => first.encoded.includes(text))).toEqual([]);
  });

  it('writes nothing where another process makes the vectors, and takes those', async () => {
    const file = await vectorFile();
    const { encoder, encoded } = countingEncoder();
    const follower = createMeaning(CORPUS, { encoder, vectorFile: file, makes: false });
    await new Promise((resolve) => setImmediate(resolve));
    await follower.close();
    await expect(stat(file)).rejects.toThrow('ENOENT');
    await createMeaning(CORPUS, { encoder: countingEncoder().encoder, vectorFile: file }).saved;
    const next = createMeaning(CORPUS, { encoder, vectorFile: file, makes: false });
    await next.filled;
    expect(next.state).toBe('done');
    expect(encoded).toEqual([]);
  });

  it('is unavailable, and no more, where the encoder dies', async () => {
    const { encoder } = countingEncoder();
    const meaning = createMeaning(CORPUS, {
      encoder: { ...encoder, encode: async () => Promise.reject(new Error('died')) },
    });
    await meaning.saved;
    expect(meaning.state).toBe('unavailable');
    expect(await meaning.encodeQuestion('who?')).toBeUndefined();
  });

  it('finds in a file what it finds in memory, where articles are many', async () => {
    const file = await readFile(new URL('../../../models/encoder/axes.bin', import.meta.url));
    const axes = new Float32Array(Uint8Array.from(file).buffer);
    const encoder: Encoder = {
      ...countingEncoder().encoder,
      // A sum of the axes, so that its short vector is complete.
      encode: async (text) => {
        const shares = vectorOf(text).subarray(0, 96);
        const sum = Float32Array.from({ length: 384 }, (_, at) =>
          shares.reduce((all, share, axis) => all + share * (axes[384 * axis + at] ?? Number.NaN), 0),
        );
        const length = Math.hypot(...sum);
        return sum.map((number) => number / length);
      },
    };
    const many = Array.from({ length: 90 }, (_, at) =>
      article({
        id: `a${at}`,
        title: `Post ${at}`,
        text: `Line ${at} of the first. Line ${at} of the second.\n\nMore ${at}.`,
      }),
    );
    const inMemory = createMeaning(many, { encoder });
    const inFile = createMeaning(many, { encoder, vectorFile: await vectorFile() }, 0);
    await Promise.all([inMemory.filled, inFile.saved]);
    for (const text of ['Line 7', 'More', 'third']) {
      const question = await encoder.encode(text, 'query');
      const [exact, found] = [inMemory.nearest(question, 10), inFile.nearest(question, 10)];
      expect(found.list).toEqual(exact.list);
      expect(found.mean).toBeCloseTo(exact.mean, 2);
      expect(found.deviation).toBeCloseTo(exact.deviation, 2);
      expect(inFile.likeness(question, many[3]!, 1)).toEqual(inMemory.likeness(question, many[3]!, 1));
      expect(inFile.vector(many[3]!, 0, 2)).toEqual(inMemory.vector(many[3]!, 0, 2));
      const few = (one: { readonly id: string }) => one.id < 'a3';
      expect(inFile.nearest(question, 10, few).list).toEqual(inMemory.nearest(question, 10, few).list);
    }
    const next = inFile.update(many.slice(0, 60));
    await next.filled;
    const question = await encoder.encode('Line 7', 'query');
    expect(next.nearest(question, 100).list.every(({ article: { id } }) => Number(id.slice(1)) < 60)).toBe(
      true,
    );
  });
});
