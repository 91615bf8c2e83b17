import type { Article } from '../../corpus/article.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import type { ContentWord, Query } from '../question/query.ts';
import { rarestMissing, weigh } from '../ranking/features/feature-group.ts';
import { FEATURE_NAMES, featureRanges, WORD_FEATURES } from '../ranking/features/window-features.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type Answerability, answerabilityOf } from './answerability.ts';

const OF_RANKING = [
  'score',
  'share of best',
  'share of article',
  'above next passage',
  'above next article',
  'above tenth',
  'unknown words',
  'unknown rarity',
  'unknown names',
  'everyday words unmet',
  'best passage coverage',
  'corpus size',
  'other language',
  'answerability',
  'relevance',
];

/** The most by which one score counts as ahead of another. */
const MOST_AHEAD = 5;

/** Where the features of the ranking stand: after those of the best window's words and before those of its meaning. */
const RANKING_AT = WORD_FEATURES.length;

/** What the confidence is judged by, in order: the best window's words, how it stands among the others, and its meaning. */
export const CONFIDENCE_FEATURES: readonly string[] = FEATURE_NAMES.toSpliced(RANKING_AT, 0, ...OF_RANKING);

/** Ranges of those features that are explained together: the best window's by their group, the others one by one. */
export const CONFIDENCE_GROUPS: readonly {
  readonly feature: string;
  readonly range: readonly [first: number, last: number];
}[] = [
  ...featureRanges().map(({ group, range: [first, last] }) => ({
    feature: group,
    range: [placeOf(first), placeOf(last - 1) + 1] as const,
  })),
  ...OF_RANKING.map((feature, at) => ({
    feature,
    range: [RANKING_AT + at, RANKING_AT + at + 1] as const,
  })),
];

/** Where a feature of the best window stands among those of the confidence. */
function placeOf(feature: number): number {
  return feature < RANKING_AT ? feature : feature + OF_RANKING.length;
}

/** Whether a question is asked in the other language than an article is written in. */
export function isAskedInAnotherLanguage(
  { question }: Query,
  { language }: Pick<Article, 'language'>,
): boolean {
  return language !== null && language !== (isTypedInVietnamese(question) ? 'vi' : 'en');
}

/** The place of the feature that the vectors give. */
export const ANSWERABILITY_AT = CONFIDENCE_FEATURES.indexOf('answerability');

/** The place of the feature that the cross-encoder gives. */
const RELEVANCE_AT = CONFIDENCE_FEATURES.indexOf('relevance');

/** The features of a ranking, which must not be empty; without `answerability`, that feature is 0, and so is the relevance that nobody judged. */
export function confidenceFeatures(
  query: Query,
  ranked: readonly Ranked[],
  answerability?: Answerability,
): Float32Array {
  const out = new Float32Array(CONFIDENCE_FEATURES.length);
  const [best] = ranked;
  if (best === undefined) return out;
  const { candidate, question } = best.found;
  out.set(best.features.subarray(0, RANKING_AT));
  out.set(best.features.subarray(RANKING_AT), RANKING_AT + OF_RANKING.length);
  const { article } = candidate;
  let mass = 0;
  let ofBest = 0;
  let ofArticle = 0;
  let nextPassage = Number.NEGATIVE_INFINITY;
  let nextArticle = Number.NEGATIVE_INFINITY;
  for (const { score, found } of ranked) {
    const power = Math.exp(score - best.score);
    mass += power;
    if (found.candidate.article === article) ofArticle += power;
    else nextArticle = Math.max(nextArticle, score);
    if (found.candidate === candidate) ofBest += power;
    else nextPassage = Math.max(nextPassage, score);
  }
  const ahead = (score: number): number => Math.min(MOST_AHEAD, best.score - score);
  // What a synonym found is known, and an excused word's absence says little.
  const isUnknown = ({ passages, origin, excused }: ContentWord, at: number): boolean =>
    passages === 0 && origin === 'question' && !excused && !(candidate.matches.synonymMask & (1 << at));
  const unknown = query.content.filter(isUnknown);
  const unknownMask = query.content.reduce(
    (mask, word, at) => (isUnknown(word, at) ? mask | (1 << at) : mask),
    0,
  );
  const akin = candidate.matches.akinMasks.reduce((all, mask) => all | mask, 0);
  out.set(
    [
      best.score,
      ofBest / mass,
      ofArticle / mass,
      ahead(nextPassage),
      ahead(nextArticle),
      ahead(ranked[9]?.score ?? Number.NEGATIVE_INFINITY),
      unknown.length,
      weigh(question, unknownMask),
      unknown.filter(({ capital, number }) => capital || number).length,
      query.content.filter(({ excused }, at) => excused && !(akin & (1 << at))).length,
      question.best.passage - rarestMissing(question, candidate.articleMask),
      // The more passages there are, the better is the best one by chance.
      Math.log2(query.passageCount),
      Number(isAskedInAnotherLanguage(query, article)),
    ],
    RANKING_AT,
  );
  const { vectors } = best.found;
  const text = answerability && vectors?.likest();
  if (answerability && vectors && text)
    out[ANSWERABILITY_AT] = answerabilityOf(answerability, vectors.question, text);
  out[RELEVANCE_AT] = best.relevance ?? 0;
  return out;
}
