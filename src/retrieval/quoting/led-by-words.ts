import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { asksForNumber } from '../values/lacks-asked.ts';
import { statesValue } from './led-by-value.ts';
import { onlyQuoted, quotedBlock } from './only-quoted.ts';

/** In log-odds: how far behind the best a window may be, how many are looked at, and how many of them are read. */
const NEAR = 5;
const MOST = 8;
const READ = 2;
/** Of the question's words, by rarity, so much more has a window than the best. */
const MORE = 0.2;
/** As much of them are most. */
const MOST_WORDS = 0.7;
/** In log-odds: from where on something reads as an answer, and plainly as one; and how much better than the best what leads reads. */
const ANSWERS = 1;
const PLAINLY = 2;
const BETTER = 1;
/** What names whom a question wants to reach, and states how, need not read so well. */
const STATES_CONTACT = -1;

/**
 * The windows, first the best that has all that the best of all has of the question, and more, where that one does not plainly answer and this
 * one reads better: "mulled cider, £3.50 a mug" is near to "what does a mug of tea cost" in meaning, and "Tea or coffee · mug · £1.50" has the
 * tea. How to reach somebody is said by the one that has the name, whatever the other says.
 */
export async function ledByWords(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [first] = ranked;
  if (first === undefined || relevanceOf === undefined) return ranked;
  const best = await asRow(first, relevanceOf);
  if (best !== first) return [best, ...ranked.slice(1)];
  const fuller = ranked
    .slice(1, MOST)
    .filter((one) => one.score > best.score - NEAR && hasMore(one, best))
    .slice(0, READ);
  if (fuller.length === 0) return ranked;
  const own = await relevanceOf(best);
  if (own === undefined) return ranked;
  // Somebody else's number is no answer, however plainly it is one.
  const isContact = best.found.question.query.type === 'contact';
  if (own >= PLAINLY && !isContact) return ranked;
  const least = isContact ? STATES_CONTACT : Math.max(ANSWERS, own + BETTER);
  for (const one of fuller) {
    if (isContact && !statesValue(one)) continue;
    const read = quotedBlock(one)?.kind === 'row' ? onlyQuoted(one) : one;
    const relevance = await relevanceOf(read);
    // What leads is as likely as what it was led by, or the gate would take it for a guess.
    if (relevance !== undefined && relevance >= least)
      return [{ ...read, score: best.score, relevance }, ...ranked.filter((other) => other !== one)];
  }
  return ranked;
}

/** A window as the row alone that it would be quoted with, where that has most words of the question and a value of its kind, and reads better so. */
async function asRow(one: Ranked, relevanceOf: RelevanceOf): Promise<Ranked> {
  const { question, mask } = one.found;
  const isRow = asksForNumber(one) && quotedBlock(one)?.kind === 'row' && statesValue(one);
  if (!isRow || weigh(question, mask) < MOST_WORDS) return one;
  const [own, alone] = [await relevanceOf(one), onlyQuoted(one)];
  if (own === undefined || own >= ANSWERS) return one;
  const relevance = await relevanceOf(alone);
  return relevance !== undefined && relevance >= ANSWERS ? { ...alone, relevance } : one;
}

/** Whether a window has all words of the question that another has, and more of them. */
function hasMore({ found: one }: Ranked, { found: other }: Ranked): boolean {
  const hasAll = (one.mask & other.mask) === other.mask;
  return hasAll && weigh(one.question, one.mask) - weigh(other.question, other.mask) >= MORE;
}
