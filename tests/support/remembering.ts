import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';

/** The same encoder, which encodes each text once, however often a test needs its vector. */
export function remembering(encoder: Encoder): Encoder;
export function remembering(encoder: Encoder | undefined): Encoder | undefined;
export function remembering(encoder: Encoder | undefined): Encoder | undefined {
  if (encoder === undefined) return undefined;
  const known = new Map<string, Promise<Float32Array>>();
  return {
    ...encoder,
    encode(text, kind) {
      const key = `${kind} ${text}`;
      const vector = known.get(key) ?? encoder.encode(text, kind);
      known.set(key, vector);
      return vector;
    },
  };
}
