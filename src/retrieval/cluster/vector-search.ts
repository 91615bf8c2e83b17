import { IndexUnavailable } from '../index/index-unavailable.ts';
import type { Restriction } from '../index/restriction.ts';
import type { PackedVectors } from '../meaning/vector-table.ts';
import type { WholeIndex } from './cluster-index.ts';
import { asList, asRecord, numberIn, textIn } from './json.ts';
import { clusterFilter } from './query.ts';
import { IndexLost } from './refusals.ts';
import { type ClusterRequest, mustBeWhole, type SearchCluster } from './search-cluster.ts';
import { asBytes, vectorsIn } from './vector-documents.ts';

/** A passage with its vectors, as the cluster names it. */
export interface StoredVectors {
  readonly id: string;
  readonly article: string;
  readonly ordinal: number;
  readonly language: string;
  readonly vectors: PackedVectors;
}

/** Neighbours with which the search of a graph goes on: a larger number finds more of the nearest and takes longer. */
const SEARCHED = 256;
/** Vectors that come in one answer. */
const PAGE = 1_000;

/** Searches in the vectors of one index, all of one encoder. */
export class VectorSearch {
  readonly #cluster: SearchCluster;
  readonly #index: WholeIndex;
  readonly #encoder: string;

  constructor(cluster: SearchCluster, index: WholeIndex, encoder: string) {
    this.#cluster = cluster;
    this.#index = index;
    this.#encoder = encoder;
  }

  /** The `limit` passages of each language that are most alike to a question, nearly always. */
  async nearest(
    question: Float32Array,
    languages: readonly string[],
    { limit, within = [] }: { readonly limit: number; readonly within?: readonly Restriction[] | undefined },
  ): Promise<readonly StoredVectors[]> {
    const vector = asBytes(question);
    const lines = languages.flatMap((language) => {
      const filter = this.#filter(within, { term: { language } });
      const knn = {
        'rows.vector': { vector, k: limit, method_parameters: { ef_search: SEARCHED }, filter },
      };
      return [
        JSON.stringify({ allow_partial_search_results: false }),
        JSON.stringify({
          ...WANTED,
          size: limit,
          query: { nested: { path: 'rows', score_mode: 'max', query: { knn } } },
        }),
      ];
    });
    if (lines.length === 0) return [];
    const body = await this.#ask({ method: 'POST', path: '_msearch', lines });
    return asList(body['responses']).flatMap((response) => {
      mustBeWhole(response);
      return hitsIn(response);
    });
  }

  /** Random passages, always the same, at most `size`. */
  async sample(size: number, within: readonly Restriction[] = []): Promise<readonly StoredVectors[]> {
    const found: StoredVectors[] = [];
    for (let after: readonly unknown[] | undefined; found.length < size; ) {
      const wanted = Math.min(PAGE, size - found.length);
      const body = await this.#ask({
        method: 'POST',
        path: '_search',
        query: { allow_partial_search_results: false },
        body: {
          ...WANTED,
          size: wanted,
          query: this.#filter(within, { exists: { field: 'sample' } }),
          sort: [{ sample: 'asc' }, { article: 'asc' }],
          ...(after !== undefined && { search_after: after }),
        },
      });
      found.push(...hitsIn(body));
      const hits = asList(asRecord(body['hits'])['hits']);
      after = asList(asRecord(hits.at(-1))['sort']);
      if (hits.length < wanted) break;
    }
    return found;
  }

  /** The vectors with these ids, as far as there are any. */
  async get(ids: readonly string[]): Promise<ReadonlyMap<string, PackedVectors>> {
    const docs = await this.#mget(ids, 'packed');
    return new Map(
      docs.flatMap(([id, packed]) => {
        const vectors = vectorsIn(packed);
        return vectors === undefined ? [] : [[id, vectors] as const];
      }),
    );
  }

  /** The digests that the notes with these ids hold: of the articles that have all of their vectors. */
  async notes(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const docs = await this.#mget(ids, 'understood');
    return new Map(docs.flatMap(([id, digest]) => (typeof digest === 'string' ? [[id, digest]] : [])));
  }

  /** How many articles have all of their vectors. */
  async understood(): Promise<number> {
    const body = await this.#ask({
      method: 'POST',
      path: '_search',
      query: { allow_partial_search_results: false },
      body: {
        size: 0,
        track_total_hits: true,
        query: this.#filter([], { exists: { field: 'understood' } }),
      },
    });
    return numberIn(asRecord(asRecord(body['hits'])['total']), 'value');
  }

  async #mget(ids: readonly string[], field: string): Promise<(readonly [string, unknown])[]> {
    if (ids.length === 0) return [];
    const body = await this.#ask({ method: 'POST', path: '_mget', query: { _source: field }, body: { ids } });
    return asList(body['docs']).map((doc) => {
      const { _id: id, _source: source, error } = asRecord(doc);
      const { type } = asRecord(error);
      if (type === 'index_not_found_exception') throw new IndexLost();
      // A missing shard must not look like passages without vectors.
      if (error !== undefined) throw new IndexUnavailable(textIn(error, 'reason'));
      return [String(id), asRecord(source)[field]] as const;
    });
  }

  async #ask(request: ClusterRequest): Promise<Readonly<Record<string, unknown>>> {
    const { status, body } = await this.#cluster.ask({
      ...request,
      path: `/${this.#index.name}/${request.path}`,
    });
    if (status === 404) throw new IndexLost();
    return asRecord(body);
  }

  #filter(within: readonly Restriction[], what: Readonly<Record<string, unknown>>) {
    const { filter, must_not } = clusterFilter(within);
    return { bool: { filter: [{ term: { encoder: this.#encoder } }, what, ...filter], must_not } };
  }
}

const WANTED = {
  _source: ['packed'],
  track_total_hits: false,
  docvalue_fields: ['article', 'ordinal', 'language'],
} as const;

function hitsIn(response: unknown): StoredVectors[] {
  return asList(asRecord(asRecord(response)['hits'])['hits']).flatMap((hit) => {
    const { _id: id, _source: source, fields } = asRecord(hit);
    const vectors = vectorsIn(asRecord(source)['packed']);
    const [article, ordinal, language] = ['article', 'ordinal', 'language'].map(
      (field) => asList(asRecord(fields)[field])[0],
    );
    return vectors === undefined
      ? []
      : [
          {
            id: String(id),
            article: String(article),
            ordinal: Number(ordinal),
            language: String(language),
            vectors,
          },
        ];
  });
}
