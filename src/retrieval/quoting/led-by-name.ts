import type { Ranked } from '../ranking/rank.ts';
import { answeringUnits } from './answering-units.ts';
import { ledBy } from './leading.ts';
import { rowsOfOtherThan } from './rows-named.ts';

/** How many windows are looked at. */
const MOST = 20;

/**
 * The windows, first the row of the thing that a question for a price names, where the best of all would be quoted with the row of another one in
 * the same table, which has only what it is sold in: "Pear cider, keg" for "a keg of stout" beside "Stout, bottle".
 */
export function ledByName(ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || best.turn !== undefined) return ranked;
  const starts = rowsOfOtherThan(best, answeringUnits(best).best);
  if (starts.length === 0) return ranked;
  const { article } = best.found.candidate;
  for (const one of ranked.slice(0, MOST)) {
    if (one.found.candidate.article !== article) continue;
    const unit = one.found.candidate.passage.units.findIndex(({ start }) => starts.includes(start));
    if (unit < 0) continue;
    const read = { ...one, found: { ...one.found, window: { first: unit, last: unit } } };
    return ledBy(ranked, one, one.relevance, read);
  }
  return ranked;
}
