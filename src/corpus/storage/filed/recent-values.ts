/** The latest values by number, few of them: a number takes the place of another that is a multiple of `size` away. */
export class RecentValues<T> {
  readonly #numbers: Int32Array;
  readonly #values: T[] = [];

  constructor(size: number) {
    this.#numbers = new Int32Array(size).fill(-1);
  }

  /** The value of a number, made where it is not at hand. */
  of(number: number, make: (number: number) => T): T {
    const place = number % this.#numbers.length;
    const known = this.#values[place];
    if (this.#numbers[place] === number && known !== undefined) return known;
    const value = make(number);
    this.#numbers[place] = number;
    this.#values[place] = value;
    return value;
  }
}
