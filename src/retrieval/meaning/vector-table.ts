import { type DotProducts, dotProducts, type GrowingMemory, PAGE_BYTES } from './dot-products.ts';
import { DIMENSIONS } from './encoder.ts';

/** Vectors of one byte a number, each with the scale that its bytes are multiplied by. */
export interface PackedVectors {
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** Rows that are compared in one go: their products stand between the query and the first row. */
const BLOCK = 4_096;
const PRODUCTS_AT = 1_024;
const ROWS_AT = PAGE_BYTES;
const LARGEST = 127;

/**
 * A vector in bytes: each number times 127 divided by the largest of the vector, whose scale is kept. Against the numbers as they were,
 * a product of two real vectors is off by .0003 on average and .0016 at most (`bench/meaning.ts`).
 */
export function packed(vectors: readonly Float32Array[]): PackedVectors {
  const dimensions = vectors[0]?.length ?? DIMENSIONS;
  const bytes = new Int8Array(vectors.length * dimensions);
  const scales = new Float32Array(vectors.length);
  for (const [row, vector] of vectors.entries()) {
    const scale = scaleOf(vector);
    scales[row] = scale;
    for (let at = 0; at < dimensions; at++)
      bytes[row * dimensions + at] = Math.round((vector[at] ?? 0) / scale);
  }
  return { bytes, scales };
}

/** Vectors in rows, wherever they are. */
export interface VectorRows {
  readonly rows: number;
  /** Adds vectors at the end; the row of the first. */
  append(vectors: PackedVectors): number;
  /** Copies of some rows. */
  slice(first: number, count: number): PackedVectors;
  /** The cosine of the angle of a normalised vector with each of some rows, in order. Put into `likeness` where it is given. */
  likeness(
    query: Float32Array,
    first: number,
    count: number,
    likeness?: Float32Array<ArrayBuffer>,
  ): Float32Array;
}

/** Many vectors in one growing memory, beside the code that compares them all with a question's. */
export class VectorTable implements VectorRows {
  readonly #dimensions: number;
  readonly #dot: DotProducts;
  readonly #memory: GrowingMemory;
  #scales = new Float32Array(1_024);
  #rows = 0;
  #query: Float32Array | undefined;
  #queryScale = 1;

  /** `dimensions`: the numbers in a vector, a multiple of 16. */
  constructor(dimensions = DIMENSIONS) {
    this.#dimensions = dimensions;
    const { dot, memory } = dotProducts(dimensions, ROWS_AT / PAGE_BYTES);
    this.#dot = dot;
    this.#memory = memory;
  }

  get rows(): number {
    return this.#rows;
  }

  append({ bytes, scales }: PackedVectors): number {
    const first = this.#rows;
    const rows = first + scales.length;
    this.#reserve(rows);
    new Int8Array(this.#memory.buffer).set(bytes, ROWS_AT + first * this.#dimensions);
    this.#scales.set(scales, first);
    this.#rows = rows;
    return first;
  }

  /** Holds these vectors alone. */
  replace(vectors: PackedVectors): void {
    this.#rows = 0;
    this.append(vectors);
  }

  slice(first: number, count: number): PackedVectors {
    const from = ROWS_AT + first * this.#dimensions;
    const bytes = new Int8Array(this.#memory.buffer, from, count * this.#dimensions).slice();
    return { bytes, scales: this.#scales.slice(first, first + count) };
  }

  likeness(
    query: Float32Array,
    first: number,
    count: number,
    likeness = new Float32Array(count),
  ): Float32Array {
    this.#ask(query);
    for (let done = 0; done < count; done += BLOCK) {
      const rows = Math.min(BLOCK, count - done);
      this.#dot(ROWS_AT + (first + done) * this.#dimensions, rows, PRODUCTS_AT);
      const products = new Int32Array(this.#memory.buffer, PRODUCTS_AT, rows);
      for (let row = 0; row < rows; row++) {
        const scale = this.#scales[first + done + row] ?? 0;
        likeness[done + row] = (products[row] ?? 0) * scale * this.#queryScale;
      }
    }
    return likeness;
  }

  #ask(query: Float32Array): void {
    if (this.#query === query) return;
    this.#query = query;
    this.#queryScale = scaleOf(query);
    const numbers = new Int16Array(this.#memory.buffer, 0, this.#dimensions);
    for (let at = 0; at < this.#dimensions; at++)
      numbers[at] = Math.round((query[at] ?? 0) / this.#queryScale);
  }

  #reserve(rows: number): void {
    const pages = this.#memory.buffer.byteLength / PAGE_BYTES;
    const needed = Math.ceil((ROWS_AT + rows * this.#dimensions) / PAGE_BYTES);
    // An eighth more than is needed: growing copies nothing, but what is never used is memory, too.
    if (needed > pages) this.#memory.grow(Math.ceil(needed * 1.125) - pages);
    if (rows <= this.#scales.length) return;
    const scales = new Float32Array(Math.ceil(rows * 1.5));
    scales.set(this.#scales.subarray(0, this.#rows));
    this.#scales = scales;
  }
}

function scaleOf(vector: Float32Array): number {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return largest === 0 ? 1 : largest / LARGEST;
}
