import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import { isArchive } from '../ranking/corpus-size.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { Reader } from '../ranking/reader.ts';
import { type AddedWindow, addedBelow } from './added-below.ts';
import { answerOf } from './answers-compared.ts';
import { ANSWERS, NO_ANSWER } from './succession-as-read.ts';

/**
 * In log-odds, as both are read beside each other: what reads as an answer by itself leads from the first on, and what says too little by itself
 * ("The cost goes down to £49") from the second on, unless it has nothing to do with the question.
 */
const LEADS = -0.5;
const PLAINLY_LEADS = 1;
const TO_DO_WITH_IT = -4;
/** What names so many things of the best answer stands beside it, unless it reads as none at all: "the **train** stops **at noon**, so we go by coach". */
const NAMED = 2;
const HARDLY_LEADS = -3;

/** What names the item that the best answer is of leads from these on: "re 2. Trailers £14" is of the launch that costs £12 in rule 2. */
const LEADS_OF_ITEM = -2;
const PLAINLY_LEADS_OF_ITEM = -0.5;
/** So many windows of what was added are read. */
const MOST_READ = 2;

/** What was added below the best window and answers the same otherwise. */
export interface AddedAnswer extends AddedWindow {
  /** Whether it leads; else it stands beside the best one. */
  readonly leads: boolean;
}

/** What was added below the best window and answers the same otherwise; undefined where nothing does, and without a reader. */
export async function addedAsRead(
  ranked: readonly Ranked[],
  reader: Pick<Reader, 'relevanceOf' | 'leadOf'> | undefined,
): Promise<AddedAnswer | undefined> {
  const [best] = ranked;
  if (best === undefined || reader === undefined || isArchive(best.found.question.query)) return undefined;
  for (const added of addedBelow(ranked).slice(0, MOST_READ)) {
    const { window } = added;
    const [relevance, leading] = [await reader.relevanceOf(window), await reader.leadOf(best, window)];
    if (relevance === undefined || leading === undefined) return undefined;
    const [least, plain] = added.isOfItem ? [LEADS_OF_ITEM, PLAINLY_LEADS_OF_ITEM] : [LEADS, PLAINLY_LEADS];
    const leads =
      (relevance >= ANSWERS && leading >= least) ||
      (relevance >= TO_DO_WITH_IT && leading >= plain) ||
      (added.replacesValue && leading >= HARDLY_LEADS);
    const isNamed = added.isOfItem || namedIn(best, window) >= NAMED;
    const isBeside = relevance >= NO_ANSWER && leading >= HARDLY_LEADS && isNamed;
    if (leads || isBeside) return { ...added, leads: leads && !added.isOfSomeDays };
  }
  return undefined;
}

/** How many words of the best answer another window has, beside the question's own. */
function namedIn(best: Ranked, other: Ranked): number {
  const asked = new Set(best.found.question.query.words.map(({ term }) => term));
  const said = termsOf(answerOf(other).text);
  return [...termsOf(answerOf(best).text)].filter((term) => said.has(term) && !asked.has(term)).length;
}

function termsOf(text: string): ReadonlySet<string> {
  const words = tokenize(text).map(({ start, end }) => text.slice(start, end));
  return new Set(
    words
      .filter((word) => !isStopWord(word.toLowerCase()) && !/\d/u.test(word))
      .map((word) => normalForms(word).term),
  );
}
