import { type Classifier, logOdds } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import { PAIR_FEATURES } from './succession-features.ts';

/** Later windows are read that lead with this probability or more, at most so many: one question in three has any. */
export const READ_FROM = 0.1;
export const MOST_READ = 2;

/** What a pair is judged by when both windows were read. */
export interface ReadPair {
  /** The numbers of `PAIR_FEATURES`. */
  readonly features: readonly number[];
  /** The probabilities unread that the later one answers and the earlier does not, and that it states anew what the earlier does. */
  readonly unread: number;
  readonly likely: number;
  /** Whether the later one might lead unread. */
  readonly fits: boolean;
  /** How relevant both are, in log-odds. */
  readonly earlier: number;
  readonly later: number;
}

/** In log-odds: relevance of a window that plainly answers. */
const PLAINLY_ANSWERS = 2;
/** Twins are at least so alike in meaning, as whole windows; and so many of the question's words, by rarity, are all of them. */
const TWINS = 0.65;
const ALL_WORDS = 0.9;
/** The words of the question that the later article may lack, and how much worse it may read, in log-odds, without being about something alike. */
const MAY_LACK = 0.2;
const READS_WORSE = 1;

/** In log-odds: a later window that reads worse than this does not answer, whatever else speaks for it. */
const NO_ANSWER = -3.5;
/** What is about something else is so far behind in the ranking, and reads so much worse. */
const FAR_BEHIND = -2;
const READS_LITTLE_WORSE = 0.5;

const AHEAD = PAIR_FEATURES.indexOf('score of the later above the earlier');
const COSINE = PAIR_FEATURES.indexOf('cosine');
const MET = PAIR_FEATURES.indexOf('words of the question in the earlier');
const LACKED = PAIR_FEATURES.indexOf('words of the question that the later lacks');
const ARTICLE_LACKS = PAIR_FEATURES.indexOf('words of the question that its article lacks');

/** The numbers by which is judged whether the later one answers and the earlier does not, once both were read. */
export function readFeatures({
  features,
  unread,
  likely,
  fits,
  earlier,
  later,
}: ReadPair): readonly number[] {
  const isPlain = Number(earlier > PLAINLY_ANSWERS);
  return [
    logOdds(unread),
    logOdds(likely),
    earlier,
    later,
    Math.max(0, earlier),
    Math.max(0, later),
    Math.max(0, earlier - later),
    Number(fits),
    isPlain * (features[LACKED] ?? 0),
    isPlain * (features[ARTICLE_LACKS] ?? 0),
    ...features,
  ];
}

/**
 * Whether the later of a pair leads that is better with this probability: not where it reads as no answer, nor where it is about something else
 * or about something alike. "Pottery starts at ten" and "weaving starts at noon" are twins: the earlier one plainly answers in all of the
 * question's words, and the later one has other words or reads worse.
 */
export function leadsOnceRead(
  better: number,
  { features, earlier, later }: Pick<ReadPair, 'features' | 'earlier' | 'later'>,
  threshold = LEADS_AS_READ.threshold,
): boolean {
  const numberOf = (feature: number): number => features[feature] ?? 0;
  const worse = earlier - later;
  const isElsewhere = numberOf(AHEAD) < FAR_BEHIND && worse > READS_LITTLE_WORSE;
  const areTwins = earlier >= PLAINLY_ANSWERS && numberOf(MET) >= ALL_WORDS && numberOf(COSINE) >= TWINS;
  const isAlike = areTwins && (numberOf(ARTICLE_LACKS) > MAY_LACK || worse >= READS_WORSE);
  return better >= threshold && later >= NO_ANSWER && !isElsewhere && !isAlike;
}

/** Whether the later one answers and the earlier does not, once the cross-encoder has read both: from its threshold on the later one leads. */
export const LEADS_AS_READ: Classifier = JSON.parse(readModelFile('succession/as-read.json'));
