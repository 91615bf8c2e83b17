import { readFileSync } from 'node:fs';
import { DIMENSIONS } from './encoder.ts';
import { type PackedVectors, packed, VectorTable } from './vector-table.ts';

/** Numbers in a short vector: of the products of two vectors .007 is lost on average (`bench/two-stages.ts` says what that costs). */
export const SHORT = 96;

const AXES = new URL('../../../models/encoder/axes.bin', import.meta.url);

let known: VectorTable | undefined;

/**
 * A vector along the SHORT axes on which vectors of this encoder differ most: the principal components of those of the communities' texts
 * (`bench/encoder/axes.py`), 384 numbers each.
 */
export function shortened(vector: Float32Array): Float32Array {
  known ??= axes();
  return known.likeness(vector, 0, SHORT);
}

/** The same of packed vectors, packed. */
export function shortenedRows({ bytes, scales }: PackedVectors): PackedVectors {
  return packed(
    Array.from(scales, (scale, row) => {
      // A loop: `Float32Array.from` with a function takes five times as long, for each row of a start.
      const vector = new Float32Array(DIMENSIONS);
      for (let at = 0; at < DIMENSIONS; at++) vector[at] = (bytes[row * DIMENSIONS + at] ?? 0) * scale;
      return shortened(vector);
    }),
  );
}

function axes(): VectorTable {
  const content = readFileSync(AXES);
  const table = new VectorTable();
  table.append(
    packed(
      Array.from({ length: SHORT }, (_, axis) =>
        Float32Array.from({ length: DIMENSIONS }, (_number, at) =>
          content.readFloatLE(4 * (axis * DIMENSIONS + at)),
        ),
      ),
    ),
  );
  return table;
}
