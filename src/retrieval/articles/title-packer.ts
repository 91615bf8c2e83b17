import { uint32At } from '../../text/number-at.ts';
import { byCodeUnit } from '../../text/order.ts';
import { WordTable } from '../../text/word-table.ts';
import { bytesOfNumber, NumberReader, PackedNumbers, writeNumber } from './packed-numbers.ts';
import type { PackedTitles } from './packed-titles.ts';
import { WordList } from './word-list.ts';

/** Titles that are gone through between two turns of the event loop. */
const STEP = 1_000;

/** Takes titles one after the other and packs their words: little more is in memory meanwhile than what comes out. */
export class TitlePacker {
  readonly #table = new WordTable();
  /** Of each title how many words it has, then each once: its number in the table times two, one more where it stands there several times, with how often. */
  readonly #words = new PackedNumbers();
  readonly #lengths: Uint16Array;
  #count = 0;
  #meanLength = 0;

  constructor(count: number) {
    this.#lengths = new Uint16Array(count);
  }

  add(words: readonly string[]): void {
    const times = new Map<number, number>();
    for (const word of words) {
      const known = this.#table.find(word, 0, word.length);
      const number = known < 0 ? this.#table.add(word, 0, word.length) : known;
      times.set(number, (times.get(number) ?? 0) + 1);
    }
    this.#lengths[this.#count] = times.size;
    // The running mean, as MiniSearch counts it.
    this.#meanLength = (this.#meanLength * this.#count + times.size) / (this.#count + 1);
    this.#count += 1;
    this.#words.push(times.size);
    for (const [number, often] of times) {
      this.#words.push(2 * number + Number(often > 1));
      if (often > 1) this.#words.push(often);
    }
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
    // First how long each word's postings are, so that each is then written where it belongs.
    const places = new Uint32Array(names.length);
    yield* this.#eachPosting((word, step, often) => {
      places[word] = uint32At(places, word) + bytesOfNumber(step) + (often > 1 ? bytesOfNumber(often) : 0);
    });
    const ends = new Uint32Array(words.length);
    let end = 0;
    for (const [at, word] of order.entries()) {
      const size = uint32At(places, word);
      places[word] = end;
      end += size;
      ends[at] = end;
    }
    const postings = new Uint8Array(end);
    yield* this.#eachPosting((word, step, often) => {
      const at = writeNumber(postings, uint32At(places, word), step);
      places[word] = often > 1 ? writeNumber(postings, at, often) : at;
    });
    return { words, ends, postings, lengths: this.#lengths, meanLength: this.#meanLength };
  }

  /** Tells what is written of each word of each title (`PackedTitles.postings`). */
  *#eachPosting(tell: (word: number, step: number, often: number) => void): Generator<undefined, void> {
    const reader = new NumberReader(this.#words.bytes);
    /** Of each word the title that had it last, plus one. */
    const before = new Uint32Array(this.#table.size);
    for (let title = 1; title <= this.#count; title++) {
      for (let left = reader.next(); left > 0; left--) {
        const number = reader.next();
        const word = Math.floor(number / 2);
        const often = number % 2 === 0 ? 1 : reader.next();
        tell(word, 2 * (title - uint32At(before, word)) + Number(often > 1), often);
        before[word] = title;
      }
      if (title % STEP === 0) yield;
    }
  }
}
