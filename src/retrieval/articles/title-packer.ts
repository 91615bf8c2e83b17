import { GrowingArray } from '../../text/growing-array.ts';
import { byCodeUnit } from '../../text/order.ts';
import { WordTable } from '../../text/word-table.ts';
import type { PackedTitles } from './packed-titles.ts';
import { WordList } from './word-list.ts';

/** The most bytes of a posting: two numbers of seven bits a byte. */
const MOST_BYTES = 10;
/** Words whose postings are written between two turns of the event loop. */
const STEP = 500;

/** Takes titles one after the other and packs their words. */
export class TitlePacker {
  readonly #table = new WordTable();
  /** The words of each title as numbers of the table, those of one title together, and where they end. */
  readonly #words = new GrowingArray();
  readonly #ends = new GrowingArray();
  readonly #lengths: Uint16Array;
  #meanLength = 0;

  constructor(count: number) {
    this.#lengths = new Uint16Array(count);
  }

  add(words: readonly string[]): void {
    const place = this.#ends.length;
    const length = new Set(words).size;
    this.#lengths[place] = length;
    // The running mean, as MiniSearch counts it.
    this.#meanLength = (this.#meanLength * place + length) / (place + 1);
    for (const word of words) {
      const known = this.#table.find(word, 0, word.length);
      this.#words.push(known < 0 ? this.#table.add(word, 0, word.length) : known);
    }
    this.#ends.push(this.#words.length);
  }

  /** Packs what was taken, in steps between which others may run; the last value is the result. */
  *pack(): Generator<undefined, PackedTitles> {
    const names = this.#table.words();
    yield;
    const order = Uint32Array.from(names.keys()).toSorted((a, b) =>
      byCodeUnit(names[a] ?? '', names[b] ?? ''),
    );
    const words = new WordList(Array.from(order, (number) => names[number] ?? ''));
    yield;
    const { places, first } = this.#byWord(names.length);
    yield;
    const bytes = new GrowingBytes();
    const ends = new Uint32Array(words.length);
    for (const [at, number] of order.entries()) {
      bytes.postings(places.subarray(first[number] ?? 0, first[number + 1] ?? 0));
      ends[at] = bytes.length;
      if (at % STEP === 0) yield;
    }
    return { words, ends, postings: bytes.taken(), lengths: this.#lengths, meanLength: this.#meanLength };
  }

  /** The places of each word's titles in order; one that holds it several times stands there as often. */
  #byWord(count: number): { readonly places: Uint32Array; readonly first: Uint32Array } {
    const words = this.#words.values;
    const first = new Uint32Array(count + 1);
    for (const word of words) first[word + 1] = (first[word + 1] ?? 0) + 1;
    for (let word = 0; word < count; word++) first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0);
    const next = first.slice();
    const places = new Uint32Array(words.length);
    let at = 0;
    for (const [place, end] of this.#ends.values.entries())
      for (; at < end; at++) {
        const word = words[at] ?? 0;
        const free = next[word] ?? 0;
        places[free] = place;
        next[word] = free + 1;
      }
    return { places, first };
  }
}

class GrowingBytes {
  #bytes = new Uint8Array(4_096);
  length = 0;

  postings(places: Uint32Array): void {
    let before = -1;
    for (let at = 0; at < places.length; ) {
      const place = places[at] ?? 0;
      let times = 0;
      for (; places[at] === place; at++) times++;
      this.#makeRoom();
      this.#add(2 * (place - before) + (times === 1 ? 0 : 1));
      if (times > 1) this.#add(times);
      before = place;
    }
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #makeRoom(): void {
    if (this.length + MOST_BYTES <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.ceil(1.5 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  #add(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes[this.length++] = (rest % 0x80) + 0x80;
    this.#bytes[this.length++] = rest;
  }
}
