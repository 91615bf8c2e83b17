import type { Article } from '../../corpus/article.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { isAttendance } from '../quoting/attendance.ts';
import type { Ranked } from '../ranking/rank.ts';
import { textRead } from '../ranking/reader.ts';
import { isAfter } from './after-by-words.ts';
import { saysOtherwise } from './changed-by-words.ts';
import { replacesArticle } from './later-article.ts';
import type { NearestLater } from './nearest-later.ts';
import type { Pair } from './succession-features.ts';
import { isToldToHaveChanged } from './told-to-have-changed.ts';

/** Windows of other articles that the best one is compared with. */
const MOST_PAIRS = 6;
/** A window that scores less is about something else, unless its author says that its article replaces the best one's. */
const WITHIN = 4;
/** The same where it says that the very thing has changed. */
const WITHIN_OF_CHANGE = 7;

/** Where the other window of a pair is looked for. */
export interface PairOptions {
  readonly nearestLater?: NearestLater | undefined;
  /** Whether a later article may answer what is asked of another one, which the ranking prefers: who goes on asking wants to know what holds now. */
  readonly isBeyond?: boolean | undefined;
}

/**
 * The windows that may replace the best one, or that it may replace: the best of each of at most six later, and six earlier articles. A question
 * that names dates asks for what was said then, so that only windows of those dates are paired; `isBeyond` pairs all.
 */
export function pairsOf([best, ...others]: readonly Ranked[], isBeyond = false): Pair[] {
  if (best === undefined) return [];
  const seen = new Set<Article>([articleOf(best)]);
  const places = { earlier: 0, later: 0 };
  const pairs: Pair[] = [];
  for (const other of others) {
    if (
      isFar(other, best) &&
      !replacesArticle(articleOf(other), articleOf(best)) &&
      !tellsOfChange(other, best)
    )
      continue;
    if (isOfAttendance(other)) continue;
    if (seen.has(articleOf(other)) || (!isBeyond && other.place !== best.place)) continue;
    seen.add(articleOf(other));
    const earlierIsBest = isAfter(other, best);
    if (!earlierIsBest && !isAfter(best, other)) continue;
    const side = earlierIsBest ? 'later' : 'earlier';
    if (places[side] >= MOST_PAIRS) continue;
    const place = places[side]++;
    pairs.push(
      earlierIsBest
        ? { earlier: best, later: other, earlierIsBest, place }
        : { earlier: other, later: best, earlierIsBest, place },
    );
  }
  return pairs;
}

/** Whether a later window, far behind as it is, says that what the best one states has changed: it has few words of "by card for just a pint". */
function tellsOfChange(other: Ranked, best: Ranked): boolean {
  const isNear = other.score - other.preference >= best.score - best.preference - WITHIN_OF_CHANGE;
  if (!isNear || articleOf(other) === articleOf(best) || !isAfter(other, best)) return false;
  const pair: Pair = { earlier: best, later: other, earlierIsBest: true, place: 0 };
  return isToldToHaveChanged(pair) || saysOtherwise(pair);
}

/** Whether a window is so far behind that it is about something else, wherever both stand. */
export function isFar(one: Ranked, best: Ranked): boolean {
  return one.score - one.preference < best.score - best.preference - WITHIN;
}

/** The same pairs, and the best window with the later ones that say what is most like it, if these are not in one of them. */
export async function pairsWithNearest(
  ranked: readonly Ranked[],
  { nearestLater, isBeyond = false }: PairOptions,
): Promise<Pair[]> {
  let pairs = pairsOf(ranked, isBeyond);
  const [best] = ranked;
  if (best === undefined) return pairs;
  for (const { window: nearest, hasName } of (await nearestLater?.(best)) ?? []) {
    if ((!isBeyond && nearest.place !== best.place) || isOfAttendance(nearest)) continue;
    const text = textRead(nearest);
    const isNearest = ({ earlierIsBest, later }: Pair): boolean => earlierIsBest && textRead(later) === text;
    pairs = pairs.some(isNearest)
      ? pairs.map((pair) => (isNearest(pair) ? { ...pair, isNearest: true, hasName } : pair))
      : [
          ...pairs,
          { earlier: best, later: nearest, earlierIsBest: true, place: MOST_PAIRS, isNearest: true, hasName },
        ];
  }
  return pairs;
}

/** Who was at a meeting changes nothing of what they do. */
function isOfAttendance(ranked: Ranked): boolean {
  const { article, units } = ranked.found.candidate.passage;
  const best = units[answeringUnits(ranked).best];
  return best !== undefined && isAttendance(article, best);
}

function articleOf({ found }: Ranked): Article {
  return found.candidate.article;
}
