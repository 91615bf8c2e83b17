import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { siblingNames } from '../values/sibling-names.ts';

/**
 * The units of a stretch that tell of others alone than the one of several that a question names, where some unit tells of that one: "Zone B:
 * Tuesday" below "Zone A: Monday", where zone A is asked for.
 */
export function unitsOfSiblings({ found }: Ranked, { first, last }: Window): ReadonlySet<number> {
  const { candidate, question } = found;
  const { units, article } = candidate.passage;
  const from = units[first]?.start ?? 0;
  const names = siblingNames(question.query.question, article.text.slice(from, units[last]?.end));
  if (!names.some(({ isAsked }) => isAsked)) return new Set();
  const others = new Set<number>();
  for (let at = first; at <= last; at++) {
    const { start, end } = units[at] ?? { start: 0, end: 0 };
    const own = names.filter((name) => name.start + from >= start && name.end + from <= end);
    if (own.length > 0 && !own.some(({ isAsked }) => isAsked)) others.add(at);
  }
  return others;
}
