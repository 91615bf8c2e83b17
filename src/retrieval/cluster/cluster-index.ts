import type { Article } from '../../corpus/article.ts';
import { type ArticlesById, byIdOf } from '../../corpus/articles-by-id.ts';
import { IndexUnavailable } from '../index/index-unavailable.ts';
import type {
  Hit,
  Passage,
  PassageIndex,
  SearchOptions,
  Statistics,
  WeightedTerm,
} from '../index/passage-index.ts';
import { passagesOf } from '../passages/passages.ts';
import { Frequencies } from './frequencies.ts';
import { asList, asRecord, numberIn } from './json.ts';
import { clusterQuery } from './query.ts';
import { IndexLost } from './refusals.ts';
import { type ScaledTerm, Scorer, scaledTerms } from './scoring.ts';
import type { SearchCluster } from './search-cluster.ts';

/** An index of the cluster that is whole, with its exact statistics. */
export interface WholeIndex {
  readonly name: string;
  readonly passages: number;
  /** Terms of all passages together. */
  readonly length: number;
  /** Whether the cluster compares vectors: it has the k-NN plugin. */
  readonly comparesVectors: boolean;
}

/** The most passages of one article for which ids have room. */
const MOST_PASSAGES = 1_000_000;
/** At least this many candidates are scored again, and this many for each passage that is wanted. */
const LEAST_CANDIDATES = 200;
const CANDIDATES_EACH = 2;
/** Where they were too few, so many times more are taken, up to the cluster's own limit. */
const WIDER = 4;
const MOST_CANDIDATES = 10_000;
/** After this share of a try no more are asked for, because an answer that comes too late is useless. */
const WIDENING = 0.5;
/** Tries that a question may take, which are of a second: Discord waits for three, and sending the answer takes its time, too. */
const PATIENCE = 2.5;

/**
 * The passages of a corpus in a search cluster. The cluster finds candidates, and they are scored here as the embedded index would: the
 * articles are the bot's own, so that nothing is quoted but what it holds.
 */
export class ClusterIndex implements PassageIndex {
  readonly patienceMs: number;
  readonly #cluster: SearchCluster;
  /** In order of id. */
  readonly articles: readonly Article[];
  readonly #byId: ArticlesById;
  #whole: WholeIndex | undefined;
  #frequencies: Frequencies | undefined;
  #terms = new Map<string, Promise<readonly string[]>>();

  readonly #onLost: (() => void) | undefined;

  /** `articles` in order of id; `onLost` is called when its index is no longer in the cluster, and from then on it asks none. */
  constructor(cluster: SearchCluster, articles: readonly Article[], onLost?: () => void) {
    this.#cluster = cluster;
    this.#onLost = onLost;
    this.patienceMs = PATIENCE * cluster.tryMs;
    this.articles = articles;
    this.#byId = byIdOf(articles);
  }

  /** One of them. */
  article(id: string): Article | undefined {
    return this.#byId.get(id);
  }

  get passageCount(): number {
    return this.#whole?.passages ?? 0;
  }

  /** The cluster's index that it asks; undefined until there is one. */
  get whole(): WholeIndex | undefined {
    return this.#whole;
  }

  get remoteName(): string | null {
    return this.#cluster.isAway ? null : (this.#whole?.name ?? null);
  }

  /** From now on it asks this index; with undefined it asks none until there is one again. */
  use(whole: WholeIndex | undefined): void {
    this.#whole = whole;
    this.#frequencies = whole && new Frequencies(this.#cluster, whole.name);
    this.#terms = new Map();
  }

  async statistics(terms: readonly string[]): Promise<Statistics> {
    const { whole, frequencies } = this.#opened();
    const none = new Map<string, number>();
    const known = whole.passages === 0 ? none : await this.#unlessLost(whole, frequencies.of(terms));
    return {
      passageCount: whole.passages,
      documentFrequency: (term) => {
        const frequency = known.get(term);
        if (frequency !== undefined || whole.passages === 0) return frequency ?? 0;
        throw new Error('the frequency of a term was looked up that was not asked for');
      },
    };
  }

  passage(article: Article, ordinal: number): Passage | undefined {
    const order = this.#byId.placeOf(article.id);
    const span = this.articles[order] === article ? passagesOf(article)[ordinal] : undefined;
    if (span === undefined) return undefined;
    return { id: order * MOST_PASSAGES + ordinal, ordinal, article, start: span.start, end: span.end };
  }

  termsFrom(letter: string): Promise<readonly string[]> {
    const known = this.#terms.get(letter) ?? this.#askTermsFrom(letter);
    this.#terms.set(letter, known);
    known.catch(() => this.#terms.delete(letter));
    return known;
  }

  async search(given: readonly WeightedTerm[], options: SearchOptions): Promise<readonly Hit[]> {
    const { limit, within = [] } = options;
    const isOfNone = within.some(({ articles }) => articles?.size === 0);
    if (limit < 1 || given.length === 0 || isOfNone) return [];
    const { whole } = this.#opened();
    const terms = scaledTerms(given, await this.statistics(given.map(({ term }) => term)));
    const isShort = options.whole === true && terms.length < new Set(given.map(({ term }) => term)).size;
    if (terms.length === 0 || isShort) return [];
    const query = clusterQuery(terms, options);
    const began = performance.now();
    for (let size = Math.max(LEAST_CANDIDATES, CANDIDATES_EACH * limit); ; size *= WIDER) {
      const wanted = Math.min(size, MOST_CANDIDATES);
      const candidates = await this.#unlessLost(whole, this.#candidates(whole, query, wanted));
      const { hits, isSure } = this.#scored(candidates, terms, whole, limit);
      const isLate = performance.now() - began > WIDENING * this.#cluster.tryMs;
      if (isSure || isLate || candidates.length < wanted || wanted === MOST_CANDIDATES) return hits;
    }
  }

  /** What the cluster finds, best first by its own scores, which are nearly the embedded index's. */
  async #candidates(whole: WholeIndex, query: unknown, size: number): Promise<readonly Candidate[]> {
    const { status, body } = await this.#cluster.ask({
      method: 'POST',
      path: `/${whole.name}/_search`,
      // Without the first, shards would count rarity each for itself; without the second, a missing one would be passed over.
      query: { search_type: 'dfs_query_then_fetch', allow_partial_search_results: false },
      body: { size, query, _source: false, track_total_hits: false, docvalue_fields: FIELDS },
    });
    if (status === 404) throw new IndexLost();
    return asList(asRecord(asRecord(body)['hits'])['hits']).map(candidateOf);
  }

  /**
   * The best of the candidates by the embedded index's score. The cluster rounds lengths and counts the title in them, so that its order is
   * a little different. A result is certain where no passage beyond the candidates could enter it even if it were underrated as much as one
   * candidate in twenty is.
   */
  #scored(candidates: readonly Candidate[], terms: readonly ScaledTerm[], whole: WholeIndex, limit: number) {
    const scorer = new Scorer(terms, Math.max(whole.length, 1) / Math.max(whole.passages, 1));
    const underrated: number[] = [];
    const hits = candidates.flatMap(({ id, ordinal, start, end, rough }): Hit[] => {
      const order = this.#byId.placeOf(id);
      const article = this.articles[order];
      if (article === undefined) return [];
      const { score, matched } = scorer.scoreOf(article, { start, end });
      underrated.push(score / rough);
      const passage = { id: order * MOST_PASSAGES + ordinal, ordinal, article, start, end };
      return [{ passage, score, matched }];
    });
    const best = hits.toSorted((a, b) => b.score - a.score || a.passage.id - b.passage.id).slice(0, limit);
    const last = best.length < limit ? 0 : (best.at(-1)?.score ?? 0);
    const usual = underrated.toSorted((a, b) => a - b)[Math.floor(0.95 * underrated.length)] ?? 1;
    return { hits: best, isSure: last > (candidates.at(-1)?.rough ?? 0) * usual };
  }

  async #askTermsFrom(letter: string): Promise<readonly string[]> {
    const { whole } = this.#opened();
    const { body } = await this.#cluster.ask({
      method: 'POST',
      path: `/${whole.name}/_search`,
      query: { allow_partial_search_results: false },
      body: { size: MOST_CANDIDATES, query: { term: { letter } }, _source: ['terms'] },
    });
    const lists = asList(asRecord(asRecord(body)['hits'])['hits']).flatMap((hit) =>
      asList(asRecord(asRecord(hit)['_source'])['terms']).map(String),
    );
    return [...new Set(lists)];
  }

  /** Stops asking an index that is lost, until there is another. */
  async #unlessLost<T>(whole: WholeIndex, asked: Promise<T>): Promise<T> {
    return asked.catch((error: unknown) => {
      if (error instanceof IndexLost && this.#whole === whole) {
        this.use(undefined);
        this.#onLost?.();
      }
      throw error;
    });
  }

  #opened(): { readonly whole: WholeIndex; readonly frequencies: Frequencies } {
    const [whole, frequencies] = [this.#whole, this.#frequencies];
    if (whole === undefined || frequencies === undefined)
      throw new IndexUnavailable('the search cluster has not given its index yet');
    return { whole, frequencies };
  }
}

const FIELDS = ['article', 'ordinal', 'start', 'end'] as const;

/** A passage as the cluster names it, with the cluster's score. */
interface Candidate {
  readonly id: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly rough: number;
}

function candidateOf(hit: unknown): Candidate {
  const fields = asRecord(asRecord(hit)['fields']);
  const [id, ordinal, start, end] = FIELDS.map((field) => asList(fields[field])[0]);
  return {
    id: String(id),
    ordinal: Number(ordinal),
    start: Number(start),
    end: Number(end),
    rough: numberIn(hit, '_score'),
  };
}
