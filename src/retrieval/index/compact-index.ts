import type { Article } from '../../corpus/article.ts';
import { passagesOf } from '../passages/passages.ts';
import { type SearchWork, searchBlocks } from './block-search.ts';
import { type CorpusView, corpusViewOf, documentFrequency, type Part } from './corpus-view.ts';
import type { Hit, Passage, PassageIndex, SearchOptions, Statistics, WeightedTerm } from './passage-index.ts';
import { termsFrom } from './segment.ts';

/** Postings in typed arrays, in segments that one index hands on to the next. */
export class CompactIndex implements PassageIndex, Statistics {
  readonly #view: CorpusView;

  /** `order`: every article of the parts, by id. */
  constructor(parts: readonly Part[], order: readonly Article[]) {
    this.#view = corpusViewOf(parts, order);
  }

  get parts(): readonly Part[] {
    return this.#view.parts;
  }

  get passageCount(): number {
    return this.#view.passageCount;
  }

  documentFrequency(term: string): number {
    return documentFrequency(this.#view, term);
  }

  /** It has all terms at hand and is its own statistics. */
  async statistics(): Promise<Statistics> {
    return this;
  }

  async termsFrom(letter: string): Promise<readonly string[]> {
    const code = letter.charCodeAt(0);
    const terms = new Set<string>();
    for (const { segment } of this.#view.parts) for (const term of termsFrom(segment, code)) terms.add(term);
    return [...terms];
  }

  passage(article: Article, ordinal: number): Passage | undefined {
    const place = this.#view.places.get(article);
    const span = place && ordinal < place.passages ? passagesOf(article)[ordinal] : undefined;
    if (place === undefined || span === undefined) return undefined;
    return { id: place.firstId + ordinal, ordinal, article, start: span.start, end: span.end };
  }

  async search(terms: readonly WeightedTerm[], options: SearchOptions): Promise<readonly Hit[]> {
    return searchBlocks(this.#view, terms, options).hits;
  }

  /** What a search reads, for tests and benches to count. */
  workOf(terms: readonly WeightedTerm[], options: SearchOptions): SearchWork {
    return searchBlocks(this.#view, terms, options).work;
  }
}
