import type { QuestionType } from './question-type.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { DATE, FIRST, MONEY, NUMBER, PERCENT, PERSON, CAPITAL } from './features/token-class.ts';

/** Below this probability nothing is answered. */
export const THRESHOLD = 0.5;

/** The probability in 0..1 that the first window answers the question. */
export function confidenceOf(query: Query, ranked: readonly Ranked[]): number {
  const [top] = ranked;
  if (top === undefined || query.content.length === 0) return 0;
  let held = 0;
  let total = 0;
  let mask = 0;
  for (let unit = top.window.first; unit <= top.window.last; unit++) mask |= top.matches.unitMasks[unit] ?? 0;
  const passageMask = top.matches.unitMasks.reduce((all, unit) => all | unit, 0);
  for (const [at, word] of query.content.entries()) {
    const weight = word.rarity * (word.passages === 0 ? 1.3 : 1);
    total += weight;
    if (mask & (1 << at)) held += weight;
    else if (passageMask & (1 << at)) held += weight / 2;
  }
  const typed = hasEvidence(query, top) ? 0 : 1.5;
  return 1 / (1 + Math.exp(-(8 * (held / total - 0.5) - typed)));
}

const WANTED: Partial<Record<QuestionType, number>> = {
  person: PERSON | CAPITAL,
  place: CAPITAL,
  date: DATE,
  count: NUMBER,
  measure: NUMBER,
  money: MONEY | NUMBER,
  percent: PERCENT,
};

function hasEvidence(query: Query, { passage, matches, window }: Ranked): boolean {
  const bits = WANTED[query.type] ?? 0;
  if (bits === 0) return true;
  for (let at = passage.units[window.first]?.first ?? 0; at < (passage.units[window.last]?.last ?? 0); at++) {
    const classes = passage.classes[at] ?? 0;
    if (matches.content[at] !== -1 || !(classes & bits)) continue;
    if (query.type === 'count' && classes & DATE) continue;
    if (query.type === 'place' && classes & FIRST) continue;
    return true;
  }
  return false;
}
