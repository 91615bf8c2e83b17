import { uint8At, uint32At } from '../../text/number-at.ts';
/** Words in order, packed: two bytes a letter and five a word. A word's number is its place. */
export class WordList {
  readonly length: number;
  readonly #letters: Uint16Array;
  /** Where each word's letters begin, and one past the last. */
  readonly #first: Uint32Array;
  /** How many letters each word shares with the one before it, so that a run of words that begin alike is passed over at once. */
  readonly #shared: Uint8Array;

  /** `words` in order of their code units, each once. */
  constructor(words: readonly string[]) {
    this.length = words.length;
    this.#letters = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0));
    this.#first = new Uint32Array(words.length + 1);
    this.#shared = new Uint8Array(words.length);
    let at = 0;
    for (const [number, word] of words.entries()) {
      for (let letter = 0; letter < word.length; letter++) this.#letters[at++] = word.charCodeAt(letter);
      this.#first[number + 1] = at;
      this.#shared[number] = Math.min(MOST_SHARED, sharedLetters(words[number - 1] ?? '', word));
    }
  }

  lengthOf(number: number): number {
    return uint32At(this.#first, number + 1) - uint32At(this.#first, number);
  }

  /** The number of a word; -1 where it is not in the list. */
  find(word: string): number {
    const number = this.#firstFrom(word);
    return number < this.length && this.lengthOf(number) === word.length && this.#begins(number, word)
      ? number
      : -1;
  }

  /** The numbers of the words with this beginning: `[first, end)`. */
  beginningWith(prefix: string): { readonly first: number; readonly end: number } {
    const first = this.#firstFrom(prefix);
    let end = first;
    while (end < this.length && this.#begins(end, prefix)) end++;
    return { first, end };
  }

  endsWith(number: number, ending: string): boolean {
    const length = this.lengthOf(number);
    if (length < ending.length) return false;
    for (let at = 0; at < ending.length; at++)
      if (this.#letterOf(number, length - ending.length + at) !== ending.charCodeAt(at)) return false;
    return true;
  }

  /**
   * Calls back with each word that differs from this one by at most `most` letters added, left out or replaced.
   * @see https://doi.org/10.1145/321796.321811 Wagner and Fischer, The string-to-string correction problem
   */
  near(word: string, most: number, tell: (number: number, distance: number) => void): void {
    const columns = word.length + 1;
    const deepest = word.length + most;
    // One row for each letter of the word that is compared; words that begin alike share the rows of what they share.
    const rows = new Uint16Array((deepest + 1) * columns);
    for (let at = 0; at < columns; at++) rows[at] = at;
    /** How many letters of the word before have their rows, and whether every word that begins with these is too far away. */
    let known = 0;
    let isOver = false;
    for (let number = 0; number < this.length; number++) {
      const shared = uint8At(this.#shared, number);
      if (isOver && shared >= known) continue;
      known = Math.min(known, shared);
      isOver = false;
      const length = this.lengthOf(number);
      while (known < Math.min(length, deepest) && !isOver) {
        nextRow(rows, known, columns, word, this.#letterOf(number, known));
        known += 1;
        isOver = isBeyond(rows.subarray(known * columns, (known + 1) * columns), most);
      }
      const distance = known === length ? (rows[length * columns + word.length] ?? 0) : most + 1;
      if (distance <= most) tell(number, distance);
    }
  }

  /** The first word that is not before this one. */
  #firstFrom(word: string): number {
    let [first, end] = [0, this.length];
    while (first < end) {
      const middle = (first + end) >>> 1;
      if (this.#compare(middle, word) < 0) first = middle + 1;
      else end = middle;
    }
    return first;
  }

  #compare(number: number, word: string): number {
    const length = Math.min(this.lengthOf(number), word.length);
    for (let at = 0; at < length; at++) {
      const difference = this.#letterOf(number, at) - word.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return this.lengthOf(number) - word.length;
  }

  #begins(number: number, prefix: string): boolean {
    if (this.lengthOf(number) < prefix.length) return false;
    for (let at = 0; at < prefix.length; at++)
      if (this.#letterOf(number, at) !== prefix.charCodeAt(at)) return false;
    return true;
  }

  #letterOf(number: number, at: number): number {
    return this.#letters[uint32At(this.#first, number) + at] ?? 0;
  }
}

const MOST_SHARED = 255;

function sharedLetters(left: string, right: string): number {
  let shared = 0;
  while (shared < left.length && shared < right.length && left[shared] === right[shared]) shared++;
  return shared;
}

/** Distances never become less from row to row. */
function isBeyond(row: Uint16Array, most: number): boolean {
  return row.every((distance) => distance > most);
}

/** The row of distances after one letter more. */
function nextRow(rows: Uint16Array, row: number, columns: number, word: string, letter: number): void {
  const before = row * columns;
  const own = before + columns;
  rows[own] = row + 1;
  for (let at = 1; at < columns; at++) {
    const isOther = word.charCodeAt(at - 1) === letter ? 0 : 1;
    rows[own + at] = Math.min(
      (rows[before + at - 1] ?? 0) + isOther,
      (rows[before + at] ?? 0) + 1,
      (rows[own + at - 1] ?? 0) + 1,
    );
  }
}
