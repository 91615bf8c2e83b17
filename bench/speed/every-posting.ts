import { tokenize } from '../../src/retrieval/analysis/tokens.ts';
import { inverseDocumentFrequency } from '../../src/retrieval/index/bm25.ts';
import type { CompactIndex } from '../../src/retrieval/index/compact-index.ts';
import { corpusViewOf } from '../../src/retrieval/index/corpus-view.ts';
import type {
  Hit,
  PassageIndex,
  SearchOptions,
  Statistics,
  WeightedTerm,
} from '../../src/retrieval/index/passage-index.ts';
import { indexTerms } from '../../src/retrieval/index/passage-terms.ts';
import { isWithin } from '../../src/retrieval/index/restriction.ts';
import { BLOCK, findTerm } from '../../src/retrieval/index/segment.ts';

/** The same index searched without bounds: every posting of every term is scored, and all scores are sorted. */
export class EveryPosting implements PassageIndex {
  /** Words that are asked for besides the given terms: the question's function words, which the product leaves out. */
  alsoIn = '';
  readonly #index: CompactIndex;
  readonly #view: ReturnType<typeof corpusViewOf>;

  constructor(index: CompactIndex) {
    this.#index = index;
    const articles = index.parts.flatMap((part) => part.articles.filter((article) => article !== null));
    this.#view = corpusViewOf(
      index.parts,
      articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }

  get passageCount(): number {
    return this.#index.passageCount;
  }

  /** Speed is measured without meaning, which alone asks for passages one by one. */
  passage(): undefined {}

  termsFrom(letter: string): Promise<readonly string[]> {
    return this.#index.termsFrom(letter);
  }

  statistics(): Promise<Statistics> {
    return this.#index.statistics();
  }

  async search(given: readonly WeightedTerm[], { limit, within }: SearchOptions): Promise<readonly Hit[]> {
    const weights = new Map(indexTerms(this.alsoIn).map((term) => [term, 1]));
    for (const { term, weight } of given) weights.set(term, weight);
    const terms = [...weights]
      .map(([term, weight]) => ({ term, scale: weight * this.#rarity(term) }))
      .toSorted((a, b) => b.scale - a.scale);
    const hits: Hit[] = [];
    for (const { segment, articles, firstIds } of this.#view.parts) {
      const scores = new Float64Array(segment.passageCount);
      const matched = new Map<number, string[]>();
      for (const { term, scale } of terms) {
        const number = findTerm(segment, term);
        if (number < 0) continue;
        for (
          let entry = segment.termFirst[number] ?? 0;
          entry < (segment.termFirst[number + 1] ?? 0);
          entry++
        ) {
          for (let at = segment.entryFirst[entry] ?? 0; at < (segment.entryFirst[entry + 1] ?? 0); at++) {
            const passage = (segment.entryBlock[entry] ?? 0) * BLOCK + (segment.postings[2 * at] ?? 0);
            const frequency = segment.postings[2 * at + 1] ?? 0;
            const norm = this.#view.norms[segment.passageLength[passage] ?? 0] ?? 0;
            scores[passage] = (scores[passage] ?? 0) + (scale * frequency) / (frequency + norm);
            matched.set(passage, [...(matched.get(passage) ?? []), term]);
          }
        }
      }
      for (const [passage, found] of matched) {
        const place = segment.passageArticle[passage] ?? 0;
        const article = articles[place] ?? null;
        if (article === null || !isWithin(article, ...(within ?? []))) continue;
        const ordinal = passage - (segment.articleFirst[place] ?? 0);
        const id = (firstIds[place] ?? 0) + ordinal;
        const span = { start: segment.passageStart[passage] ?? 0, end: segment.passageEnd[passage] ?? 0 };
        hits.push({
          passage: { id, ordinal, article, ...span },
          score: scores[passage] ?? 0,
          matched: found,
        });
      }
    }
    return hits.toSorted((a, b) => b.score - a.score || a.passage.id - b.passage.id).slice(0, limit);
  }

  #rarity(term: string): number {
    const frequency = this.#index.documentFrequency(term);
    return frequency === 0 ? 0 : inverseDocumentFrequency(frequency, this.passageCount);
  }
}

/** How many words of a question the product looks for, and how many it has. */
export function wordsAskedFor(
  question: string,
  terms: readonly WeightedTerm[],
): [asked: number, all: number] {
  const asked = new Set(terms.map(({ term }) => term));
  const words = new Set(tokenize(question).map(({ term }) => term));
  return [[...words].filter((word) => asked.has(word)).length, words.size];
}
