import type { JsonObject } from './json-object.ts';

/** Letters of UTF-8 that stand as one letter a byte, as Messenger and Instagram export them. */
const BYTES = /[\u00C3-\u00F4][\u0080-\u00BF]/u;

/** A message of Messenger's or Instagram's in an export with its letters and name whole; any other object unchanged. */
export function messengerMessage(object: JsonObject): JsonObject {
  const { sender_name: name, timestamp_ms: at, content } = object;
  if (typeof name !== 'string' || typeof at !== 'number') return object;
  return {
    ...object,
    sender_name: whole(name),
    ...(typeof content === 'string' ? { content: whole(content) } : {}),
  };
}

function whole(words: string): string {
  if (!BYTES.test(words) || /[\u0100-\u{10FFFF}]/u.test(words)) return words;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(words, 'latin1'));
  } catch {
    return words;
  }
}
