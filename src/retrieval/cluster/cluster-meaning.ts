import type { Article } from '../../corpus/article.ts';
import type { AnswerQueue } from '../answer-queue.ts';
import { IndexUnavailable } from '../index/index-unavailable.ts';
import type { Passage, PassageIndex } from '../index/passage-index.ts';
import { isWithin, type Restriction } from '../index/restriction.ts';
import type { CompareOptions, QuestionMeaning } from '../meaning/compared.ts';
import type { MeaningOptions } from '../meaning/filling.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { lessHandicap, NearestList } from '../meaning/nearest.ts';
import { ClusterIndex, type WholeIndex } from './cluster-index.ts';
import { type PassageVectors, VectorCache } from './passage-vectors.ts';
import type { SearchCluster } from './search-cluster.ts';
import { vectorsId } from './vector-documents.ts';
import { VectorFilling } from './vector-filling.ts';
import { type Sample, sampleOf } from './vector-sample.ts';
import { type StoredVectors, VectorSearch } from './vector-search.ts';

/** The vectors of an index's articles, which stand in the cluster. */
export interface ClusterMeaningOptions extends MeaningOptions {
  readonly cluster: SearchCluster;
  /** The index of who writes what. */
  readonly state: string;
  /** Passages whose vectors stand for those of all, for the mean: where there are no more, they are all. 4,096 by default. */
  readonly sampled?: number | undefined;
}

const SAMPLE = 4_096;
/** The same for a restricted search, which asks for its own. */
const SMALL_SAMPLE = 512;
/** For each passage that is wanted as many are compared once more: the cluster rounds. */
const CANDIDATES_EACH = 2;
/** The sample is taken again when as many times more articles have their vectors. */
const GROWN = 1.25;

/**
 * What articles mean, by vectors in the cluster. It finds the most alike passages (where it has the plugin), and the bot compares these, and
 * those found by words, as the embedded index does. How alike all passages are is known by a sample of them.
 */
export class ClusterMeaning implements Meaning {
  readonly #options: ClusterMeaningOptions;
  readonly #index: ClusterIndex;
  readonly #filling: VectorFilling;
  readonly #total: number;
  readonly #cache = new VectorCache();
  #done = 0;
  #sample: Sample | undefined;
  #sampledAt = 0;

  constructor(articles: readonly Article[], index: ClusterIndex, options: ClusterMeaningOptions) {
    this.#options = options;
    this.#index = index;
    this.#total = articles.length;
    this.#filling = new VectorFilling(articles, {
      ...options,
      index,
      onKnown: (done, isAll) => this.#known(done, isAll),
    });
  }

  /** A machine that only asks the cluster has nothing to wait for. */
  get mostFilled(): Promise<void> {
    return this.#filling.filled;
  }

  get longLeft(): readonly Article[] {
    return [];
  }

  get filled(): Promise<void> {
    return this.#filling.filled;
  }

  get saved(): Promise<void> {
    return this.#filling.filled;
  }

  get progress(): { readonly done: number; readonly total: number } {
    return { done: this.#sample === undefined ? 0 : Math.min(this.#done, this.#total), total: this.#total };
  }

  get state(): 'running' | 'done' | 'unavailable' {
    if (this.#filling.failed) return 'unavailable';
    return this.progress.done < this.#total ? 'running' : 'done';
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
    { limit, within = [] }: CompareOptions,
    queue: AnswerQueue,
  ): Promise<QuestionMeaning> {
    const { whole, search } = this.#opened();
    const sample = await this.#sampleWithin(search, within);
    await queue.giveWay();
    const list = new NearestList(limit);
    const known = new Map<string, PassageVectors>();
    for (const { language, vectors } of sample.passages) list.count(language, vectors.best(question));
    if (sample.isWhole) {
      for (const { id, article, ordinal, vectors } of sample.passages) {
        known.set(id, vectors);
        const own = this.#index.article(article);
        if (own !== undefined)
          list.place({ article: own, passageOrdinal: ordinal, likeness: vectors.best(question) });
      }
    } else if (whole.comparesVectors) {
      const wanted = { limit: CANDIDATES_EACH * limit, within };
      for (const stored of await search.nearest(question, sample.languages, wanted))
        this.#place(list, stored, question, known);
    }
    return this.#compared(question, list, {
      search,
      known,
      isOfWords: !sample.isWhole && !whole.comparesVectors,
    });
  }

  update(articles: readonly Article[], index: PassageIndex): Meaning {
    void this.#filling.close();
    if (!(index instanceof ClusterIndex)) throw new TypeError('the index is not in the cluster');
    return new ClusterMeaning(articles, index, this.#options);
  }

  close(): Promise<void> {
    return this.#filling.close();
  }

  #compared(question: Float32Array, list: NearestList, using: Using): QuestionMeaning {
    const { nearest } = list;
    const { search, known, isOfWords } = using;
    const { version } = this.#options.encoder;
    const idOf = ({ article, ordinal }: Passage): string => vectorsId(article, ordinal, version);
    return {
      question,
      nearest,
      likeness: (passage) =>
        lessHandicap(known.get(idOf(passage))?.likeness(question), nearest, passage.article),
      vector: (passage, row) => known.get(idOf(passage))?.vector(row),
      withVectorsOf: async (passages) => {
        await this.#load(passages.map(idOf), search, known);
        if (!isOfWords) return this.#compared(question, list, using);
        // Without the plugin the most alike are those of the passages that were found by their words.
        for (const passage of passages) {
          const likeness = known.get(idOf(passage))?.best(question);
          if (likeness !== undefined)
            list.place({ article: passage.article, passageOrdinal: passage.ordinal, likeness });
        }
        return this.#compared(question, list, { ...using, isOfWords: false });
      },
    };
  }

  async #load(ids: readonly string[], search: VectorSearch, known: Map<string, PassageVectors>) {
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const own = known.get(id) ?? this.#cache.get(id);
      if (own === undefined) missing.push(id);
      else known.set(id, own);
    }
    for (const [id, vectors] of await search.get(missing)) known.set(id, this.#cache.add(id, vectors));
  }

  #place(
    list: NearestList,
    { id, article, ordinal, vectors }: StoredVectors,
    question: Float32Array,
    known: Map<string, PassageVectors>,
  ): void {
    const own = this.#index.article(article);
    if (own === undefined) return;
    const compared = this.#cache.add(id, vectors);
    known.set(id, compared);
    list.place({ article: own, passageOrdinal: ordinal, likeness: compared.best(question) });
  }

  /** The sample of the articles that restrictions leave. */
  async #sampleWithin(search: VectorSearch, within: readonly Restriction[]): Promise<Sample> {
    const all = this.#sample;
    if (all === undefined) throw new IndexUnavailable('the search cluster has not given its vectors yet');
    if (within.length === 0) return all;
    if (!all.isWhole) return sampleOf(await search.sample(SMALL_SAMPLE, within), SMALL_SAMPLE);
    const passages = all.passages.filter(({ article }) => {
      const own = this.#index.article(article);
      return own !== undefined && isWithin(own, ...within);
    });
    return { ...all, passages };
  }

  async #known(done: number, isAll: boolean): Promise<void> {
    const isDue = isAll || this.#sample === undefined || done >= GROWN * this.#sampledAt;
    if (done > 0 && isDue) {
      const { search } = this.#opened();
      const { sampled = SAMPLE } = this.#options;
      this.#sample = sampleOf(await search.sample(sampled), sampled);
      this.#sampledAt = done;
    }
    this.#done = done;
  }

  #opened(): { readonly whole: WholeIndex; readonly search: VectorSearch } {
    const { cluster, encoder } = this.#options;
    const { whole } = this.#index;
    if (whole === undefined) throw new IndexUnavailable('the search cluster has not given its index yet');
    return { whole, search: new VectorSearch(cluster, whole, encoder.version) };
  }
}

interface Using {
  readonly search: VectorSearch;
  /** Vectors at hand, by their ids. */
  readonly known: Map<string, PassageVectors>;
  /** True where the most alike can only be searched among passages found by their words. */
  readonly isOfWords: boolean;
}
