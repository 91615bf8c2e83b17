import { sectionStart } from '../passages/sections.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { answeringUnits } from './answering-units.ts';
import { maskOf, wordsMet } from './words-met.ts';

/**
 * A window without what stands below other headings than the section that has most of the question's words, or else the sentence that answers:
 * the showers of a newsletter, and not its supper.
 */
export function inOwnSection(ranked: Ranked): Ranked {
  const { window, candidate, question } = ranked.found;
  const { article, units } = candidate.passage;
  const sections = new Map<number, { first: number; last: number; met: number }>();
  for (let unit = window.first; unit <= window.last; unit++) {
    const start = sectionStart(article, units[unit]?.start ?? 0);
    const met = maskOf(wordsMet(ranked, unit));
    const section = sections.get(start) ?? { first: unit, last: unit, met: 0 };
    sections.set(start, { first: section.first, last: unit, met: section.met | met });
  }
  if (sections.size < 2) return ranked;
  const { best } = answeringUnits(ranked);
  const isOfBest = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    first <= best && best <= last;
  const [own] = [...sections.values()].toSorted(
    (a, b) => weigh(question, b.met) - weigh(question, a.met) || Number(isOfBest(b)) - Number(isOfBest(a)),
  );
  if (own === undefined) return ranked;
  return { ...ranked, isCut: true, found: { ...ranked.found, window: { first: own.first, last: own.last } } };
}
