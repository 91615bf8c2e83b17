import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { WordEmbeddings } from '../../../src/retrieval/meaning/word-embeddings.ts';

const WIDTH = 384;
const PLACES = { numbers: 7, scales: 7 + 3 * 192 };
/** 1, -0.5 and 2 ** -24, the smallest number of 16 bits: the scales of three words. */
const HALVES = [0x3c00, 0xb800, 0x0001];
const SCALES = [1, -0.5, 2 ** -24];

const folder = mkdtempSync(join(tmpdir(), 'verbatim-words-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file with three words: all numbers of the first are 1 and 2 in turn, of the second 3 and 4, of the third 5 and 6. */
function threeWords(): URL {
  const file = Buffer.alloc(PLACES.scales + 3 * 24, 0xff);
  for (const word of [0, 1, 2]) {
    const [even, odd] = [8 + 2 * word + 1, (8 + 2 * word + 2) % 16];
    file.fill(even | (odd << 4), PLACES.numbers + word * 192, PLACES.numbers + (word + 1) * 192);
    for (let block = 0; block < 12; block++)
      file.writeUInt16LE(HALVES[word] ?? 0, PLACES.scales + word * 24 + 2 * block);
  }
  const path = join(folder, 'weights.bin');
  writeFileSync(path, file);
  return pathToFileURL(path);
}

describe('a table of words', () => {
  it('reads the rows of words where the file has them, in the order that is asked', () => {
    const table = new WordEmbeddings(threeWords(), PLACES);
    const rows = table.rowsOf([2, 0, 1, 0]);
    expect(rows).toHaveLength(4 * WIDTH);
    for (const [at, word] of [2, 0, 1, 0].entries()) {
      const row = rows.subarray(at * WIDTH, (at + 1) * WIDTH);
      const scale = SCALES[word] ?? 0;
      const pair = [(2 * word + 1) * scale, (2 * word + 2) * scale];
      expect([...row]).toEqual(Array.from({ length: WIDTH }, (_, place) => pair[place % 2]));
    }
  });

  it('says which file is not there', () => {
    expect(() => new WordEmbeddings(new URL('file:///nowhere/weights.bin'), PLACES)).toThrow('weights.bin');
  });
});
