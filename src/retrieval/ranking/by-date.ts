import type { Article } from '../../corpus/article.ts';
import { weigh } from './features/feature-group.ts';
import type { Ranked } from './rank.ts';

/** A window that scores so much less, in log-odds, matches less well than the best. */
const WITHIN = 2.5;
/** The words of the question that it may lack beside the best one, by rarity; its article's title has words, too. */
const MAY_LACK = 0.1;

/** The windows with those that match about as well as the first, the best of each article, ahead: the newest first, the undated last. */
export function byDate(ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined) return ranked;
  const seen = new Set<Article>();
  const matching = ranked.filter((one) => {
    const { article } = one.found.candidate;
    if (seen.has(article) || one.score < best.score - WITHIN) return false;
    const lacks = wordsOf(best) & ~wordsOf(one);
    if (weigh(best.found.question, lacks) > MAY_LACK) return false;
    seen.add(article);
    return true;
  });
  const ahead = new Set(matching);
  return [
    ...matching.toSorted((a, b) => (iso(a) === iso(b) ? 0 : iso(a) < iso(b) ? 1 : -1)),
    ...ranked.filter((one) => !ahead.has(one)),
  ];
}

/** The article's date; the empty one of the undated is before all others. */
function iso({ found }: Ranked): string {
  return found.candidate.article.published?.iso ?? '';
}

/** The question's words that a window or its article's title has, as bits. */
function wordsOf({ found: { mask, candidate } }: Ranked): number {
  return mask | candidate.titleMask;
}
