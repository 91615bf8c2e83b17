import { answeringUnits } from '../quoting/answering-units.ts';
import { ledBy } from '../quoting/leading.ts';
import { saysUnchanged } from '../quoting/says-unchanged.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { statesAsked } from '../values/lacks-asked.ts';
import { isOfLaterDate } from './later-article.ts';

/** How many windows are looked at, and how many of them are read. */
const MOST = 12;
const READ = 3;
/** In log-odds: what is less relevant reads as no answer. */
const ANSWERS = 0;

/**
 * The windows, first one of an older article that states the number which is asked for, where the best only says that it is as it was: "tees
 * same as ever" leads to "tee 22 euros".
 */
export async function ledByFormer(
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
): Promise<readonly Ranked[]> {
  const [best] = ranked;
  if (best === undefined || relevanceOf === undefined || !saysUnchanged(best)) return ranked;
  const former = ranked
    .slice(1, MOST)
    .filter(
      (one) =>
        isOfLaterDate(best.found.candidate.article, one.found.candidate.article) &&
        statesAsked(one, answeringUnits(one)) &&
        !saysUnchanged(one),
    )
    .slice(0, READ);
  let [own, most]: [Ranked | undefined, number] = [undefined, ANSWERS];
  for (const one of former) {
    const relevance = await relevanceOf(one);
    if (relevance !== undefined && relevance > most) [own, most] = [one, relevance];
  }
  return own === undefined ? ranked : ledBy(ranked, own, most);
}
