import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../corpus/article.ts';
import { newestFirst } from '../../corpus/newest-first.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import { IndexUnavailable } from '../index/index-unavailable.ts';
import { textsOf } from '../meaning/encoded-text.ts';
import type { MeaningOptions } from '../meaning/filling.ts';
import { VectorStore } from '../meaning/vector-store.ts';
import { type PackedVectors, packed } from '../meaning/vector-table.ts';
import { Bulk } from './bulk.ts';
import type { ClusterIndex, WholeIndex } from './cluster-index.ts';
import type { SearchCluster } from './search-cluster.ts';
import { noteDocument, noteId, vectorDocument } from './vector-documents.ts';
import { VectorSearch } from './vector-search.ts';
import { WriterLease } from './writer-lease.ts';

/** The settings of a filling. */
export interface VectorFillingOptions extends MeaningOptions {
  readonly cluster: SearchCluster;
  /** The index that says who writes what. */
  readonly state: string;
  readonly index: ClusterIndex;
  /** Told how many articles have their vectors, and that all have them. */
  readonly onKnown: (done: number, isAll: boolean) => Promise<void>;
}

/** Articles that are looked up at once. */
const BATCH = 200;
/** How often a bot checks what another has made, and whether a cluster that was away is back. */
const LOOK_MS = 5_000;

/** Gives every article of an index its vectors, in the background, the newest article's first: one bot makes them for all. */
export class VectorFilling {
  readonly filled: Promise<void>;
  /** True once the encoder gave no vector. */
  failed = false;
  readonly #articles: readonly Article[];
  readonly #options: VectorFillingOptions;
  readonly #stopping = new AbortController();
  #done = 0;

  constructor(articles: readonly Article[], options: VectorFillingOptions) {
    this.#articles = articles;
    this.#options = options;
    this.filled = this.#fill();
  }

  /** Makes no more; those that are made stand in the cluster. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await this.filled;
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted || this.#options.cluster.signal.aborted;
  }

  async #fill(): Promise<void> {
    while (!this.#isStopped && !this.failed) {
      try {
        const whole = this.#options.index.whole;
        if (whole !== undefined && (await this.#fillOnce(whole))) return;
      } catch (error) {
        // The cluster is away, or another bot has taken over: later.
        if (!(error instanceof IndexUnavailable) && !this.#isStopped) {
          this.#options.onSaveFailed?.(error);
          this.failed = true;
          return;
        }
      }
      const { signal } = this.#stopping;
      await sleep(LOOK_MS, undefined, { ref: false, signal }).catch(() => undefined);
    }
  }

  /** True when all have their vectors. */
  async #fillOnce(whole: WholeIndex): Promise<boolean> {
    const { cluster, encoder, state, makes, onKnown } = this.#options;
    const search = new VectorSearch(cluster, whole, encoder.version);
    this.#done = await search.understood();
    const isAll = this.#done >= this.#articles.length;
    await onKnown(this.#done, isAll);
    if (isAll) return true;
    const lease = new WriterLease(cluster, state, `vectors-${whole.name}`);
    if (makes === false || !(await lease.take())) return false;
    try {
      await this.#make(whole, search, lease);
    } finally {
      await lease.release();
    }
    return false;
  }

  async #make(whole: WholeIndex, search: VectorSearch, lease: WriterLease): Promise<void> {
    const { cluster, onProgress } = this.#options;
    const bulk = new Bulk(cluster, whole.name, () => lease.check());
    const ordered = newestFirst(this.#articles);
    onProgress?.(this.#done, ordered.length);
    for (let at = 0; at < ordered.length && !this.#isStopped && !this.failed; at += BATCH) {
      const missing = await this.#missing(ordered.slice(at, at + BATCH), search);
      const kept = await this.#kept(missing);
      for (const one of missing) {
        const vectors = kept.get(one.digest) ?? (await this.#encoded(one.article));
        if (vectors === undefined) break;
        await this.#send(bulk, whole, one, vectors);
        this.#done += 1;
        onProgress?.(this.#done, ordered.length);
      }
      await bulk.flush();
      if (missing.length > 0) await cluster.patiently({ method: 'POST', path: `/${whole.name}/_refresh` });
      if (missing.length > 0) await this.#options.onKnown(this.#done, false);
    }
  }

  /** The articles whose vectors are not in the cluster. */
  async #missing(articles: readonly Article[], search: VectorSearch): Promise<Missing[]> {
    const { version } = this.#options.encoder;
    const notes = await search.notes(articles.map((article) => noteId(article, version)));
    const missing: Missing[] = [];
    for (const article of articles) {
      const { digest } = textsOf(article, version);
      if (notes.get(noteId(article, version)) !== digest) missing.push({ article, digest });
      await letOthersRun();
    }
    return missing;
  }

  /** The vectors that an embedded index has saved in its file. */
  async #kept(missing: readonly Missing[]): Promise<ReadonlyMap<string, readonly PackedVectors[]>> {
    const { vectorFile, encoder } = this.#options;
    const kept = new Map<string, readonly PackedVectors[]>();
    if (vectorFile === undefined || missing.length === 0) return kept;
    const wanted = new Set(missing.map(({ digest }) => digest));
    await new VectorStore(vectorFile, encoder.version).read(
      (digest) => wanted.has(digest),
      ({ digest, parts, vectors }) => void kept.set(digest, passagesIn(parts, vectors, encoder.dimensions)),
    );
    return kept;
  }

  /** An article's vectors, passage by passage; undefined where the encoder gives none any more. */
  async #encoded(article: Article): Promise<readonly PackedVectors[] | undefined> {
    const { encoder } = this.#options;
    const { texts, asRead, parts } = textsOf(article, encoder.version);
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      if (this.#isStopped) return undefined;
      const vector = await encoder.encode(asRead(text), 'passage').catch(() => undefined);
      if (vector === undefined) {
        this.failed = !this.#isStopped;
        return undefined;
      }
      vectors.push(vector);
    }
    return passagesIn(parts, packed(vectors), encoder.dimensions);
  }

  /** The passages' vectors, and when these are taken the note that all are there. */
  async #send(
    bulk: Bulk,
    { comparesVectors }: WholeIndex,
    { article, digest }: Missing,
    passages: readonly PackedVectors[],
  ): Promise<void> {
    const encoder = this.#options.encoder.version;
    for (const [ordinal, vectors] of passages.entries())
      await bulk.add(vectorDocument(article, ordinal, vectors, { encoder, comparesVectors }));
    await bulk.addLast(noteDocument(article, digest, encoder));
  }
}

interface Missing {
  readonly article: Article;
  readonly digest: string;
}

/** An article's vectors cut into those of its passages. */
function passagesIn(
  parts: readonly number[],
  { bytes, scales }: PackedVectors,
  dimensions: number,
): PackedVectors[] {
  let row = 0;
  return parts.map((more) => {
    const first = row;
    row += 1 + more;
    return {
      bytes: bytes.subarray(first * dimensions, row * dimensions),
      scales: scales.subarray(first, row),
    };
  });
}
