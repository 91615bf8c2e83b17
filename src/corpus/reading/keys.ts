import { createHash } from 'node:crypto';

const LONGEST_KEY = 80;

/**
 * Names by which the articles of one file are known across reloads: the last part of an address, a slug or an id where that is short and
 * plain, or else a digest of it. Of two that are alike, the later gets a number.
 */
export function asKeys(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    const key = keyOf(name, at);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

function keyOf(name: string, at: number): string {
  const words = name.trim();
  if (words === '') return String(at + 1);
  const last = /^https?:\/\/[^/]+\/?[^?#]*[?#]?[^/]*$/u.test(words) ? lastOfAddress(words) : words;
  const plain = last
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  if (plain !== '' && plain.length <= LONGEST_KEY) return plain;
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

function lastOfAddress(address: string): string {
  const { pathname, search } = new URL(address);
  const name =
    pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w{2,5}$/u, '') ?? '';
  return `${name}${search.replace(/^\?/u, '-')}` || address;
}
