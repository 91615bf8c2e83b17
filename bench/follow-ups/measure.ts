import { readFileSync } from 'node:fs';
import { ask } from '../../src/asking/ask.ts';
import type { Library } from '../../src/library.ts';
import type { Answer } from '../../src/retrieval/answer.ts';

/** First question, follow-up, and words that the right quote holds. */
export type Pair = readonly [string, string, string];

/** How many follow-ups were answered by a first quote that holds the right words, and by one that does not. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
}

/** The follow-ups of a set, with what they follow and without; `missed` are those that are not right with it. */
export interface FollowUpScores {
  readonly pairs: number;
  readonly following: Tally;
  readonly alone: Tally;
  readonly missed: readonly { readonly pair: Pair; readonly answer: Answer }[];
}

/** The pairs that were written for a collection, such as `shipped` or `squad-a`. */
export function readPairs(name: string): readonly Pair[] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as readonly Pair[];
}

/** None of the questions counts from today. */
const askedOn = '2026-01-01';

/** Asks each first question and then its follow-up, with what it follows and without. */
export async function measureFollowUps(library: Library, pairs: readonly Pair[]): Promise<FollowUpScores> {
  const following: Answer[] = [];
  const alone: Answer[] = [];
  for (const [first, second] of pairs) {
    const before = await ask(library, { question: first, askedOn });
    const earlier = { question: first, article: before.answer.excerpts[0]?.article };
    following.push((await ask(library, { question: second, askedOn, earlier })).answer);
    alone.push((await ask(library, { question: second, askedOn })).answer);
  }
  const missed = pairs.flatMap((pair, at) => {
    const answer = following[at];
    return answer === undefined || isRight(answer, pair) ? [] : [{ pair, answer }];
  });
  return {
    pairs: pairs.length,
    following: tally(following, pairs),
    alone: tally(alone, pairs),
    missed,
  };
}

function tally(answers: readonly Answer[], pairs: readonly Pair[]): Tally {
  const right = answers.filter((answer, at) => isRight(answer, pairs[at])).length;
  return { right, wrong: answers.filter(({ kind }) => kind === 'found').length - right };
}

function isRight(answer: Answer, pair: Pair | undefined): boolean {
  return pair !== undefined && (answer.excerpts[0]?.text.includes(pair[2]) ?? false);
}
