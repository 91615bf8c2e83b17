import { unitsOf, type Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksForWinner, statesWinner } from '../values/winners.ts';

/** The units that do not say who won, where a question asks for that and one beside them does. */
export function withoutWinner(
  { found: { candidate, question } }: Ranked,
  { first, last }: Window,
): ReadonlySet<number> {
  if (!asksForWinner(question.query.question)) return new Set();
  const { units, article } = candidate.passage;
  const near = unitsOf({ first, last });
  const others = near.filter((at) => !statesWinner(article.text.slice(units[at]?.start, units[at]?.end)));
  return new Set(others.length < near.length ? others : []);
}
