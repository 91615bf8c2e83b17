import type { Article, Span } from '../../corpus/article.ts';
import type { Restriction } from './restriction.ts';

/** An indexed span of an article, about a paragraph: `id` is unique in an index; spans of one article do not overlap. */
export interface Passage extends Span {
  readonly id: number;
  /** Its number among the passages of its article, from 0. */
  readonly ordinal: number;
  readonly article: Article;
}

/** A term of a query as the analyser gives it, with the weight that it counts with (1 for the question's own words). */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A passage that was found: its first-stage score (relative, only comparable inside one search) and the query terms that it holds. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
  readonly matched: readonly string[];
}

/** What a question is analysed against: how many passages there are, and how many of them hold each of the terms that were asked for. */
export interface Statistics {
  readonly passageCount: number;
  documentFrequency(term: string): number;
}

/** One immutable state of the indexed passages: a library swaps it whole, so that a reload never disturbs an answer under way. */
export interface PassageIndex {
  readonly passageCount: number;
  /** Its name on the machine that keeps it, null while that does not answer; undefined for one in memory. */
  readonly remoteName?: string | null | undefined;
  /** How many milliseconds a question may take that has to wait for it; undefined for one in memory, which nobody waits for. */
  readonly patienceMs?: number | undefined;
  /** The best passages first, at most `limit`; ties in order of article id, then place. */
  search(terms: readonly WeightedTerm[], options: SearchOptions): Promise<readonly Hit[]>;
  /** A passage of an article by its number in it; undefined for one that is not indexed. */
  passage(article: Article, ordinal: number): Passage | undefined;
  /** How many passages hold each of these terms, asked for at once: the index may be on another machine. */
  statistics(terms: readonly string[]): Promise<Statistics>;
  /** The terms that begin with a letter, each once; some may be of articles that are no longer there, and are in 0 passages. */
  termsFrom(letter: string): Promise<readonly string[]>;
}

/** Makes indexes. Both rejections leave every earlier index usable. */
export interface PassageIndexer {
  /** An index of exactly these articles. */
  build(articles: readonly Article[]): Promise<PassageIndex>;
  /** The same as `build(articles)`, scores and ties included, but sharing the work that `previous` already did. */
  update(previous: PassageIndex, articles: readonly Article[]): Promise<PassageIndex>;
}

/** How passages are searched for. */
export interface SearchOptions {
  readonly limit: number;
  /** Only articles that meet all of these; all articles where the list is empty. */
  readonly within?: readonly Restriction[] | undefined;
  /** True where only passages that hold every term are wanted: an index may leave the others out, so that more of those come. */
  readonly whole?: boolean | undefined;
}
