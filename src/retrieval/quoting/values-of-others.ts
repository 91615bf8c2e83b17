import { blockAt, labelInCapitalsAbove } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { valuesIn } from '../values/stated-values.ts';
import { maskOf, wordsMet } from './words-met.ts';

/** Of a question, by rarity: so much says what it is about. */
const LEAST_OF_QUESTION = 0.3;
/** A line of its own, such as "Where: the mill", says something of what stands around it. */
const FEWEST_SENTENCES = 2;
/** An empty line. */
const APART = '\n\n';

/** Sentences of one paragraph, or below one label. */
interface Part {
  readonly isLabelled: boolean;
  readonly start: number;
  end: number;
  readonly units: number[];
}

/**
 * The sentences of a paragraph without any word of the question that state what another one states, too, which has such words and stands right
 * below, or has a label in capitals as the former has: the hours of the pool at the end of its paragraph are none of the gym, however well they
 * would answer.
 */
export function valuesOfOthers(ranked: Ranked, around: Window): ReadonlySet<number> {
  const { candidate, question } = ranked.found;
  const { article, units } = candidate.passage;
  const parts = partsOf(ranked);
  const metIn = (part: Part): number => maskOf(part.units.flatMap((unit) => [...wordsMet(ranked, unit)]));
  const isAskedFor = (part: Part): boolean => weigh(question, metIn(part)) >= LEAST_OF_QUESTION;
  const kindsIn = (unit: number): readonly string[] => [
    ...valuesIn(article.text.slice(units[unit]?.start, units[unit]?.end), article.language === 'vi').keys(),
  ];
  const others = new Set<number>();
  for (const [at, part] of parts.entries()) {
    if (part.units.length < FEWEST_SENTENCES || (part.units.at(-1) ?? -1) < around.first) continue;
    if (metIn(part) !== 0) continue;
    const isRival = (other: Part, place: number): boolean =>
      (part.isLabelled && other.isLabelled) ||
      (place === at + 1 && article.text.slice(part.end, other.start) === APART);
    const rivals = parts.filter((other, place) => isRival(other, place) && isAskedFor(other));
    const kinds = new Set(rivals.flatMap((rival) => rival.units.flatMap(kindsIn)));
    for (const unit of part.units) if (kindsIn(unit).some((kind) => kinds.has(kind))) others.add(unit);
  }
  return others;
}

/** The paragraphs of a passage, in order, those below one label as one. */
function partsOf({ found }: Ranked): readonly Part[] {
  const { article, units } = found.candidate.passage;
  const parts = new Map<number, Part>();
  for (const [unit, { start }] of units.entries()) {
    const block = blockAt(article.blocks, start);
    if (block?.kind !== 'body') continue;
    const label = labelInCapitalsAbove(article, start);
    const key = label ?? block.start;
    const part = parts.get(key) ?? { isLabelled: label !== undefined, start: key, end: 0, units: [] };
    part.units.push(unit);
    part.end = block.end;
    parts.set(key, part);
  }
  return [...parts.values()];
}
