import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';

/** The same encoder, which reads each text, and each text with a question, once, however often tests ask. */
export function remembering(encoder: Encoder): Encoder;
export function remembering(encoder: Encoder | undefined): Encoder | undefined;
export function remembering(encoder: Encoder | undefined): Encoder | undefined {
  if (encoder === undefined) return undefined;
  return {
    ...encoder,
    encode: once((text, kind) => encoder.encode(text, kind)),
    relevanceOf: once((question, text) => encoder.relevanceOf(question, text)),
    leadOf: once((question, earlier, later) => encoder.leadOf(question, earlier, later)),
  };
}

/** The same function, which is asked once for the same texts. */
function once<Texts extends readonly string[], Given>(
  read: (...texts: Texts) => Promise<Given>,
): (...texts: Texts) => Promise<Given> {
  const known = new Map<string, Promise<Given>>();
  return (...texts) => {
    const key = JSON.stringify(texts);
    const given = known.get(key) ?? read(...texts);
    known.set(key, given);
    return given;
  };
}
