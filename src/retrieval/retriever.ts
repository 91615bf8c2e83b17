import type { Article } from '../corpus/article.ts';
import type { Answer, AnswerOptions } from './answer.ts';

/** One immutable state of everything that answering needs: articles, index, vocabulary, synonyms. */
export interface Retriever {
  readonly passageCount: number;
  answer(question: string, options?: AnswerOptions): Promise<Answer>;
}

/** What `createRetriever` and `update` take. */
export interface RetrieverInput {
  readonly articles: readonly Article[];
  /** Groups of equivalent phrases and one-way rewrites, as `corpus/synonyms` reads them. */
  readonly synonyms?: readonly SynonymRule[];
}

/** One line of a synonym file: any of `from` (a surface phrase) also means each of `to`. */
export interface SynonymRule {
  readonly from: readonly string[];
  readonly to: readonly string[];
}
