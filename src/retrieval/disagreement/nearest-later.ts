import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { Carried } from '../answer.ts';
import type { AnswerQueue } from '../answer-queue.ts';
import type { Passage, PassageIndex } from '../index/passage-index.ts';
import { isWithin, type Restriction } from '../index/restriction.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { QuestionMeaning } from '../meaning/question-meaning.ts';
import type { PassageAnalyser } from '../passages/analysed-passage.ts';
import type { Query } from '../question/query.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { isArchive } from '../ranking/corpus-size.ts';
import { type Ranked, rank } from '../ranking/rank.ts';
import { textRead } from '../ranking/reader.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { statesAsked } from '../values/lacks-asked.ts';
import { answerOf } from './answers-compared.ts';
import {
  formerNames,
  givenNames,
  holdsName,
  saysLeft,
  saysLeftForGood,
  titledNames,
} from './former-names.ts';
import { isOfLaterDate, mayBeLater } from './later-article.ts';

/** A window of a later article that may change another one. */
export interface Later {
  readonly window: Ranked;
  /** Whether its article alone of all others has the name that the other window answers with, which stands there once. */
  readonly hasName: boolean;
}

/**
 * The windows of later articles, of `until` (`YYYY-MM-DD`) or before, that say what is most like a window, and like the sentence of it that
 * answers, and the one that names the place or person which it answers with; at most three.
 */
export type NearestLater = (best: Ranked, until?: string) => Promise<readonly Later[]>;

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
 * for 185, and is the nearest one for 131, 20 of them not in the ranking. A window that tells of several things is near to whatever tells of
 * any; so the sentence that answers is looked for, too: of 22 later articles in no pair it finds five. Among very many articles any is near
 * to some other. Where a place or a person answers, the one other article that names it is looked for by that name, however far it is;
 * so is what tells that a person has left.
 */
export function nearestLaterOf(by: RankedBy): NearestLater {
  return async (best, until) => {
    const { query, corpusMeaning } = by;
    if (corpusMeaning === undefined || isArchive(query)) return [];
    const { article } = best.found.candidate;
    const others: Restriction = { except: new Set([article.id]) };
    const later: Restriction = { ...others, from: article.published?.iso, to: until };
    const within = [...(by.within ?? []), later];
    const named = (await leftLater(best, { within, others })) ?? (await namedLater(best, within));
    const found: Later[] = named === undefined ? [] : [{ window: named, hasName: true }];
    for (const vector of [best.found.vectors?.whole(), answerOf(best).vector]) {
      const near = vector && (await nearestTo(vector, article, within));
      if (near !== undefined && !found.some(({ window }) => textRead(window) === textRead(near)))
        found.push({ window: near, hasName: false });
    }
    return found;
  };

  /** The window of the nearest later article that states what is asked for, or else its likeliest. */
  async function nearestTo(
    vector: Float32Array,
    article: Article,
    within: readonly Restriction[],
  ): Promise<Ranked | undefined> {
    const { index, queue, corpusMeaning } = by;
    const compared = await corpusMeaning?.compare(vector, { limit: LOOKED_AT, within }, queue);
    const near = (compared?.nearest.list ?? []).filter((one) => isOfLaterDate(one.article, article));
    const passages = near
      .filter((one) => one.article === near[0]?.article)
      .flatMap(({ article: own, passageOrdinal }) => index.passage(own, passageOrdinal) ?? []);
    const ranked = await rankedIn(passages);
    return ranked.slice(0, LIKELIEST).find(statesWhatIsAsked) ?? ranked[0];
  }

  /** The window of the only other article with a name that a window answers with, if it is later, and the name stands once in the earlier one. */
  async function namedLater(best: Ranked, within: readonly Restriction[]): Promise<Ranked | undefined> {
    const { article } = best.found.candidate;
    const { type } = by.query;
    const names = type === 'place' || type === 'person' ? formerNames(best) : [];
    const [name, ...others] = names;
    if (name === undefined || others.length > 0 || timesIn(article, name) !== 1) return undefined;
    const terms = tokenize(name).map(({ term }) => ({ term, weight: 1 }));
    const hits = await by.index.search(terms, { limit: LOOKED_AT, within: by.within, whole: true });
    const passages = hits
      .map(({ passage }) => passage)
      .filter(
        (one) => one.article !== article && holdsName(one.article.text.slice(one.start, one.end), names),
      );
    const [only, ...more] = new Set(passages.map((one) => one.article));
    if (only === undefined || more.length > 0) return undefined;
    if (!isWithin(only, ...within) || !isOfLaterDate(only, article)) return undefined;
    const ranked = await rankedIn(passages);
    return ranked.find((one) => holdsName(textRead(one), names));
  }

  /**
   * The window of a later article that tells of the person who answers, by the given name alone, that he has left; or of one whom the sentence that
   * answers is about, with a title, that he has left for good: when "Dr Patel comes" is of no use once he has retired. What tells that is later
   * also where no dates tell so.
   */
  async function leftLater(
    best: Ranked,
    { within, others }: { readonly within: readonly Restriction[]; readonly others: Restriction },
  ): Promise<Ranked | undefined> {
    const { article } = best.found.candidate;
    const isLeft = (other: Article): boolean =>
      (isWithin(other, ...within) && isOfLaterDate(other, article)) || mayBeLater(other, article);
    const isPerson = by.query.type === 'person';
    const given = isPerson ? givenNames(best) : titledNames(best);
    const tellsIt = isPerson ? saysLeft : saysLeftForGood;
    if (given.length === 0) return undefined;
    const terms = tokenize(given.join(' ')).map(({ term }) => ({ term, weight: 1 }));
    const hits = await by.index.search(terms, { limit: LOOKED_AT, within: [...(by.within ?? []), others] });
    const passages = hits
      .map(({ passage }) => passage)
      .filter((one) => isLeft(one.article) && tellsIt(one.article.text.slice(one.start, one.end), given));
    const ranked = await rankedIn(passages);
    const telling = ranked.filter((one) => tellsIt(textRead(one), given));
    return isPerson ? telling[0] : telling.find(statesWhatIsAsked);
  }

  async function rankedIn(passages: readonly Passage[]): Promise<readonly Ranked[]> {
    const hits = passages.map((passage) => ({ passage, score: 0, matched: [] }));
    const ofPassages = await by.meaning?.withVectorsOf(passages);
    return rank(by.query, hits, by.analyser, { carried: by.carried, meaning: ofPassages });
  }
}

function timesIn({ text }: Article, name: string): number {
  return foldMarks(text.normalize('NFC')).split(name).length - 1;
}
