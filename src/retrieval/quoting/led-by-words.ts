import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { asksForNumber } from '../values/lacks-asked.ts';
import { ledBy, nearBest } from './leading.ts';
import { statesValue } from './led-by-value.ts';
import { onlyQuoted, quotedBlock } from './only-quoted.ts';

/** How many windows are looked at, and how many of them are read. */
const MOST = 8;
const READ = 2;
/** Of the question's words, by rarity, so much more has a window than the best. */
const MORE = 0.2;
/** As much of them are most. */
const MOST_WORDS = 0.7;
/** In log-odds: from where on something reads as an answer, and how much better than the best what leads reads. */
const ANSWERS = 1;
const BETTER = 1;
/** What names whom a question wants to reach, and states how, need not read so well. */
const STATES_CONTACT = -1;

/**
 * The windows, first the best that has all that the best of all has of the question, and more: a row, read alone, where the best reads as no
 * answer ("mulled cider, £3.50 a mug" is near to "what does a mug of tea cost" in meaning, and "Tea or coffee · mug · £1.50" has the tea), and
 * who has the name where somebody is to be reached, whatever the best says. Of other texts that share more words half are about something else.
 */
export async function ledByWords(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [first] = ranked;
  if (first === undefined || relevanceOf === undefined) return ranked;
  const best = await asRow(first, relevanceOf);
  if (best !== first) return [best, ...ranked.slice(1)];
  const isContact = best.found.question.query.type === 'contact';
  const mayLead = (one: Ranked): boolean => (isContact ? statesValue(one) : isRow(one));
  const fuller = nearBest(ranked, MOST).filter((one) => hasMore(one, best) && mayLead(one));
  if (fuller.length === 0) return ranked;
  const own = await relevanceOf(best);
  if (own === undefined || (own >= ANSWERS && !isContact)) return ranked;
  const least = isContact ? STATES_CONTACT : Math.max(ANSWERS, own + BETTER);
  for (const one of fuller.slice(0, READ)) {
    const read = isRow(one) ? onlyQuoted(one) : one;
    const relevance = await relevanceOf(read);
    if (relevance !== undefined && relevance >= least) return ledBy(ranked, one, relevance, read);
  }
  return ranked;
}

function isRow(one: Ranked): boolean {
  return quotedBlock(one)?.kind === 'row';
}

/** A window as the row alone that it would be quoted with, where that has most words of the question and a value of its kind, and reads better so. */
async function asRow(one: Ranked, relevanceOf: RelevanceOf): Promise<Ranked> {
  const { question, mask } = one.found;
  const statesRow = asksForNumber(one) && isRow(one) && statesValue(one);
  if (!statesRow || weigh(question, mask) < MOST_WORDS) return one;
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
