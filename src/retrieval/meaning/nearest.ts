import type { Article, Language } from '../../corpus/article.ts';

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
  /** The amount taken from the cosines of an article in this language: 0 for the most alike language, negative for the others, which gain. */
  handicap(language: Language | null): number;
}

/**
 * How much of the lead of a language is taken from it: texts in the question's own language are all more alike to it, whatever they
 * say. Of cross-lingual questions on two mixed communities .05 were first by the encoder alone, and .19 with this; at 1.0 more of the
 * others are lost than are won.
 */
const LEAD_TAKEN = 0.7;

/** A passage's cosines without the lead of its language. */
export function lessHandicap(
  cosines: Float32Array | undefined,
  { handicap }: Pick<Nearest, 'handicap'>,
  { language }: Pick<Article, 'language'>,
): Float32Array | undefined {
  const own = handicap(language);
  return own === 0 ? cosines : cosines?.map((cosine) => cosine - own);
}

/** Collects the most alike passages, best first; ties in order of article id, then place. */
export class NearestList {
  readonly #limit: number;
  readonly #languages = new Map<Language | null, OfLanguage>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(article: Article, passageOrdinal: number, likeness: number): void {
    const own = this.#of(article.language);
    own.note(likeness);
    // Of a hundred thousand passages few are: an object for each would be most of the garbage of a question.
    if (own.mayTake(likeness)) own.offer({ article, passageOrdinal, likeness });
  }

  /** Counts a passage among all, whether it may be one of the most alike or not. */
  count(language: Language | null, likeness: number): void {
    this.#of(language).note(likeness);
  }

  /** Puts a passage among the most alike, if it is, without counting it. */
  place(near: Near): void {
    this.#of(near.article.language).offer(near);
  }

  #of(language: Language | null): OfLanguage {
    let own = this.#languages.get(language);
    if (own === undefined) this.#languages.set(language, (own = new OfLanguage(this.#limit)));
    return own;
  }

  get nearest(): Nearest {
    const all = [...this.#languages.entries()].filter(([, { count }]) => count > 0);
    const count = all.reduce((total, [, own]) => total + own.count, 0) || 1;
    const highest = Math.max(...all.map(([, own]) => own.sum / own.count));
    const handicaps = new Map(
      all.map(([language, own]) => [language, LEAD_TAKEN * (own.sum / own.count - highest)]),
    );
    const handicap = (language: Language | null): number => handicaps.get(language) ?? 0;
    const sum = all.reduce((total, [language, own]) => total + own.sum - own.count * handicap(language), 0);
    const mean = sum / count;
    const list = all
      .flatMap(([language, { best }]) =>
        best.map((near) => ({ ...near, likeness: near.likeness - handicap(language) })),
      )
      .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
      .slice(0, this.#limit);
    const squares = all.reduce((total, [language, own]) => total + own.squaresLess(handicap(language)), 0);
    return { list, mean, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)), handicap };
  }
}

/** The most alike passages of the articles in one language, best first, with the sums of all. */
class OfLanguage {
  readonly best: Near[] = [];
  readonly #limit: number;
  count = 0;
  sum = 0;
  #squares = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  note(likeness: number): void {
    this.count++;
    this.sum += likeness;
    this.#squares += likeness * likeness;
  }

  mayTake(likeness: number): boolean {
    return (
      this.best.length < this.#limit || likeness >= (this.best.at(-1)?.likeness ?? Number.POSITIVE_INFINITY)
    );
  }

  offer(near: Near): void {
    if (!this.mayTake(near.likeness)) return;
    let low = 0;
    let high = this.best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.best[middle];
      if (other !== undefined && isBefore(other, near)) low = middle + 1;
      else high = middle;
    }
    this.best.splice(low, 0, near);
    if (this.best.length > this.#limit) this.best.pop();
  }

  /** The sum of the squares where each is less by so much. */
  squaresLess(handicap: number): number {
    return this.#squares - 2 * handicap * this.sum + this.count * handicap * handicap;
  }
}

function isBefore(a: Near, b: Near): boolean {
  if (a.likeness !== b.likeness) return a.likeness > b.likeness;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id;
  return a.passageOrdinal < b.passageOrdinal;
}
