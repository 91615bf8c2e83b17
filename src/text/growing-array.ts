/** A list of whole numbers from 0 to 4,294,967,295 that grows by doubling: four bytes a number where an array takes eight or more. */
export class GrowingArray {
  #values = new Uint32Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** The values so far, as a view that the next `push` may leave behind. */
  get values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }

  /** The value at a place below `length`. */
  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  /** Adds to the value at a place below `length`. */
  increase(at: number, by: number): void {
    this.#values[at] = (this.#values[at] ?? 0) + by;
  }
}
