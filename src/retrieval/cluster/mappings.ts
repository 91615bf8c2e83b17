import { DIMENSIONS } from '../meaning/encoder.ts';

/**
 * What the cluster knows about each field. `words` holds every term of a passage twice and its title's terms once, which is how BM25 counts
 * them here (k1 is twice the usual: frequencies are in halves). The bot has the articles, so the cluster keeps no text.
 */
export const MAPPINGS = {
  dynamic: 'strict',
  _source: { includes: ['terms', 'packed', 'understood'] },
  properties: {
    words: { type: 'text', analyzer: 'whitespace', index_options: 'freqs' },
    article: { type: 'keyword' },
    ordinal: { type: 'integer', index: false },
    start: { type: 'integer', index: false },
    end: { type: 'integer', index: false },
    /** The date as written, and the same behind all days of it: dates compare as text. */
    published: { type: 'keyword' },
    publishedEnd: { type: 'keyword' },
    source: { type: 'keyword' },
    tags: { type: 'keyword' },
    language: { type: 'keyword' },
    /** Of a list of terms: the letter that they begin with. */
    letter: { type: 'keyword' },
    terms: { type: 'keyword', index: false, doc_values: false },
    /** A passage's vectors as the bot compares them. */
    packed: { type: 'binary' },
    /** The encoder that made them. */
    encoder: { type: 'keyword' },
    /** A random number that is the same in every index: the passages with the lowest numbers are the sample. */
    sample: { type: 'integer' },
    /** Of an article all of whose vectors stand in the index: the digest of its texts. */
    understood: { type: 'keyword' },
  },
} as const;

/** The same for the whole index. */
export const SIMILARITY = { default: { type: 'BM25', k1: 2.4, b: 0.75 } } as const;

/**
 * How vectors are compared in the cluster, by the k-NN plugin's Lucene engine: `bench/cluster-meaning.ts` measures how many of the exact
 * first hundred are found with these numbers.
 */
const COMPARED = {
  type: 'knn_vector',
  dimension: DIMENSIONS,
  data_type: 'byte',
  method: {
    name: 'hnsw',
    engine: 'lucene',
    space_type: 'cosinesimil',
    parameters: { m: 24, ef_construction: 128 },
  },
} as const;

/** The vectors of a passage once more, as the cluster compares them: only where it has the plugin. */
export const ROWS = { rows: { type: 'nested', properties: { vector: COMPARED } } } as const;
