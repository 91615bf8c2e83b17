import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { asksForDeadline, statesDeadline } from '../values/deadlines.ts';
import { ledBy, nearBest } from './leading.ts';
import { quotedText } from './quoted-text.ts';

/** How many windows are looked at. */
const MOST = 6;
/** In log-odds: what says until when something is done reads so, at least. */
const ANSWERS = -1;

/** The windows, first the one that says until when, where that is asked for and the best does not: the day of the race is not that of its entries. */
export async function ledByDeadline(
  question: string,
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined || !asksForDeadline(question)) return ranked;
  if (statesDeadline(quotedText(best))) return ranked;
  for (const one of nearBest(ranked, MOST)) {
    if (!statesDeadline(quotedText(one))) continue;
    const relevance = await relevanceOf(one);
    if (relevance !== undefined && relevance >= ANSWERS) return ledBy(ranked, one, relevance);
  }
  return ranked;
}
