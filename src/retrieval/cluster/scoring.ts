import type { Article, Span } from '../../corpus/article.ts';
import { normalForms } from '../analysis/tokens.ts';
import { eachWord } from '../analysis/words.ts';
import { inverseDocumentFrequency, lengthNorm, TEXT_UNITS, TITLE_UNITS } from '../index/bm25.ts';
import type { Statistics, WeightedTerm } from '../index/passage-index.ts';
import { indexTerms, markedTerm } from '../index/passage-terms.ts';

/** A term with its weight, and the weight times its rarity. */
export interface ScaledTerm extends WeightedTerm {
  readonly scale: number;
}

/** The terms that count, from the rarest to the commonest; one that is given twice counts with both weights. */
export function scaledTerms(terms: readonly WeightedTerm[], known: Statistics): ScaledTerm[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  const scaled = [...weights].flatMap(([term, weight]) => {
    const frequency = known.documentFrequency(term);
    if (frequency === 0 || !(weight > 0)) return [];
    return [{ term, weight, scale: weight * inverseDocumentFrequency(frequency, known.passageCount) }];
  });
  return scaled.toSorted((a, b) => b.scale - a.scale);
}

/** The most halves that the embedded index counts. */
const MAX_FREQUENCY = 255;

/** The embedded index's score of a passage, to the last bit, and the terms that it holds. */
export class Scorer {
  readonly #terms: readonly ScaledTerm[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #averageLength: number;
  readonly #titles = new Map<Article, ReadonlySet<string>>();

  constructor(terms: readonly ScaledTerm[], averageLength: number) {
    this.#terms = terms;
    this.#places = new Map(terms.map(({ term }, place) => [term, place]));
    this.#averageLength = averageLength;
  }

  scoreOf(article: Article, span: Span): { readonly score: number; readonly matched: string[] } {
    const counts = new Uint32Array(this.#terms.length);
    const length = this.#countWords(article.text.slice(span.start, span.end), counts);
    const title = this.#titleOf(article);
    const norm = lengthNorm(length, this.#averageLength);
    let score = 0;
    const matched: string[] = [];
    for (const [place, { term, scale }] of this.#terms.entries()) {
      const halves = (counts[place] ?? 0) * TEXT_UNITS + (title.has(term) ? TITLE_UNITS : 0);
      if (halves === 0) continue;
      const frequency = Math.min(halves, MAX_FREQUENCY);
      score += (scale * frequency) / (frequency + norm);
      matched.push(term);
    }
    return { score, matched };
  }

  /** Counts the terms of a text as `indexTerms` gives them; how many it has of all. */
  #countWords(text: string, counts: Uint32Array): number {
    let length = 0;
    const count = (term: string): void => {
      length += 1;
      const place = this.#places.get(term);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    };
    eachWord(text, (start, end) => {
      const { term, marked } = normalForms(text.slice(start, end));
      count(term);
      const withMarks = markedTerm(term, marked);
      if (withMarks !== undefined) count(withMarks);
    });
    return length;
  }

  #titleOf(article: Article): ReadonlySet<string> {
    const known = this.#titles.get(article);
    if (known !== undefined) return known;
    const terms = new Set(indexTerms(article.title ?? ''));
    this.#titles.set(article, terms);
    return terms;
  }
}
