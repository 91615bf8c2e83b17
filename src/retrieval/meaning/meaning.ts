import { dirname } from 'node:path';
import type { Article } from '../../corpus/article.ts';
import type { AnswerQueue } from '../answer-queue.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { isWithin } from '../index/restriction.ts';
import { ArticleVectors, type Entry } from './article-vectors.ts';
import type { CompareOptions, QuestionMeaning } from './compared.ts';
import { Filling, type MeaningOptions } from './filling.ts';
import { lessHandicap, type Nearest, NearestList } from './nearest.ts';
import { nearestInTwoStages } from './nearest-in-two-stages.ts';
import { VectorStore } from './vector-store.ts';

export type { MeaningOptions } from './filling.ts';
export type { Nearest } from './nearest.ts';

/** The meaning of an edition's articles, as far as it is known by now: vectors are made in the background, of the newest articles first. */
export interface Meaning {
  /** The question's vector; undefined where the encoder can give none. Never rejects. */
  encodeQuestion(text: string): Promise<Float32Array | undefined>;
  /** The log-odds that a text answers a question; undefined where the encoder cannot tell. Never rejects. */
  relevanceOf(question: string, text: string): Promise<number | undefined>;
  /** The log-odds that the later of two texts answers a question and the earlier does not; undefined once the encoder is gone. */
  leadOf(question: string, earlier: string, later: string): Promise<number | undefined>;
  /** Compares a question's vector with those of all articles, giving way to other work in between. */
  compare(question: Float32Array, options: CompareOptions, queue: AnswerQueue): Promise<QuestionMeaning>;
  /** In articles. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly state: 'running' | 'done' | 'unavailable';
  /** The meaning of the next edition, which takes over the vectors and the making of those that are missing; this one stays usable. */
  update(articles: readonly Article[], index: PassageIndex): Meaning;
  /** Settles when every article has its vectors, or none will be made any more; never rejects. */
  readonly filled: Promise<void>;
  /** Settles when at most very long articles are left; never rejects. */
  readonly mostFilled: Promise<void>;
  /** Very long articles of which the meaning is not known yet; none as long as shorter ones are left, too. */
  readonly longLeft: readonly Article[];
  /** Settles when they are kept, too; never rejects. */
  readonly saved: Promise<void>;
  /** Makes no more and keeps those that are made. */
  close(): Promise<void>;
}

/** The same with its vectors on this machine: in memory, or where they are many, in a file. */
export interface LocalMeaning extends Meaning {
  /**
   * How alike a passage, by its number among the article's passages, and its parts are, by `rowsOfPassage`; undefined while it has no
   * vectors.
   */
  likeness(question: Float32Array, article: Article, passageOrdinal: number): Float32Array | undefined;
  /** The vector in one row of a passage; undefined while it has none. */
  vector(article: Article, passageOrdinal: number, row: number): Float32Array | undefined;
  /**
   * The passages that are most alike, best first, each by the best of its whole and its parts. In memory every vector is compared: on
   * one core 1 ms for 60,000, 35 ms for 800,000 (`bench/meaning.ts`).
   */
  nearest(question: Float32Array, limit: number, among?: (article: Article) => boolean): Nearest;
  /** The same in steps of a millisecond or two, so that other work can come between (`AnswerQueue.inSteps`). */
  nearestInSteps(
    question: Float32Array,
    limit: number,
    among?: (article: Article) => boolean,
  ): Generator<undefined, Nearest>;
  update(articles: readonly Article[]): LocalMeaning;
}

/** Articles whose vectors are compared in one step: some ten thousand vectors. */
const STEP_ARTICLES = 256;

/**
 * Characters of articles from which on their vectors are in a file: some 100,000 vectors, 40 MB. What is fewer stays in memory, where all
 * are compared.
 */
const MANY_CHARACTERS = 7_000_000;

/** Begins to make the vectors of these articles, or takes those that are kept. `many` is MANY_CHARACTERS but in tests. */
export function createMeaning(
  articles: readonly Article[],
  options: MeaningOptions,
  many = MANY_CHARACTERS,
): LocalMeaning {
  const { encoder, vectorFile } = options;
  const store = vectorFile === undefined ? undefined : new VectorStore(vectorFile, encoder.version);
  const isMany = articles.reduce((sum, { text }) => sum + text.length, 0) >= many;
  const folder = isMany && vectorFile !== undefined ? dirname(vectorFile) : undefined;
  return new EditionMeaning(articles, options, store, new ArticleVectors(folder), new Map());
}

class EditionMeaning implements LocalMeaning {
  readonly #options: MeaningOptions;
  readonly #store: VectorStore | undefined;
  readonly #filling: Filling;
  readonly #total: number;

  constructor(
    articles: readonly Article[],
    options: MeaningOptions,
    store: VectorStore | undefined,
    vectors: ArticleVectors,
    entries: ReadonlyMap<Article, Entry>,
  ) {
    this.#options = options;
    this.#store = store;
    this.#total = articles.length;
    this.#filling = new Filling(articles, { ...options, store, vectors, entries });
  }

  get filled(): Promise<void> {
    return this.#filling.filled;
  }

  get mostFilled(): Promise<void> {
    return this.#filling.mostFilled;
  }

  get longLeft(): readonly Article[] {
    return this.#filling.longLeft.filter((article) => !this.#filling.entries.has(article));
  }

  get saved(): Promise<void> {
    return this.#filling.saved;
  }

  get progress(): { readonly done: number; readonly total: number } {
    return { done: this.#filling.entries.size, total: this.#total };
  }

  get state(): 'running' | 'done' | 'unavailable' {
    if (this.#filling.failed) return 'unavailable';
    return this.#filling.entries.size < this.#total ? 'running' : 'done';
  }

  async encodeQuestion(text: string): Promise<Float32Array | undefined> {
    return this.#options.encoder.encode(text, 'query').catch(() => undefined);
  }

  async relevanceOf(question: string, text: string): Promise<number | undefined> {
    return this.#options.encoder.relevanceOf(question, text).catch(() => undefined);
  }

  async leadOf(question: string, earlier: string, later: string): Promise<number | undefined> {
    return this.#options.encoder.leadOf(question, earlier, later).catch(() => undefined);
  }

  async compare(
    question: Float32Array,
    { limit, within }: CompareOptions,
    queue: AnswerQueue,
  ): Promise<QuestionMeaning> {
    const among = within && ((article: Article): boolean => isWithin(article, ...within));
    const nearest = await queue.inSteps(this.nearestInSteps(question, limit, among));
    const compared: QuestionMeaning = {
      question,
      nearest,
      likeness: ({ article, ordinal }) =>
        lessHandicap(this.likeness(question, article, ordinal), nearest, article),
      vector: ({ article, ordinal }, row) => this.vector(article, ordinal, row),
      withVectorsOf: () => Promise.resolve(compared),
    };
    return compared;
  }

  likeness(question: Float32Array, article: Article, passageOrdinal: number): Float32Array | undefined {
    const entry = this.#filling.entries.get(article);
    return entry && this.#filling.vectors.likeness(question, entry, passageOrdinal);
  }

  vector(article: Article, passageOrdinal: number, row: number): Float32Array | undefined {
    const entry = this.#filling.entries.get(article);
    return entry && this.#filling.vectors.vector(entry, passageOrdinal, row);
  }

  nearest(question: Float32Array, limit: number, among?: (article: Article) => boolean): Nearest {
    const steps = this.nearestInSteps(question, limit, among);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  }

  *nearestInSteps(
    question: Float32Array,
    limit: number,
    among?: (article: Article) => boolean,
  ): Generator<undefined, Nearest> {
    const { entries, vectors } = this.#filling;
    if (vectors.folder !== undefined)
      return yield* nearestInTwoStages(question, { vectors, entries, limit, among });
    const nearest = new NearestList(limit);
    let compared = 0;
    for (const [article, entry] of entries) {
      if (among !== undefined && !among(article)) continue;
      vectors.best(question, entry, (ordinal, likeness) => nearest.offer(article, ordinal, likeness));
      if (++compared % STEP_ARTICLES === 0) yield;
    }
    return nearest.nearest;
  }

  update(articles: readonly Article[]): LocalMeaning {
    this.#filling.stop();
    const { entries, vectors } = this.#filling;
    return new EditionMeaning(articles, this.#options, this.#store, vectors, entries);
  }

  close(): Promise<void> {
    return this.#filling.close();
  }
}
