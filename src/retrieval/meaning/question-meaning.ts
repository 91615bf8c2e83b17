import type { AnswerQueue } from '../answer-queue.ts';
import type { Restriction } from '../index/restriction.ts';
import type { QuestionMeaning } from './compared.ts';
import type { Meaning } from './meaning.ts';

export type { QuestionMeaning } from './compared.ts';

/**
 * Passages that are candidates for their meaning, whatever words they hold. All of them are judged. Fifty, of which the best 24 were, gave
 * the same answers (answer@1 and answer@3 on six collections) and took half as long again.
 */
const NEAREST = 24;

/** Below this share of articles with vectors, questions are answered by their words. */
const ENOUGH_KNOWN = 0.5;

/** The texts and settings by which a question is compared. */
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
  return meaning.compare(vector, { limit: NEAREST, within }, queue);
}

/** The normalised sum of two vectors. */
function between(a: Float32Array, b: Float32Array): Float32Array {
  const sum = a.map((value, at) => value + (b[at] ?? 0));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
