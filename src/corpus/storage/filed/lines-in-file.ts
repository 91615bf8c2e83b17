import { float64At, uint32At } from '../../../text/number-at.ts';
import type { OpenFile } from '../packed/file-pack.ts';

/** The places and lengths of numbered lines in a file. */
export class LinesInFile {
  /** Numbers that also reach beyond four gigabytes. */
  readonly #at: Float64Array;
  readonly #lengths: Uint32Array;

  constructor(count: number) {
    this.#at = new Float64Array(count);
    this.#lengths = new Uint32Array(count);
  }

  set(number: number, at: number, length: number): void {
    this.#at[number] = at;
    this.#lengths[number] = length;
  }

  at(number: number): number {
    return float64At(this.#at, number);
  }

  read(number: number, file: OpenFile): Buffer {
    return file.read(this.at(number), uint32At(this.#lengths, number));
  }
}
