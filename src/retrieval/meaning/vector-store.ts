import { type FileHandle, open } from 'node:fs/promises';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { describedBy, readDescription, readExactly } from '../../corpus/storage/disk/described-file.ts';
import { replaceFile } from '../../corpus/storage/disk/replace-file.ts';
import { DIMENSIONS } from './encoder.ts';
import type { PackedVectors } from './vector-table.ts';

/** The vectors of one article: how many vectors follow each passage's own, and the bytes of all, passage by passage. */
export interface SavedVectors {
  readonly digest: string;
  readonly parts: readonly number[];
  readonly vectors: PackedVectors;
}

/** The kind of file (`describedBy`): the vectors of each article follow, their bytes, then their scales. */
const MAGIC = 'VERBATV2';
const ROW_BYTES = DIMENSIONS + 4;

interface Description {
  readonly encoder: string;
  readonly endianness: string;
  readonly articles: readonly {
    readonly digest: string;
    readonly parts: readonly number[];
    readonly checksum: number;
  }[];
}

/** Keeps vectors in a file between starts. Whatever is wrong with the file, or a part of it, those vectors are made anew. */
export class VectorStore {
  readonly #file: string;
  readonly #encoder: string;
  #latest: Promise<void> = Promise.resolve();

  constructor(file: string, encoder: string) {
    this.#file = file;
    this.#encoder = encoder;
  }

  /** Hands over the kept vectors of the articles that are wanted, one by one. */
  async read(isWanted: (digest: string) => boolean, take: (kept: SavedVectors) => void): Promise<void> {
    const file = await open(this.#file).catch(() => undefined);
    if (file === undefined) return;
    try {
      await this.#readFrom(file, isWanted, take);
    } catch {
      // What was handed over before is sound: it is checked article by article.
    } finally {
      await file.close();
    }
  }

  /** Writes these vectors in the place of all that were kept. Rejects where it cannot, the earlier file then being as it was. */
  async keep(articles: readonly SavedArticle[]): Promise<void> {
    const written = this.#latest.then(async () => replaceFile(this.#file, this.#contents(articles)));
    this.#latest = written.catch(() => undefined);
    return written;
  }

  async #readFrom(
    file: FileHandle,
    isWanted: (digest: string) => boolean,
    take: (kept: SavedVectors) => void,
  ): Promise<void> {
    const read = await readDescription(file, MAGIC);
    if (read === undefined) return;
    const description: Description = JSON.parse(read.json);
    if (description.encoder !== this.#encoder || description.endianness !== endianness()) return;
    let at = read.end;
    for (const { digest, parts, checksum } of description.articles) {
      const rows = rowsOf(parts);
      if (isWanted(digest)) {
        const bytes = await readExactly(file, at, rows * ROW_BYTES);
        if (crc32(new Uint8Array(bytes)) === checksum)
          take({ digest, parts, vectors: vectorsIn(bytes, rows) });
      }
      at += rows * ROW_BYTES;
    }
  }

  *#contents(articles: readonly SavedArticle[]): Generator<Uint8Array> {
    const description: Description = {
      encoder: this.#encoder,
      endianness: endianness(),
      articles: articles.map(({ digest, parts, checksum }) => ({ digest, parts, checksum })),
    };
    yield describedBy(MAGIC, description);
    for (const { vectors } of articles) yield bytesOf(vectors());
  }
}

/** An article's vectors to be kept; they are asked for when their turn comes. */
export interface SavedArticle {
  readonly digest: string;
  readonly parts: readonly number[];
  /** What `checksumOf` gives for them. */
  readonly checksum: number;
  readonly vectors: () => PackedVectors;
}

/** The checksum that an article's vectors are kept with. */
export function checksumOf(vectors: PackedVectors): number {
  return crc32(bytesOf(vectors));
}

/** The vectors of an article whose passages have so many more. */
export function rowsOf(parts: readonly number[]): number {
  return parts.reduce((sum, count) => sum + count, parts.length);
}

function bytesOf({ bytes, scales }: PackedVectors): Buffer {
  const numbers = Buffer.from(scales.buffer, scales.byteOffset, scales.byteLength);
  return Buffer.concat([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), numbers]);
}

function vectorsIn(content: ArrayBuffer, rows: number): PackedVectors {
  return {
    bytes: new Int8Array(content, 0, rows * DIMENSIONS),
    scales: new Float32Array(content, rows * DIMENSIONS, rows),
  };
}
