import { isAskedInAnotherLanguage } from '../confidence/confidence-features.ts';
import type { Query } from '../question/query.ts';
import type { Ranked } from '../ranking/rank.ts';
import { product } from '../ranking/window-likeness.ts';

/** A window that scores so much less, in log-odds, answers less well than the best. */
const WITHIN = 2;
/** Cosine of two windows from which they say the same in two languages: translations have .68 and more, other notices .45 at most. */
const ALIKE = 0.57;

/**
 * The windows, led by the best one in the question's language where that says what the best of all says in the other one: whoever asks in
 * Vietnamese reads the Vietnamese announcement rather than the English one.
 */
export function inOwnLanguage(query: Query, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || !isInOther(best)) return ranked;
  const own = ranked.find(
    (one) => one.score >= best.score - WITHIN && !isInOther(one) && saysTheSame(best, one),
  );
  return own === undefined ? ranked : [own, ...ranked.filter((one) => one !== own)];

  function isInOther({ found: { candidate } }: Ranked): boolean {
    return isAskedInAnotherLanguage(query, candidate.article);
  }
}

function saysTheSame({ found: a }: Ranked, { found: b }: Ranked): boolean {
  const [one, other] = [a.vectors?.whole(), b.vectors?.whole()];
  return one !== undefined && other !== undefined && product(one, other) >= ALIKE;
}
