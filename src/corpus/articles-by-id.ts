import type { Article } from './article.ts';
import { articleKey, keyNumber } from './article-key.ts';
import { idNumber, numberOfId } from './article-numbers.ts';
import { NumberTable } from './storage/filed/number-table.ts';

/** Finds the articles of a list by their ids: twelve to twenty bytes an article, where a `Map` takes a hundred. */
export class ArticlesById {
  readonly #articles: readonly Article[];
  readonly #table: NumberTable;

  /** `articles` in order of id. */
  constructor(articles: readonly Article[]) {
    this.#articles = articles;
    const numbers = new Uint32Array(articles.length);
    for (const [place, article] of articles.entries()) numbers[place] = idNumber(article);
    this.#table = new NumberTable(numbers);
  }

  get(id: string): Article | undefined {
    return this.#articles[this.placeOf(id)];
  }

  /** The place in the list; -1 for an id that is not in it. */
  placeOf(id: string): number {
    return this.#table.find(numberOfId(id), (place) => this.#articles[place]?.id === id);
  }

  /** The place of this very object in the list; -1 where it is not there. Nothing is read. */
  placeOfSame(article: Article): number {
    return this.#table.find(idNumber(article), (place) => this.#articles[place] === article);
  }

  /** The article with this key (`articleKey`). */
  withKey(key: string): Article | undefined {
    const place = this.#table.find(keyNumber(key), (at) => articleKey(this.#articles[at]?.id ?? '') === key);
    return this.#articles[place];
  }

  /** The articles of the same file, itself included: their ids begin alike, so they stand side by side. */
  sameFile(article: Article): readonly Article[] {
    const isOfFile = (other: Article | undefined): boolean =>
      other !== undefined && other.path === article.path;
    let first = this.placeOf(article.id);
    if (first < 0) return [];
    let end = first + 1;
    while (isOfFile(this.#articles[first - 1])) first -= 1;
    while (isOfFile(this.#articles[end])) end += 1;
    return this.#articles.slice(first, end);
  }
}

const TABLES = new WeakMap<readonly Article[], ArticlesById>();

/** The same table each time for the same list, which must not be changed. */
export function byIdOf(articles: readonly Article[]): ArticlesById {
  const known = TABLES.get(articles) ?? new ArticlesById(articles);
  TABLES.set(articles, known);
  return known;
}
