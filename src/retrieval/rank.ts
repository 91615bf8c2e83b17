import type { AnalysedPassage, PassageAnalyser } from './analysed-passage.ts';
import type { Hit } from './passage-index.ts';
import { type Matches, matchPassage, numberQuery } from './matching.ts';
import type { Query } from './query.ts';
import { type Window, windowsOf } from './windows.ts';

/** A window that may be quoted, with its score: comparable inside one question, higher is better. */
export interface Ranked {
  readonly hit: Hit;
  readonly passage: AnalysedPassage;
  readonly matches: Matches;
  readonly window: Window;
  readonly score: number;
}

/** The windows of the found passages, best first; ties in the order of the first stage, then of place. */
export function rank(query: Query, hits: readonly Hit[], analyser: PassageAnalyser): Ranked[] {
  const passages = hits.map((hit) => ({ hit, passage: analyser.analyse(hit.passage) }));
  const numbers = numberQuery(query, analyser.vocabulary);
  const total = query.content.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const best = hits[0]?.score ?? 1;
  const weigh = (mask: number): number =>
    query.content.reduce((sum, { rarity }, at) => (mask & (1 << at) ? sum + rarity : sum), 0) / total;
  const ranked: Ranked[] = [];
  for (const { hit, passage } of passages) {
    const matches = matchPassage(passage, numbers);
    const passageMask = matches.unitMasks.reduce((mask, unit) => mask | unit, 0);
    const passageScore = weigh(passageMask) + hit.score / best;
    for (const window of windowsOf(passage)) {
      let mask = 0;
      let bestUnit = 0;
      for (let unit = window.first; unit <= window.last; unit++) {
        mask |= matches.unitMasks[unit] ?? 0;
        bestUnit = Math.max(bestUnit, weigh(matches.unitMasks[unit] ?? 0));
      }
      const length = (passage.units[window.last]?.end ?? 0) - (passage.units[window.first]?.start ?? 0);
      const score =
        passageScore +
        1.5 * weigh(mask) +
        bestUnit +
        Math.min(length, 300) / 2_000 -
        (passage.caption ? 0.1 : 0);
      ranked.push({ hit, passage, matches, window, score });
    }
  }
  return ranked.toSorted((a, b) => b.score - a.score);
}
