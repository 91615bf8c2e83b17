import { openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the embeddings of words stand in a model's weights, in bytes from its beginning. */
export interface WordPlaces {
  /** For each word 384 numbers of 4 bits, two in a byte, the lower four bits first; 8 stands for 0. */
  readonly numbers: number;
  /** For each word 12 half-precision numbers: what 32 of these numbers in turn are multiplied by. */
  readonly scales: number;
}

const WIDTH = 384;
const BLOCK = 32;
const NUMBER_BYTES = WIDTH / 2;
const SCALE_BYTES = (WIDTH / BLOCK) * 2;
/** Words whose numbers are remembered; at 1.5 KB each, and those of questions and titles come again and again. */
const REMEMBERED = 500;

/** The encoder's embeddings of words, read from its file as they are needed: the cross-encoder has none of its own. */
export class WordEmbeddings {
  readonly #file: number;
  readonly #places: WordPlaces;
  readonly #known = new Map<number, Float32Array>();

  /** Throws where the file cannot be read. It stays open as long as the process. */
  constructor(weights: URL, places: WordPlaces) {
    this.#file = openSync(fileURLToPath(weights), 'r');
    this.#places = places;
  }

  /** The numbers of words in a row, 384 each. */
  rowsOf(words: readonly number[]): Float32Array {
    const rows = new Float32Array(words.length * WIDTH);
    for (const [at, word] of words.entries()) rows.set(this.#rowOf(word), at * WIDTH);
    return rows;
  }

  #rowOf(word: number): Float32Array {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const numbers = Buffer.alloc(NUMBER_BYTES);
    const scales = Buffer.alloc(SCALE_BYTES);
    readSync(this.#file, numbers, 0, NUMBER_BYTES, this.#places.numbers + word * NUMBER_BYTES);
    readSync(this.#file, scales, 0, SCALE_BYTES, this.#places.scales + word * SCALE_BYTES);
    const row = Float32Array.from({ length: WIDTH }, (_, at) => {
      const both = numbers[at >> 1] ?? 0;
      return (
        ((at % 2 === 0 ? both & 15 : both >> 4) - 8) * half(scales.readUInt16LE(2 * Math.trunc(at / BLOCK)))
      );
    });
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(word, row);
    return row;
  }
}

/** A half-precision number (IEEE 754 binary16) of its 16 bits. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
