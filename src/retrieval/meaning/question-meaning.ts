import type { AnswerQueue } from '../answer-queue.ts';
import type { Passage } from '../index/passage-index.ts';
import { isWithin, type Restriction } from '../index/restriction.ts';
import type { Meaning, Nearest } from './meaning.ts';

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
}

/** Passages that are candidates for their meaning, whatever words they hold. */
const NEAREST = 50;

/** Below this share of articles with vectors, questions are answered by their words. */
const ENOUGH_KNOWN = 0.5;

/** What a question is compared by. */
export interface MeaningOf {
  readonly question: string;
  /** The question before, which says what a follow-up is about. */
  readonly earlier?: string | undefined;
  readonly within?: readonly Restriction[] | undefined;
}

/** Compares a question with all articles; undefined where there is no encoder, or too few articles have their vectors by now. */
export async function meaningOf(
  meaning: Meaning | undefined,
  { question, earlier, within }: MeaningOf,
  queue: AnswerQueue,
): Promise<QuestionMeaning | undefined> {
  if (meaning === undefined) return undefined;
  const { done, total } = meaning.progress;
  if (done === 0 || done < ENOUGH_KNOWN * total) return undefined;
  const own = await meaning.encodeQuestion(question);
  const both = earlier === undefined ? own : await meaning.encodeQuestion(`${earlier} ${question}`);
  if (own === undefined || both === undefined) return undefined;
  const vector = own === both ? own : between(own, both);
  const nearest = await queue.inSteps(
    meaning.nearestInSteps(vector, NEAREST, within && ((article) => isWithin(article, ...within))),
  );
  return {
    question: vector,
    nearest,
    likeness: ({ article, ordinal }) => {
      const handicap = nearest.handicap(article.language);
      const cosines = meaning.likeness(vector, article, ordinal);
      return handicap === 0 ? cosines : cosines?.map((cosine) => cosine - handicap);
    },
    vector: ({ article, ordinal }, row) => meaning.vector(article, ordinal, row),
  };
}

/** The normalised sum of two vectors. */
function between(a: Float32Array, b: Float32Array): Float32Array {
  const sum = a.map((value, at) => value + (b[at] ?? 0));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
