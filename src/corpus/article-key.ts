import { createHash } from 'node:crypto';

/** Characters of a key: 72 bits, so that two of 100,000 articles share one with a probability under 10⁻¹¹. */
const KEY_LENGTH = 12;

/** A short name of an article for places where its id does not fit: 12 characters of `A–Z a–z 0–9 - _`, the same after a restart. */
export function articleKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, KEY_LENGTH);
}

/** The first 32 bits of a key as a number, by which articles are looked up; any number for a text that is not a key. */
export function keyNumber(key: string): number {
  const bytes = Buffer.from(key, 'base64url');
  return bytes.length < 4 ? 0 : bytes.readUInt32LE();
}
