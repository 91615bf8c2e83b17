import { blockAt } from '../passages/sections.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { ledBy, nearBest } from './leading.ts';
import { quotedBlock } from './only-quoted.ts';
import { maskOf, wordsMet } from './words-met.ts';

/** How many windows are looked at. */
const MOST = 12;
/** Of the question's words, by rarity, a row has that is asked for, and so much more than the next one. */
const LEAST = 0.4;
const MORE = 0.1;
/** In log-odds: a row reads as an answer from here on, and so much better than the best. */
const ANSWERS = 0;
const BETTER = 0.5;

/** A row of a table, and how much of the question it has. */
interface Row {
  readonly of: Ranked;
  readonly unit: number;
  readonly weight: number;
}

/**
 * The windows, first the one row of a table that has more of the question's words than all others of the table, where it reads as more of an
 * answer than the best window: several rows of a rota, read together, have all of its words, and none of them need answer ("Saturday,
 * Masquerade" and "Sunday, Registration" for "who leads registration on Saturday").
 */
export async function ledByRow(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined || best.turn !== undefined) return ranked;
  const row = rowAsked([best, ...nearBest(ranked, MOST)]);
  if (row === undefined || isAlone(best, row)) return ranked;
  const read = { ...row.of, found: { ...row.of.found, window: { first: row.unit, last: row.unit } } };
  const [own, relevance] = [await relevanceOf(best), await relevanceOf(read)];
  if (own === undefined || relevance === undefined) return ranked;
  // Beside what answers in other words a row need not be looked at.
  const mayLead = isOfTable(best, row) || own < ANSWERS;
  return mayLead && relevance >= ANSWERS && relevance >= own + BETTER
    ? ledBy(ranked, row.of, relevance, read)
    : ranked;
}

/** Whether the best window is of the same table. */
function isOfTable(best: Ranked, { of }: Row): boolean {
  const { article } = best.found.candidate;
  return article === of.found.candidate.article && quotedBlock(best)?.kind === 'row';
}

/** Whether the best window is that row already. */
function isAlone({ found: { window, candidate } }: Ranked, { of, unit }: Row): boolean {
  return candidate.passage === of.found.candidate.passage && window.first === unit && window.last === unit;
}

/** The row with most of the question's words in the article with the best of them; undefined where another one has about as many. */
function rowAsked(windows: readonly Ranked[]): Row | undefined {
  const rows = new Map<number, Row>();
  let article: Ranked['found']['candidate']['article'] | undefined;
  for (const of of windows) {
    const { passage } = of.found.candidate;
    if (article !== undefined && passage.article !== article) continue;
    for (const [unit, { start }] of passage.units.entries()) {
      if (blockAt(passage.article.blocks, start)?.kind !== 'row') continue;
      article = passage.article;
      rows.set(start, { of, unit, weight: weigh(of.found.question, maskOf(wordsMet(of, unit))) });
    }
  }
  const [first, second] = [...rows.values()].toSorted((a, b) => b.weight - a.weight);
  const isAsked =
    first !== undefined && first.weight >= LEAST && first.weight - (second?.weight ?? 0) >= MORE;
  return isAsked && second !== undefined ? first : undefined;
}
