import type { Ranked } from '../ranking/rank.ts';

/** In log-odds: how far behind the best a window may be to lead. */
const NEAR = 5;

/** Of so many windows, the best among them, those that are near the best and may lead in its place; that one is not among them. */
export function nearBest(ranked: readonly Ranked[], most: number): readonly Ranked[] {
  const [best] = ranked;
  return best === undefined ? [] : ranked.slice(1, most).filter(({ score }) => score > best.score - NEAR);
}

/**
 * The windows, first one of them, or what is `read` of it, with how relevant that is. It is as likely as what it was led by, or the gate would
 * take it for a guess.
 */
export function ledBy(
  ranked: readonly Ranked[],
  one: Ranked,
  relevance = one.relevance,
  read = one,
): readonly Ranked[] {
  const score = ranked[0]?.score ?? one.score;
  return [{ ...read, score, relevance }, ...ranked.filter((other) => other !== one)];
}
