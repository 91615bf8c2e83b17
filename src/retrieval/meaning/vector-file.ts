import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DIMENSIONS } from './encoder.ts';
import { type PackedVectors, type VectorRows, VectorTable } from './vector-table.ts';

/** A row's bytes, then its scale. */
const ROW_BYTES = DIMENSIONS + Float32Array.BYTES_PER_ELEMENT;

const abandoned = new FinalizationRegistry<number>((descriptor) => {
  closeSync(descriptor);
});

/**
 * Many vectors in a file of this process alone: it has no name any more once it is open, so nothing is left of it however the process ends.
 * What is read often is in the system's cache, which gives way where memory is short.
 */
export class VectorFile implements VectorRows {
  readonly #descriptor: number;
  /** Rows that could not be written to the disk, by the first of them. */
  readonly #inMemory = new Map<number, PackedVectors>();
  readonly #read = new VectorTable();
  #rows = 0;

  /** Throws where no file can be made in the folder. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `.rows-${randomUUID()}`);
    this.#descriptor = openSync(file, 'wx+', 0o600);
    unlinkSync(file);
    abandoned.register(this, this.#descriptor);
  }

  get rows(): number {
    return this.#rows;
  }

  append(vectors: PackedVectors): number {
    const first = this.#rows;
    const content = contentOf(vectors);
    try {
      if (writeSync(this.#descriptor, content, 0, content.length, first * ROW_BYTES) < content.length)
        this.#inMemory.set(first, vectors);
    } catch {
      this.#inMemory.set(first, vectors);
    }
    this.#rows += vectors.scales.length;
    return first;
  }

  slice(first: number, count: number): PackedVectors {
    const content = Buffer.alloc(count * ROW_BYTES);
    readSync(this.#descriptor, content, 0, content.length, first * ROW_BYTES);
    for (const [start, vectors] of this.#inMemory) contentOf(vectors, content, start - first);
    return vectorsIn(content, count);
  }

  likeness(
    query: Float32Array,
    first: number,
    count: number,
    likeness?: Float32Array<ArrayBuffer>,
  ): Float32Array {
    this.#read.replace(this.slice(first, count));
    return this.#read.likeness(query, 0, count, likeness);
  }
}

/** The rows one after the other, put into `content` from its row `at` on, as far as it reaches. */
function contentOf(
  { bytes, scales }: PackedVectors,
  content = Buffer.alloc(scales.length * ROW_BYTES),
  at = 0,
): Buffer {
  const rows = content.length / ROW_BYTES;
  for (let row = Math.max(0, -at); row < scales.length && at + row < rows; row++) {
    const from = (at + row) * ROW_BYTES;
    content.set(new Uint8Array(bytes.buffer, bytes.byteOffset + row * DIMENSIONS, DIMENSIONS), from);
    content.writeFloatLE(scales[row] ?? 0, from + DIMENSIONS);
  }
  return content;
}

function vectorsIn(content: Buffer, rows: number): PackedVectors {
  const bytes = new Int8Array(rows * DIMENSIONS);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const from = row * ROW_BYTES;
    bytes.set(new Int8Array(content.buffer, content.byteOffset + from, DIMENSIONS), row * DIMENSIONS);
    scales[row] = content.readFloatLE(from + DIMENSIONS);
  }
  return { bytes, scales };
}
