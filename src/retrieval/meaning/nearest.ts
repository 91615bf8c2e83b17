import type { Article } from '../../corpus/article.ts';

/** A passage of an article, by its number in it, and how alike it or the best of its parts is. */
export interface Near {
  readonly article: Article;
  readonly passageOrdinal: number;
  readonly likeness: number;
}

/** The most alike passages, best first, and how alike all of them are: the mean and the standard deviation. */
export interface Nearest {
  readonly list: readonly Near[];
  readonly mean: number;
  readonly deviation: number;
}

/** Collects the most alike passages, best first; ties in order of article id, then place. */
export class NearestList {
  readonly #limit: number;
  readonly #best: Near[] = [];
  #count = 0;
  #sum = 0;
  #squares = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(article: Article, passageOrdinal: number, likeness: number): void {
    this.#count++;
    this.#sum += likeness;
    this.#squares += likeness * likeness;
    const isFull = this.#best.length >= this.#limit;
    if (isFull && likeness < (this.#best.at(-1)?.likeness ?? Number.POSITIVE_INFINITY)) return;
    const near = { article, passageOrdinal, likeness };
    let low = 0;
    let high = this.#best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#best[middle];
      if (other !== undefined && isBefore(other, near)) low = middle + 1;
      else high = middle;
    }
    this.#best.splice(low, 0, near);
    if (this.#best.length > this.#limit) this.#best.pop();
  }

  get nearest(): Nearest {
    const mean = this.#sum / (this.#count || 1);
    const variance = this.#squares / (this.#count || 1) - mean * mean;
    return { list: this.#best, mean, deviation: Math.sqrt(Math.max(0, variance)) };
  }
}

function isBefore(a: Near, b: Near): boolean {
  if (a.likeness !== b.likeness) return a.likeness > b.likeness;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id;
  return a.passageOrdinal < b.passageOrdinal;
}
