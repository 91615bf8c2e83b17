/**
 * A number of 32 bits for a text, or for a stretch of one. Texts may be chosen so that many have the same number: a slow table is all
 * that this can do.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ FNV-1a, over UTF-16 code units
 */
export function hashOf(text: string, start = 0, end: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
