import { type FileHandle, open } from 'node:fs/promises';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { replaceFile } from '../../corpus/storage/replace-file.ts';
import { DIMENSIONS } from './encoder.ts';
import type { PackedVectors } from './vector-table.ts';

/** The vectors of one article: how many vectors follow each passage's own, and the bytes of all, passage by passage. */
export interface KeptVectors {
  readonly digest: string;
  readonly parts: readonly number[];
  readonly vectors: PackedVectors;
}

/**
 * What the file begins with: these 8 characters, the length of the description and its checksum (32-bit, little-endian). The
 * description (JSON) follows, then the vectors of each article: their bytes, then their scales.
 */
const MAGIC = 'VERBATV2';
const HEADER_BYTES = MAGIC.length + 8;
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
  async read(isWanted: (digest: string) => boolean, take: (kept: KeptVectors) => void): Promise<void> {
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
  async keep(articles: readonly KeptArticle[]): Promise<void> {
    const written = this.#latest.then(async () => replaceFile(this.#file, this.#contents(articles)));
    this.#latest = written.catch(() => undefined);
    return written;
  }

  async #readFrom(
    file: FileHandle,
    isWanted: (digest: string) => boolean,
    take: (kept: KeptVectors) => void,
  ): Promise<void> {
    const header = await readExactly(file, 0, HEADER_BYTES);
    if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return;
    const length = header.readUInt32LE(MAGIC.length);
    if (HEADER_BYTES + length > (await file.stat()).size) return;
    const json = await readExactly(file, HEADER_BYTES, length);
    if (crc32(json) !== header.readUInt32LE(MAGIC.length + 4)) return;
    const description: Description = JSON.parse(json.toString());
    if (description.encoder !== this.#encoder || description.endianness !== endianness()) return;
    let at = HEADER_BYTES + length;
    for (const { digest, parts, checksum } of description.articles) {
      const rows = rowsOf(parts);
      if (isWanted(digest)) {
        const bytes = await readExactly(file, at, rows * ROW_BYTES);
        if (crc32(bytes) === checksum) take({ digest, parts, vectors: vectorsIn(bytes, rows) });
      }
      at += rows * ROW_BYTES;
    }
  }

  *#contents(articles: readonly KeptArticle[]): Generator<Uint8Array> {
    const description: Description = {
      encoder: this.#encoder,
      endianness: endianness(),
      articles: articles.map(({ digest, parts, checksum }) => ({ digest, parts, checksum })),
    };
    const json = Buffer.from(JSON.stringify(description));
    const header = Buffer.alloc(HEADER_BYTES);
    header.write(MAGIC, 'latin1');
    header.writeUInt32LE(json.length, MAGIC.length);
    header.writeUInt32LE(crc32(json), MAGIC.length + 4);
    yield Buffer.concat([header, json]);
    for (const { vectors } of articles) yield bytesOf(vectors());
  }
}

/** An article's vectors to be kept; they are asked for when their turn comes. */
export interface KeptArticle {
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

function vectorsIn(content: Buffer, rows: number): PackedVectors {
  const copy = Uint8Array.from(content).buffer;
  return {
    bytes: new Int8Array(copy, 0, rows * DIMENSIONS),
    scales: new Float32Array(copy, rows * DIMENSIONS, rows),
  };
}

async function readExactly(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(buffer, at, length - at, from + at);
    if (bytesRead === 0) throw new RangeError('the file ends too early');
    at += bytesRead;
  }
  return buffer;
}
