import { blockAt } from '../passages/sections.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { paragraphLabels } from './paragraph-labels.ts';
import { wordsMet } from './words-met.ts';

/**
 * The label of the one item near a unit that names more of what is asked for than that unit and the label of its own: "5. Back room. … All pay £15"
 * beside "4. Guest room. The room goes up to £88". Undefined where none or several do, and where the unit is in no item with a label.
 */
export function labelOfNamedItem(ranked: Ranked, around: Window, best: number): number | undefined {
  const { candidate } = ranked.found;
  const { article, units } = candidate.passage;
  const labels = paragraphLabels(candidate);
  const itemOf = (unit: number): number | undefined => {
    const block = blockAt(article.blocks, units[unit]?.start ?? -1);
    return block?.kind === 'item' ? block.start : undefined;
  };
  const isLabel = (unit: number): boolean => itemOf(unit) !== undefined && labels.isLabel(unit);
  const own = unitsOf({ first: 0, last: best }).find(
    (unit) => isLabel(unit) && itemOf(unit) === itemOf(best),
  );
  if (own === undefined) return undefined;
  const [named, said] = [wordsMet(ranked, own), wordsMet(ranked, best)];
  const others = unitsOf(around).filter((unit) => {
    if (!isLabel(unit)) return false;
    const words = wordsMet(ranked, unit);
    const isMore = words.size > named.size && [...named].every((word) => words.has(word));
    return isMore && [...words].some((word) => !named.has(word) && !said.has(word));
  });
  return others.length === 1 ? others[0] : undefined;
}
