import { posix } from 'node:path';

/** A number of 32 digits that Notion adds, with what it says of filters behind it; "(1)" of a browser. */
const ADDED = /\s+[\da-f]{32}(?:_all)?$|\s*\(\d{1,2}\)$/giu;
/** The day that a name begins or ends with is no part of what the file is about. */
const DAY = /^(?:19|20)\d{2}([-_.]?)\d{2}\1\d{2}(?!\d)[-_.\s]*|[-_.\s]+(?:19|20)\d{2}([-_.]?)\d{2}\2\d{2}$/gu;

/** A title made of a file's name, for a file that has no place for one ("price_list.csv"); null for a name without words. */
export function titleInName(path: string): string | null {
  const name = posix.basename(path.normalize('NFC')).replace(/\.[^.]+$/u, '');
  const words = name
    .replaceAll(ADDED, '')
    .replaceAll(DAY, '')
    .replaceAll(/[_\s]+|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ' ')
    .trim();
  return /\p{L}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : null;
}
