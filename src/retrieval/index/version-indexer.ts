import type { Article } from '../../corpus/article.ts';
import type { Meaning, MeaningOptions } from '../meaning/meaning.ts';
import type { PassageIndex } from './passage-index.ts';

/** Articles in order of id, with the version under which their index is saved; without a version it is not saved. */
export interface VersionedArticles {
  readonly articles: readonly Article[];
  readonly version?: string | undefined;
}

/** The versions that the bots of one cluster have, this one included. */
export interface Elsewhere {
  /** The newest version; undefined where there are no articles. */
  readonly newest: string | undefined;
  /** How many bots answer from each version. */
  readonly answering: ReadonlyMap<string, number>;
}

/** Gives each version of the articles its index: takes the saved one where there is one, else makes and saves it. */
export interface VersionIndexer {
  /** Settles when the latest index is saved, or could not be; never rejects. */
  readonly saved: Promise<void>;
  open(articles: VersionedArticles): Promise<PassageIndex>;
  /** The same as `open`, but sharing the work of `previous`, which stays usable. */
  update(previous: PassageIndex, articles: VersionedArticles): Promise<PassageIndex>;
  /** The meaning of the articles of one of its indexes, where it keeps their vectors, too. */
  meaning?(index: PassageIndex, articles: readonly Article[], options: MeaningOptions): Meaning;
  /** The versions of other bots, where they keep their indexes in the same place. */
  elsewhere?(): Promise<Elsewhere>;
  /** Ends the work in the background. */
  close(): Promise<void>;
}
