/** Whole numbers one after the other, seven bits a byte: a byte of 128 and more is followed by another of the same number. */
export class PackedNumbers {
  #bytes = new Uint8Array(4_096);
  #length = 0;

  push(value: number): void {
    if (this.#length + MOST_BYTES > this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(1.5 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#length = writeNumber(this.#bytes, this.#length, value);
  }

  /** The bytes so far, as a view that the next `push` may leave behind. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** The most bytes that a number of 53 bits takes. */
const MOST_BYTES = 8;

/** How many bytes a number takes. */
export function bytesOfNumber(value: number): number {
  let bytes = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes += 1;
  return bytes;
}

/** Writes a number where there is room for it; the place after it. */
export function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  let [place, rest] = [at, value];
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[place++] = (rest % 0x80) + 0x80;
  bytes[place] = rest;
  return place + 1;
}

/** Reads such numbers one by one. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Where the next number begins. */
  get at(): number {
    return this.#at;
  }

  next(): number {
    let value = 0;
    for (let weight = 1; ; weight *= 0x80) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (byte < 0x80) return value + byte * weight;
      value += (byte - 0x80) * weight;
    }
  }
}
