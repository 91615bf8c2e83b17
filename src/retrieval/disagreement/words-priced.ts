import type { Candidate } from '../ranking/features/feature-group.ts';

/** What goes with something else has no price of its own: "£52, shoes and harness included". */
const INCLUDED =
  /[^,;:.()\n]{0,80}(?<![a-zÀ-ỹ])(?:includ(?:ed|es?|ing)|inclusive|comes? with|bao gồm|đã gồm|kèm theo)(?![a-zÀ-ỹ])[^,;:.()\n]{0,80}/giu;

/** The question's words that a unit of a passage has, as a mask, but for those that are merely included. */
export function wordsPriced({ passage, matches }: Candidate, at: number): number {
  const [unit, whole] = [passage.units[at], matches.unitMasks[at] ?? 0];
  if (unit === undefined) return whole;
  const text = passage.article.text.slice(unit.start, unit.end);
  const included = [...text.matchAll(INCLUDED)].map(({ index, 0: found }) => ({
    start: unit.start + index,
    end: unit.start + index + found.length,
  }));
  if (included.length === 0) return whole;
  let mask = 0;
  for (let token = unit.first; token < unit.last; token++) {
    const [start, word] = [passage.starts[token] ?? 0, matches.content[token] ?? -1];
    if (word >= 0 && !included.some((span) => start >= span.start && start < span.end)) mask |= 1 << word;
  }
  return whole & mask;
}
