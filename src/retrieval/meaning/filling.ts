import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../corpus/article.ts';
import { newestFirst } from '../../corpus/newest-first.ts';
import { AnswerQueue } from '../answer-queue.ts';
import { ArticleVectors, type Entry } from './article-vectors.ts';
import { textsOf } from './encoded-text.ts';
import type { Encoder } from './encoder.ts';
import type { VectorStore } from './vector-store.ts';
import { packed } from './vector-table.ts';

/** How vectors are made and kept; only the encoder is needed. */
export interface MeaningOptions {
  readonly encoder: Encoder;
  /** Where they are kept between starts; not kept where it is left out. */
  readonly vectorFile?: string | undefined;
  /** False for one of several processes of which another makes the vectors: it takes them from the file as they come. */
  readonly makes?: boolean | undefined;
  /** Told in articles: when the first vectors are to be made, and after each article. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly onSaveFailed?: ((error: unknown) => void) | undefined;
}

/** What a filling begins with: the store, and the vectors of an earlier edition. */
export interface FillingOptions extends MeaningOptions {
  readonly store: VectorStore | undefined;
  readonly vectors: ArticleVectors;
  readonly entries: ReadonlyMap<Article, Entry>;
}

/** What is made is kept when it is this many rows and a quarter of all: some forty seconds of work, later minutes. */
const KEPT_ROWS = 2_000;
const KEPT_SHARE = 0.25;
/** At the end fewer than this are left to be made again: a program that ends at once should not write hundreds of megabytes. */
const KEPT_AT_END = 0.01;
/** How often a process that makes no vectors looks for those that another has kept. */
const LOOK_MS = 20_000;
/** Characters of an article that takes about as long as a whole community's posts. */
const LONG = 50_000;
/** Fewer rows than this are not worth moving, however many of them nobody needs any more. */
const FEW_ROWS = 10_000;

/** Gives every article of an edition its vectors, in the background: known ones, kept ones, new ones, the newest article's first, and very long ones last. */
export class Filling {
  readonly filled: Promise<void>;
  /** Settles when at most very long articles are left, which take longer than anybody waits; never rejects. */
  readonly mostFilled: Promise<void>;
  readonly saved: Promise<void>;
  /** The very long articles that have no vectors yet; none as long as shorter ones are looked for. */
  longLeft: readonly Article[] = [];
  vectors: ArticleVectors;
  entries: Map<Article, Entry>;
  /** True once the encoder gave no vector. */
  failed = false;
  readonly #options: FillingOptions;
  readonly #articles: readonly Article[];
  readonly #stopping = new AbortController();
  readonly #queue = new AnswerQueue();
  #onMostFilled = (): void => undefined;

  constructor(articles: readonly Article[], options: FillingOptions) {
    this.#options = options;
    this.#articles = articles;
    this.vectors = options.vectors;
    this.entries = new Map();
    for (const article of articles) {
      const entry = options.entries.get(article);
      if (entry !== undefined) this.entries.set(article, entry);
    }
    this.mostFilled = new Promise((resolve) => {
      this.#onMostFilled = resolve;
    });
    this.filled = this.#fill().finally(() => this.#onMostFilled());
    this.saved = this.filled.then(async () => this.#keep(Math.max(1, KEPT_AT_END * this.vectors.rows)));
  }

  /** Makes no more, and keeps nothing: the next edition's filling goes on. */
  stop(): void {
    this.#stopping.abort('replaced');
  }

  async close(): Promise<void> {
    this.#stopping.abort('closed');
    await this.saved;
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #fill(): Promise<void> {
    // The edition is swapped in first: what follows holds the thread now and then.
    await new Promise((resolve) => setImmediate(resolve));
    let missing = await this.#matched(newestFirst(this.#articles));
    missing = (await this.#readSaved(missing)).toSorted((a, b) => Number(isLong(a)) - Number(isLong(b)));
    await this.#compact();
    this.#tellLong(missing);
    if (missing.length === 0 || this.#isStopped) return;
    if (this.#options.makes === false) await this.#waitForOthers(missing);
    else await this.#make(missing);
  }

  /** Gives articles the vectors that are at hand; those that have none, in the same order. */
  async #matched(articles: readonly Article[]): Promise<Missing[]> {
    const missing: Missing[] = [];
    for (const article of articles) {
      if (this.#isStopped) break;
      if (this.entries.has(article)) continue;
      const { digest } = textsOf(article, this.#options.encoder.version);
      const entry = this.vectors.find(digest);
      if (entry === undefined) missing.push({ article, digest });
      else this.entries.set(article, entry);
      await this.#queue.giveWay();
    }
    return missing;
  }

  async #readSaved(missing: readonly Missing[]): Promise<Missing[]> {
    const wanted = new Set(missing.map(({ digest }) => digest));
    if (wanted.size > 0 && !this.#isStopped) {
      await this.#options.store?.read(
        (digest) => !this.#isStopped && wanted.has(digest) && this.vectors.find(digest) === undefined,
        ({ digest, parts, vectors }) => this.vectors.add(digest, parts, vectors),
      );
    }
    return missing.filter(({ article, digest }) => {
      const entry = this.vectors.find(digest);
      if (entry !== undefined) this.entries.set(article, entry);
      return entry === undefined;
    });
  }

  async #make(missing: readonly Missing[]): Promise<void> {
    const { encoder, onProgress } = this.#options;
    onProgress?.(this.entries.size, this.#articles.length);
    for (const [at, { article, digest }] of missing.entries()) {
      if (isLong({ article, digest })) this.#tellLong(missing.slice(at));
      const { texts, asRead, parts } = textsOf(article, encoder.version);
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        if (this.#isStopped) return;
        const vector = await encoder.encode(asRead(text), 'passage').catch(() => undefined);
        if (vector === undefined) {
          this.failed = !this.#isStopped;
          return;
        }
        vectors.push(vector);
      }
      this.entries.set(
        article,
        this.vectors.find(digest) ?? this.vectors.add(digest, parts, packed(vectors)),
      );
      this.vectors.unsaved += vectors.length;
      onProgress?.(this.entries.size, this.#articles.length);
      await this.#keep(Math.max(KEPT_ROWS, KEPT_SHARE * this.vectors.rows));
    }
  }

  /** The very long ones are the last: where the first is one, all are. */
  #tellLong(left: readonly Missing[]): void {
    const [first] = left;
    if (first !== undefined && !isLong(first)) return;
    this.longLeft = left.map(({ article }) => article);
    this.#onMostFilled();
  }

  async #waitForOthers(missing: readonly Missing[]): Promise<void> {
    let left = missing;
    while (left.length > 0 && !this.#isStopped) {
      await sleep(LOOK_MS, undefined, { ref: false, signal: this.#stopping.signal }).catch(() => undefined);
      left = await this.#readSaved(left);
    }
  }

  /** Where more than half of the rows are of articles that are gone, the others move to a table of their own. */
  async #compact(): Promise<void> {
    let live = 0;
    for (const { rows } of this.entries.values()) live += rows;
    if (this.#isStopped || this.vectors.rows < FEW_ROWS || live > this.vectors.rows / 2) return;
    const vectors = new ArticleVectors(this.vectors.folder);
    const entries = new Map<Article, Entry>();
    for (const [article, entry] of this.entries) {
      entries.set(article, vectors.adopt(this.vectors, entry));
      await this.#queue.giveWay();
    }
    vectors.unsaved = this.vectors.unsaved;
    this.vectors = vectors;
    this.entries = entries;
  }

  /** Keeps all vectors of the edition where at least so many are in no file. */
  async #keep(least: number): Promise<void> {
    const { store, makes, onSaveFailed } = this.#options;
    const isReplaced = this.#stopping.signal.reason === 'replaced';
    if (store === undefined || makes === false || isReplaced || this.vectors.unsaved < least) return;
    const { unsaved } = this.vectors;
    const kept = [...this.entries.values()].map((entry) => this.vectors.toKeep(entry));
    try {
      await store.keep(kept);
      this.vectors.unsaved -= unsaved;
    } catch (error) {
      onSaveFailed?.(error);
    }
  }
}

interface Missing {
  readonly article: Article;
  readonly digest: string;
}

/** Whether an article is so long that the others are read first: it takes longer than a question in a terminal waits, or minutes. */
function isLong({ article: { text } }: Missing): boolean {
  return text.length > LONG;
}
