import { readFileSync } from 'node:fs';
import { DIMENSIONS } from './encoder.ts';
import { type PackedVectors, packed } from './vector-table.ts';

/** Numbers in a short vector: of the products of two vectors .007 is lost on average (`bench/two-stages.ts` says what that costs). */
export const SHORT = 96;

const AXES = new URL('../../../models/encoder/axes.bin', import.meta.url);

let known: Float32Array | undefined;

/**
 * A vector along the SHORT axes on which vectors of this encoder differ most: the principal components of those of the communities' texts
 * (`bench/encoder/axes.py`), 384 numbers each.
 */
export function shortened(vector: ArrayLike<number>): Float32Array {
  known ??= axes();
  const short = new Float32Array(SHORT);
  for (let axis = 0; axis < SHORT; axis++) {
    let sum = 0;
    const from = axis * DIMENSIONS;
    for (let at = 0; at < DIMENSIONS; at++) sum += (known[from + at] ?? 0) * (vector[at] ?? 0);
    short[axis] = sum;
  }
  return short;
}

/** The same of packed vectors, packed. */
export function shortenedRows({ bytes, scales }: PackedVectors): PackedVectors {
  return packed(
    Array.from(scales, (scale, row) =>
      shortened(bytes.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)).map((number) => number * scale),
    ),
  );
}

function axes(): Float32Array {
  const content = readFileSync(AXES);
  return Float32Array.from({ length: SHORT * DIMENSIONS }, (_, at) => content.readFloatLE(4 * at));
}
