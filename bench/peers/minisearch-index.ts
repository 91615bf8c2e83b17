import MiniSearch from 'minisearch';
import type { Article } from '../../src/corpus/article.ts';
import type {
  Hit,
  Passage,
  PassageIndex,
  PassageIndexer,
  SearchOptions,
  Statistics,
  WeightedTerm,
} from '../../src/retrieval/index/passage-index.ts';
import { passageTerms } from '../../src/retrieval/index/passage-terms.ts';
import { isWithin } from '../../src/retrieval/index/restriction.ts';
import { passagesOf } from '../../src/retrieval/passages/passages.ts';

/** BM25 over a passage's text and, counting less, its article's title. */
const TITLE_WEIGHT = 0.5;

/** The embedded index: MiniSearch fed with the analyser's terms. `update` builds anew. */
export const miniSearchIndexer: PassageIndexer = {
  build: async (articles) => new MiniSearchIndex(articles),
  update: async (_previous, articles) => new MiniSearchIndex(articles),
};

class MiniSearchIndex implements PassageIndex {
  readonly #passages: Passage[] = [];
  readonly #frequencies = new Map<string, number>();
  readonly #index = new MiniSearch<{ id: number; text: string; title: string }>({
    fields: ['text', 'title'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
    autoVacuum: false,
  });

  constructor(articles: readonly Article[]) {
    for (const article of articles) {
      for (const [ordinal, { start, end }] of passagesOf(article).entries()) {
        const id = this.#passages.length;
        const { text, title } = passageTerms(article, { start, end });
        this.#passages.push({ id, ordinal, article, start, end });
        this.#index.add({ id, text: text.join(' '), title: title.join(' ') });
        for (const term of new Set([...text, ...title]))
          this.#frequencies.set(term, (this.#frequencies.get(term) ?? 0) + 1);
      }
    }
  }

  get passageCount(): number {
    return this.#passages.length;
  }

  passage(article: Article, ordinal: number): Passage | undefined {
    return this.#passages.find((one) => one.article === article && one.ordinal === ordinal);
  }

  async statistics(): Promise<Statistics> {
    return {
      passageCount: this.passageCount,
      documentFrequency: (term) => this.#frequencies.get(term) ?? 0,
    };
  }

  async termsFrom(letter: string): Promise<readonly string[]> {
    return [...this.#frequencies.keys()].filter((term) => term.startsWith(letter));
  }

  async search(terms: readonly WeightedTerm[], { limit, within }: SearchOptions): Promise<readonly Hit[]> {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    const results = this.#index.search([...weights.keys()].join(' '), {
      boost: { title: TITLE_WEIGHT },
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(within !== undefined && { filter: ({ id }) => isWithin(this.#passage(id).article, ...within) }),
    });
    return results
      .map(({ id, score, terms: matched }) => ({ passage: this.#passage(id), score, matched }))
      .toSorted((a, b) => b.score - a.score || a.passage.id - b.passage.id)
      .slice(0, limit);
  }

  /** MiniSearch gives ids back untyped; every one is a place in the list of passages. */
  #passage(id: unknown): Passage {
    const passage = this.#passages[Number(id)];
    if (passage === undefined)
      throw new Error(`The index names passage ${String(id)}, which it does not have.`);
    return passage;
  }
}
