import type { Passage } from '../index/passage-index.ts';
import type { Restriction } from '../index/restriction.ts';
import type { Nearest } from './nearest.ts';

/** How alike a question and the articles are in meaning. */
export interface QuestionMeaning {
  /** The question's own vector. */
  readonly question: Float32Array;
  /** The most alike passages of all, best first. */
  readonly nearest: Nearest;
  /** How alike a passage and its parts are, less its language's handicap, by `rowsOfPassage`; undefined while it has no vectors. */
  likeness(passage: Passage): Float32Array | undefined;
  /** The vector in one row of a passage; undefined while it has none. */
  vector(passage: Passage, row: number): Float32Array | undefined;
  /** The same, with the vectors of these passages at hand: the candidates, whose vectors may be on another machine. */
  withVectorsOf(passages: readonly Passage[]): Promise<QuestionMeaning>;
}

/** How a question is compared. */
export interface CompareOptions {
  /** How many passages are candidates for their meaning. */
  readonly limit: number;
  /** Only articles that all of these leave; all articles where it is left out. */
  readonly within?: readonly Restriction[] | undefined;
}
