import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import {
  DIMENSIONS,
  type Encoder,
  type EncoderOptions,
  openEncoder,
} from '../../src/retrieval/meaning/encoder.ts';
import { createMeaning, type Meaning } from '../../src/retrieval/meaning/meaning.ts';

/** Where vectors are kept between runs. */
export const DEFAULT_VECTORS = 'node_modules/.cache/verbatim/vectors.bin';

const KEY_BYTES = 20;
const RECORD_BYTES = KEY_BYTES + 4 * DIMENSIONS;

/** Folders of models other than those that ship, each with a slash at its end. */
type Models = Pick<EncoderOptions, 'folder' | 'crossEncoder'>;

/**
 * An encoder, the one that ships by default, with a file of all vectors that it ever gave: collections are encoded once, whatever is trained or
 * measured on them, and in whatever parts. Throws where it does not run on this machine.
 */
export async function openKeptEncoder(file: string, models: Models = {}): Promise<Encoder> {
  const problem = { reason: '' };
  const encoder = await openEncoder({
    ...models,
    onUnavailable: (reason) => (problem.reason = reason),
  });
  if (encoder === undefined) throw new Error(`The encoder does not run here: ${problem.reason}`);
  mkdirSync(dirname(file), { recursive: true });
  const known = vectorsIn(file);
  return {
    ...encoder,
    encode: async (text, kind) => {
      const key = createHash('sha1').update(`${encoder.version} ${kind}: ${text}`).digest();
      const name = key.toString('latin1');
      const kept = known.get(name);
      if (kept !== undefined) return kept;
      const vector = await encoder.encode(text, kind);
      known.set(name, vector);
      appendFileSync(file, Buffer.concat([key, Buffer.from(vector.slice().buffer)]));
      return vector;
    },
  };
}

/** The vectors of a file; a record that was cut off while it was written is left out. */
function vectorsIn(file: string): Map<string, Float32Array> {
  const known = new Map<string, Float32Array>();
  if (!existsSync(file)) return known;
  const bytes = readFileSync(file);
  for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
    const vector = bytes.subarray(at + KEY_BYTES, at + RECORD_BYTES);
    known.set(
      bytes.toString('latin1', at, at + KEY_BYTES),
      new Float32Array(vector.buffer.slice(vector.byteOffset, vector.byteOffset + vector.byteLength)),
    );
  }
  return known;
}

/** What these articles mean, once all of it is known. */
export async function wholeMeaning(articles: readonly Article[], encoder: Encoder): Promise<Meaning> {
  const meaning = createMeaning(articles, { encoder });
  await meaning.filled;
  if (meaning.state !== 'done') throw new Error('The encoder died.');
  return meaning;
}
