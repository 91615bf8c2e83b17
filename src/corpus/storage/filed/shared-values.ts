import { WordTable } from '../../../text/word-table.ts';

/** The most values in memory; others are left in the file. */
const MOST = 200_000;
const LONGEST = 1_000;

/** Texts that many articles share (publications, tags), each kept once and known by a number. */
export class SharedValues {
  readonly #table = new WordTable();
  #count = 0;

  /** The number of a text; `NONE` for null, `ELSEWHERE` where there are too many. */
  add(text: string | null): number {
    if (text === null) return NONE;
    if (text.length > LONGEST) return ELSEWHERE;
    const known = this.#table.find(text, 0, text.length);
    if (known >= 0) return known;
    if (this.#count === MOST) return ELSEWHERE;
    this.#count += 1;
    return this.#table.add(text, 0, text.length);
  }

  /** The text of a number that was given. */
  get(number: number): string {
    return this.#table.word(number);
  }
}

/** There is no text. */
export const NONE = 0xffff_ffff;
/** The text is left in the file. */
export const ELSEWHERE = 0xffff_fffe;
