import type { Article } from '../../corpus/article.ts';
import { type SearchWork, searchWindows } from './block-search.ts';
import { documentFrequency, type Part, type Snapshot, snapshotOf } from './corpus-view.ts';
import type { Hit, PassageIndex, SearchOptions, WeightedTerm } from './passage-index.ts';

/** Postings in typed arrays, in segments that one index hands on to the next. */
export class CompactIndex implements PassageIndex {
  readonly #snapshot: Snapshot;

  /** `order`: every article of the parts, by id. */
  constructor(parts: readonly Part[], order: readonly Article[]) {
    this.#snapshot = snapshotOf(parts, order);
  }

  get parts(): readonly Part[] {
    return this.#snapshot.parts;
  }

  get passageCount(): number {
    return this.#snapshot.passageCount;
  }

  documentFrequency(term: string): number {
    return documentFrequency(this.#snapshot, term);
  }

  async search(terms: readonly WeightedTerm[], options: SearchOptions): Promise<readonly Hit[]> {
    return searchWindows(this.#snapshot, terms, options).hits;
  }

  /** What a search reads, for tests and benches to count. */
  workOf(terms: readonly WeightedTerm[], options: SearchOptions): SearchWork {
    return searchWindows(this.#snapshot, terms, options).work;
  }
}
