import type { Article } from '../../corpus/article.ts';
import type { Meaning, MeaningOptions } from '../meaning/meaning.ts';
import type { PassageIndex } from './passage-index.ts';

/** Articles in order of id with the version that they are kept under; without a version they are not kept. */
export interface VersionedArticles {
  readonly articles: readonly Article[];
  readonly version?: string | undefined;
}

/** Told how many articles of all are indexed. */
export type OnIndexed = (done: number, total: number) => void;

/** What bots of one cluster have: all of them, this one too. */
export interface Elsewhere {
  /** The version of the articles that came last; undefined where there are none. */
  readonly newest: string | undefined;
  /** How many bots answer from each version. */
  readonly answering: ReadonlyMap<string, number>;
}

/** Makes indexes, or takes the kept one where it is of the same articles, and keeps each that it makes. */
export interface KeptIndexer {
  /** Settles when the latest index is kept, or could not be; never rejects. */
  readonly saved: Promise<void>;
  open(articles: VersionedArticles): Promise<PassageIndex>;
  /** The same as `open`, but sharing the work of `previous`, which stays usable. */
  update(previous: PassageIndex, articles: VersionedArticles, onProgress?: OnIndexed): Promise<PassageIndex>;
  /** What the articles of one of its indexes mean, where it keeps their vectors, too. */
  meaning?(index: PassageIndex, articles: readonly Article[], options: MeaningOptions): Meaning;
  /** What other bots have, where they keep their indexes in the same place. */
  elsewhere?(): Promise<Elsewhere>;
  /** Ends what goes on in the background. */
  close(): Promise<void>;
}
