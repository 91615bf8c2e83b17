import { GrowingArray } from './growing-array.ts';
import { hashOf } from './hash.ts';
import { uint32At } from './number-at.ts';

/**
 * Numbers words, in order of their first being met, by their place in a text: no string is made of a word that is known, which is
 * nearly every one. A `Map` of strings takes five times as long.
 */
export class WordTable {
  /** Open addressing, at most half full: a word's number plus one where its hash points, 0 where free. */
  #places = new Uint32Array(2_048);
  #chars = new Uint16Array(8_192);
  readonly #hashes = new GrowingArray();
  /** Where each word's characters begin, and one past the last. */
  readonly #first = new GrowingArray();

  constructor() {
    this.#first.push(0);
  }

  /** How many words there are. */
  get size(): number {
    return this.#hashes.length;
  }

  /** The number of the word that stands at `[start, end)`; -1 where it is not known. */
  find(text: string, start: number, end: number): number {
    const mask = this.#places.length - 1;
    const hash = hashOf(text, start, end);
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = uint32At(this.#places, at) - 1;
      if (number < 0) return -1;
      if (this.#hashes.at(number) === hash && this.#isAt(number, text, start, end)) return number;
    }
  }

  /** Adds a word that is not known; its number. */
  add(text: string, start: number, end: number): number {
    const number = this.#hashes.length;
    if (2 * (number + 1) > this.#places.length) this.#grow();
    const hash = hashOf(text, start, end);
    this.#hashes.push(hash);
    let at = this.#first.at(number);
    if (at + end - start > this.#chars.length) {
      const larger = new Uint16Array(2 * (at + end - start));
      larger.set(this.#chars);
      this.#chars = larger;
    }
    for (let from = start; from < end; from++) this.#chars[at++] = text.charCodeAt(from);
    this.#first.push(at);
    this.#place(hash, number);
    return number;
  }

  /** The word of a number. */
  word(number: number): string {
    return String.fromCharCode(...this.#chars.subarray(this.#first.at(number), this.#first.at(number + 1)));
  }

  /** All words, by their numbers. */
  words(): string[] {
    return Array.from(this.#hashes.values, (_, number) => this.word(number));
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const first = this.#first.at(number);
    if (this.#first.at(number + 1) - first !== end - start) return false;
    for (let at = 0; at < end - start; at++) {
      if (this.#chars[first + at] !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  #grow(): void {
    this.#places = new Uint32Array(2 * this.#places.length);
    for (let number = 0; number < this.#hashes.length; number++) this.#place(this.#hashes.at(number), number);
  }

  #place(hash: number, number: number): void {
    const mask = this.#places.length - 1;
    let at = hash & mask;
    while (this.#places[at] !== 0) at = (at + 1) & mask;
    this.#places[at] = number + 1;
  }
}
