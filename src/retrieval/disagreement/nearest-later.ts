import type { Carried } from '../answer.ts';
import type { AnswerQueue } from '../answer-queue.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Restriction } from '../index/restriction.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { QuestionMeaning } from '../meaning/question-meaning.ts';
import type { PassageAnalyser } from '../passages/analysed-passage.ts';
import type { Query } from '../question/query.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { isArchive } from '../ranking/corpus-size.ts';
import { type Ranked, rank } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { statesAsked } from '../values/lacks-asked.ts';
import { isOfLaterDate } from './later-article.ts';

/** The window of the later article, of `until` (`YYYY-MM-DD`) or before, that says what is most like a window; undefined where there is none. */
export type NearestLater = (best: Ranked, until?: string) => Promise<Ranked | undefined>;

/** What a question was ranked by, and what its answers come from. */
export interface RankedBy {
  readonly query: Query;
  readonly index: PassageIndex;
  readonly analyser: PassageAnalyser;
  readonly queue: AnswerQueue;
  readonly carried: Carried;
  readonly within?: readonly Restriction[] | undefined;
  readonly meaning: QuestionMeaning | undefined;
  /** That of all articles; without it nothing is near. */
  readonly corpusMeaning: Meaning | undefined;
}

/** Passages that are looked at: those of one article are mostly beside each other. */
const LOOKED_AT = 12;
/** Of these windows of its article that are likeliest the first leads that states a value of the kind that is asked for. */
const LIKELIEST = 5;

function statesWhatIsAsked(one: Ranked): boolean {
  return !ANSWERED_BY_VALUE.has(one.found.question.query.type) || statesAsked(one, answeringUnits(one));
}

/**
 * Looks for what changed a window by the window itself: "the bell rings for the final round at ten" is far from "when do they stop serving",
 * and near to "last orders are at half past nine". Of 255 outdated best windows of communities the later article has a window in the ranking
 * for 185, and is the nearest one for 131, 20 of them not in the ranking. Among very many articles any is near to some other.
 */
export function nearestLaterOf(by: RankedBy): NearestLater {
  return async (best, until) => {
    const { query, index, queue, corpusMeaning } = by;
    const vector = best.found.vectors?.whole();
    if (vector === undefined || corpusMeaning === undefined || isArchive(query)) return undefined;
    const { article } = best.found.candidate;
    const later: Restriction = { except: new Set([article.id]), from: article.published?.iso, to: until };
    const within = [...(by.within ?? []), later];
    const { nearest } = await corpusMeaning.compare(vector, { limit: LOOKED_AT, within }, queue);
    const near = nearest.list.filter((one) => isOfLaterDate(one.article, article));
    const passages = near
      .filter((one) => one.article === near[0]?.article)
      .flatMap(({ article: own, passageOrdinal }) => index.passage(own, passageOrdinal) ?? []);
    const hits = passages.map((passage) => ({ passage, score: 0, matched: [] }));
    const meaning = await by.meaning?.withVectorsOf(passages);
    const ranked = rank(query, hits, by.analyser, { carried: by.carried, meaning });
    return ranked.slice(0, LIKELIEST).find(statesWhatIsAsked) ?? ranked[0];
  };
}
