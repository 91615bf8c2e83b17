import { blockAt } from '../passages/sections.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { answeringUnits } from './answering-units.ts';

/** In log-odds: how far behind the best a window may be, how many are looked at, and how many of them are read. */
const NEAR = 5;
const MOST = 10;
const READ = 2;
/** In log-odds: what is less relevant reads as no answer, and from where on something reads as one. */
const NO_ANSWER = 0;
const ANSWERS = 1;

/**
 * The windows, first the best that would be quoted with a row of a table, where the best of all reads as no answer and that one as an answer. A
 * price list says in one row what three windows of one paragraph on the topic do not, and says it in few words, which rank low.
 */
export async function ledByRow(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined) return ranked;
  const own = await relevanceOf(best);
  if (own === undefined || own >= NO_ANSWER) return ranked;
  const rows = ranked
    .slice(1, MOST)
    .filter((one) => one.score > best.score - NEAR && isElsewhere(one, best) && quotesRow(one))
    .slice(0, READ);
  for (const one of rows) {
    const relevance = await relevanceOf(one);
    if (relevance === undefined) return ranked;
    // What leads is as likely as what it was led by, or the gate would take it for a guess.
    if (relevance >= ANSWERS)
      return [{ ...one, score: best.score, relevance }, ...ranked.filter((other) => other !== one)];
  }
  return ranked;
}

function isElsewhere({ found: a }: Ranked, { found: b }: Ranked): boolean {
  return a.candidate.passage !== b.candidate.passage;
}

/** Whether a window would be quoted with a row of a table. */
function quotesRow(one: Ranked): boolean {
  const { article, units } = one.found.candidate.passage;
  return blockAt(article.blocks, units[answeringUnits(one).best]?.start ?? -1)?.kind === 'row';
}
