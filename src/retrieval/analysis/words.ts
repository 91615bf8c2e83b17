/**
 * What a word is: abbreviations by letters ("U.S."), numbers with their separators ("75.000.000", "3.5"), words with an apostrophe's
 * tail. `eachWord` finds the same without the pattern where it can.
 */
export const WORD =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?![\p{L}\p{N}]{2})|\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;

const OTHER = 1;
const MARK = 2;
/** Half of a character beyond the first 65,536: only the pattern tells what it is. */
const HALF = 3;
const NUMBER = 4;
const DIGIT = 5;
const LETTER = 6;
/** The kind of each UTF-16 unit, 0 until it is asked for. */
const KINDS = new Uint8Array(0x1_0000);

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const RAISED_COMMA = 0x2019;

/** Calls `found` with the span of each match of `WORD`, in order. Matching takes several times as long. */
export function eachWord(text: string, found: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === OTHER || kind === MARK) {
      at += 1;
      continue;
    }
    let end = kind === HALF ? -1 : endOfWord(text, at, kind);
    if (end < 0) {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (match === null) break;
      at = match.index;
      end = at + match[0].length;
    }
    found(at, end);
    at = end;
  }
  WORD.lastIndex = 0;
}

/** The end of the word that begins with a letter or number at `start`; -1 where only the pattern can tell. */
function endOfWord(text: string, start: number, kind: number): number {
  let end = start + 1;
  if (kind === LETTER) {
    // It may be "U.S.".
    if (text.charCodeAt(end) === FULL_STOP) return -1;
  } else if (kind === DIGIT) {
    while (kindAt(text, end) === DIGIT) end += 1;
    const next = text.charCodeAt(end);
    if (next === FULL_STOP || next === COMMA) return -1;
  }
  let last = kindAt(text, end);
  while (last >= NUMBER || last === MARK) last = kindAt(text, ++end);
  if (last === HALF) return -1;
  const next = text.charCodeAt(end);
  if (next !== APOSTROPHE && next !== RAISED_COMMA) return end;
  let tail = end + 1;
  while (kindAt(text, tail) === LETTER) tail += 1;
  if (kindAt(text, tail) === HALF) return -1;
  return tail === end + 1 ? end : tail;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  const known = KINDS[unit] ?? 0;
  return known === 0 ? (KINDS[unit] = kindOf(unit)) : known;
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  const character = String.fromCharCode(unit);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}
