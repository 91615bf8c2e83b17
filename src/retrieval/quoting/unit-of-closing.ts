import { blockAt } from '../passages/sections.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksForClosedDay, closedDays } from '../values/closed-days.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';

/**
 * The sentence of the paragraph of `best` that says on which days something is closed, where that is asked for: "we are shut from 27 to 30 December",
 * and not "Christmas is on a Friday". Undefined where `best` says so itself, or none does.
 */
export function unitOfClosing(ranked: Ranked, around: Window, best: number): number | undefined {
  const { question, type } = ranked.found.question.query;
  if (type !== 'date' || !asksForClosedDay(question)) return undefined;
  const { article, units } = ranked.found.candidate.passage;
  const startOf = (unit: number): number => units[unit]?.start ?? -1;
  const isOfBlock = (unit: number): boolean =>
    blockAt(article.blocks, startOf(unit)) === blockAt(article.blocks, startOf(best));
  const saysClosed = (unit: number): boolean =>
    closedDays(valuesInUnit(ranked, unit), article.text, units[unit] ?? { start: 0, end: 0 }).length > 0;
  if (saysClosed(best)) return undefined;
  return unitsOf(around)
    .toSorted((a, b) => Math.abs(a - best) - Math.abs(b - best))
    .find((unit) => isOfBlock(unit) && saysClosed(unit));
}
