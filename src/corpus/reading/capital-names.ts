import { isPublication } from './dateline.ts';

/** "SUE", "TRANTER": initials are shorter, or cannot be spoken. */
const SHORTEST = 3;
const VOWELS = 'AEIOUY';
const SPOKEN = 4;
/** Three letters that can be spoken as a name: "SUE", "TOM", "ANN", "AMY"; "AJP" and "JBS" are initials. */
const THREE = new RegExp(
  `^(?:[^${VOWELS}](?:[${VOWELS}]{2}|[${VOWELS}][^${VOWELS}])|[${VOWELS}](?:([^${VOWELS}])\\1|[^${VOWELS}][${VOWELS}]))$`,
  'u',
);

/** A name that is all in capitals as others are written: "SUE TRANTER" is "Sue Tranter". Initials, and a name with small letters, stay. */
export function withoutCapitals(name: string): string {
  if (/\p{Ll}/u.test(name) || isPublication(name)) return name;
  return name.replaceAll(/[\p{L}\p{M}]+/gu, (word) => (isWord(word) ? asWord(word) : word));
}

function isWord(word: string): boolean {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (plain.length < SHORTEST) return false;
  return plain.length < SPOKEN ? THREE.test(plain) : /[AEIOUY]/u.test(plain);
}

function asWord(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
