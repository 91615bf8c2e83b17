import { uint32At } from '../../../text/number-at.ts';
/** Finds the places of numbers of 32 bits: eight to sixteen bytes a number. */
export class NumberTable {
  readonly #numbers: Uint32Array;
  /** Open addressing, at most half full: a place plus one where its number points, 0 where free. */
  readonly #slots: Uint32Array;

  constructor(numbers: Uint32Array) {
    this.#numbers = numbers;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * Math.max(numbers.length, 1))));
    const mask = this.#slots.length - 1;
    for (let place = 0; place < numbers.length; place++) {
      let at = uint32At(numbers, place) & mask;
      while (this.#slots[at] !== 0) at = (at + 1) & mask;
      this.#slots[at] = place + 1;
    }
  }

  /** The place of a number for which `isMeant` holds, since equal numbers may stand several times; -1 where there is none. */
  find(number: number, isMeant: (place: number) => boolean): number {
    const mask = this.#slots.length - 1;
    for (let at = number & mask; ; at = (at + 1) & mask) {
      const place = uint32At(this.#slots, at) - 1;
      if (place < 0 || (this.#numbers[place] === number && isMeant(place))) return place;
    }
  }
}
