import type { Article, Span } from '../corpus/article.ts';

/** A word of the question and what it counts. */
export interface ExplainedTerm {
  /** The word as the user (or the synonym file) writes it. */
  readonly text: string;
  /** What it is matched by. */
  readonly term: string;
  /** How much it counts in the search, 0 or more; 0 for a word that carries no topic. */
  readonly weight: number;
  /** How many passages hold it. */
  readonly passages: number;
  /** `abbreviation`: the other form of one that an article explains itself. */
  readonly origin: 'question' | 'synonym' | 'abbreviation' | 'earlier';
}

/** A passage that was ranked: what would be quoted of it, its score, and each feature group's share in that score. */
export interface ExplainedPassage {
  readonly article: Article;
  readonly quote: Span;
  /** Comparable inside one explanation only; higher is better. */
  readonly score: number;
  /** Shares in order of size; they add up to the score. */
  readonly shares: readonly { readonly group: string; readonly share: number }[];
}

/** How a question was decided, for `npm run ask -- --why` and `/corpus why`. */
export interface Explanation {
  readonly question: string;
  readonly kind: 'found' | 'nothing-found';
  /** What kind of answer the question asks for: person, place, date, number and so on. */
  readonly asksFor: string;
  readonly terms: readonly ExplainedTerm[];
  /** The first passages, best first, at most 5; the second is the runner-up. */
  readonly passages: readonly ExplainedPassage[];
  readonly confidence: number;
  /** Below it nothing is answered. */
  readonly threshold: number;
  /** What the confidence was judged by, in order of size; a positive share speaks for an answer. */
  readonly confidenceShares: readonly { readonly feature: string; readonly share: number }[];
  readonly unknownWords: readonly string[];
}
