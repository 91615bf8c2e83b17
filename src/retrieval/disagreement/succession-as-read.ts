import { type Classifier, logOdds } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import { PAIR_FEATURES } from './succession-features.ts';

/** Later windows are read that lead with this probability or more, at most so many: one question in three has any. */
export const READ_FROM = 0.1;
export const MOST_READ = 2;

/** What a pair is judged by when both windows were read. */
export interface ReadPair {
  /** The place of the later one among the windows that are paired with the best. */
  readonly place: number;
  /** The probabilities unread that the later one answers and the earlier does not, and that it states anew what the earlier does. */
  readonly unread: number;
  readonly likely: number;
  /** Whether the later one might lead unread. */
  readonly fits: boolean;
  /** How relevant both are, in log-odds. */
  readonly earlier: number;
  readonly later: number;
}

/** The numbers by which is judged whether the later one answers and the earlier does not, once both were read. */
export function readFeatures({ place, unread, likely, fits, earlier, later }: ReadPair): readonly number[] {
  return [
    logOdds(unread),
    logOdds(likely),
    earlier,
    later,
    Math.max(0, earlier),
    Math.max(0, later),
    Number(fits),
    place,
  ];
}

/** In log-odds: relevance of a window that plainly answers. */
const PLAINLY_ANSWERS = 2.4;
/** The words of the question, by rarity, that are as good as all of them. */
const ALL_WORDS = 0.9;
/** Those that the later one may lack, and how much worse it may read, in log-odds, without being about something alike. */
const MAY_LACK = 0.2;
const READS_WORSE = 0.6;
/** The same of one that is about something else: how much worse it reads where it lacks so much, and how far it is behind in the ranking. */
const READS_MUCH_WORSE = 2;
const FAR_BEHIND = 2.5;

const MET = PAIR_FEATURES.indexOf('words of the question in the earlier');
const LACKED = PAIR_FEATURES.indexOf('words of the question that the later lacks');
const AHEAD = PAIR_FEATURES.indexOf('score of the later above the earlier');

/** Whether the later of a pair leads that is better with this probability, unless it is about something alike or something else. */
export function leadsOnceRead(
  better: number,
  { earlier, later }: Pick<ReadPair, 'earlier' | 'later'>,
  features: readonly number[],
  threshold = LEADS_AS_READ.threshold,
): boolean {
  const numberOf = (feature: number): number => features[feature] ?? 0;
  const worse = earlier - later;
  // "Pottery starts at ten", "weaving starts at noon": the earlier one plainly answers in all of the question's own words.
  const isPlain = earlier >= PLAINLY_ANSWERS && numberOf(MET) >= ALL_WORDS;
  const lacks = numberOf(LACKED) > MAY_LACK;
  const isAlike = isPlain && (lacks || worse >= READS_WORSE);
  // A later season ticket does not change the family ticket.
  const isElsewhere = (lacks && worse > READS_MUCH_WORSE) || (numberOf(AHEAD) < -FAR_BEHIND && worse > 0);
  return better >= threshold && !isAlike && !isElsewhere;
}

/** Whether the later one answers and the earlier does not, once the cross-encoder has read both: from its threshold on the later one leads. */
export const LEADS_AS_READ: Classifier = JSON.parse(readModelFile('succession/as-read.json'));
