import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type RelevanceOf, textRead } from '../../src/retrieval/ranking/reader.ts';
import { MalformedCollection } from '../quality/collection.ts';

/** What cross-encoders made of questions and windows, each one of the folds that it did not learn from (bench/cross-encoder). */
export class Relevances {
  readonly #known = new Map<string, number>();
  #asked = 0;
  #missing = 0;

  /** Reads lines of JSON: `[fold, question, text, relevance]`. Throws `MalformedCollection` where a line is something else. */
  static async read(file: string): Promise<Relevances> {
    const relevances = new Relevances();
    let at = 0;
    for await (const line of createInterface({ input: createReadStream(file) })) {
      at++;
      const [fold, question, text, relevance]: unknown[] = listIn(line);
      if (!Number.isInteger(fold) || typeof question !== 'string' || typeof text !== 'string')
        throw new MalformedCollection(`${file}:${at}: not [fold, question, text, relevance].`);
      if (typeof relevance !== 'number')
        throw new MalformedCollection(`${file}:${at}: the relevance is no number.`);
      relevances.#known.set(keyOf(Number(fold), question, text), relevance);
    }
    return relevances;
  }

  /** Judges windows by what is asked, as the cross-encoder without this fold did. */
  by(fold: number, asked: string): RelevanceOf {
    return (one) => {
      const relevance = this.#known.get(keyOf(fold, asked, textRead(one)));
      this.#asked++;
      if (relevance === undefined) this.#missing++;
      return Promise.resolve(relevance);
    };
  }

  /** How many windows there was a relevance asked of, and how many were not in the file. */
  get counts(): { readonly asked: number; readonly missing: number } {
    return { asked: this.#asked, missing: this.#missing };
  }

  /** The same in a sentence. */
  get told(): string {
    return `${this.#missing} of ${this.#asked} windows had no relevance in the file, and kept their place`;
  }
}

function keyOf(fold: number, question: string, text: string): string {
  return `${fold}\0${question}\0${text}`;
}

function listIn(line: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(line);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
