import { type BoostedTrees, logOddsByTrees } from '../boosted-trees.ts';
import { logOdds } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import { PAIR_FEATURES } from './succession-features.ts';

/** Later windows are read that lead with this probability or more, at most so many: one question in two has any. */
export const READ_FROM = 0.05;
export const MOST_READ = 2;

/** What a pair is judged by when both windows were read. */
export interface ReadPair {
  /** The probabilities unread that the later one answers and the earlier does not, and that it states anew what the earlier does. */
  readonly unread: number;
  readonly likely: number;
  /** How relevant the earlier one is, in log-odds. */
  readonly earlier: number;
  /** How likely the later one answers and the earlier does not as both are read beside each other, in log-odds. */
  readonly leading: number;
  /** How relevant the later one is, in log-odds; undefined where it was not read alone yet. */
  readonly later: number | undefined;
}

/** In log-odds: a window reads as an answer from here on. */
export const ANSWERS = 0;
/** In log-odds: relevance of a window that plainly answers. */
const PLAINLY_ANSWERS = 2;
/** Twins are at least so alike in meaning, as whole windows; and so many of the question's words, by rarity, are all of them. */
const TWINS = 0.65;
const ALL_WORDS = 0.9;
/** The words of the question that the later article may lack, and how much worse it may read, in log-odds, without being about something alike. */
const MAY_LACK = 0.2;
const READS_WORSE = 1;

const COSINE = PAIR_FEATURES.indexOf('cosine');
const MET = PAIR_FEATURES.indexOf('words of the question in the earlier');
const ARTICLE_LACKS = PAIR_FEATURES.indexOf('words of the question that its article lacks');

/** What was learned of pairs that were read: `models/succession/README.md` says from what, and how good it is. */
export interface AsReadModel extends BoostedTrees {
  /** The probability from which the later one leads. */
  readonly threshold: number;
}

/** The numbers by which is judged whether the later one answers and the earlier does not. */
export function readFeatures<Later extends number | undefined>({
  unread,
  likely,
  earlier,
  leading,
  later,
}: ReadPair & { readonly later: Later }): readonly (number | Later)[] {
  return [logOdds(unread), logOdds(likely), earlier, leading, later];
}

/** The probability that the later one answers and the earlier does not; where the later one was not read alone, the most that it can be. */
export function betterAsRead(model: BoostedTrees, pair: ReadPair): number {
  return 1 / (1 + Math.exp(-logOddsByTrees(model, readFeatures(pair))));
}

/**
 * Whether the later of a pair is about something alike, though both may answer. "Pottery starts at ten" and "weaving starts at noon" are
 * twins: the earlier one plainly answers in all of the question's words, and the later one has other words or reads worse.
 * @param features the numbers of `PAIR_FEATURES`
 * @param earlier how relevant the earlier one is, in log-odds; `later` likewise
 */
export function isTwin(features: readonly number[], earlier: number, later: number): boolean {
  const numberOf = (feature: number): number => features[feature] ?? 0;
  const areAlike = numberOf(MET) >= ALL_WORDS && numberOf(COSINE) >= TWINS;
  const isOther = numberOf(ARTICLE_LACKS) > MAY_LACK || earlier - later >= READS_WORSE;
  return earlier >= PLAINLY_ANSWERS && areAlike && isOther;
}

/** Whether the later one answers and the earlier does not, once the cross-encoder has read both. */
export const LEADS_AS_READ: AsReadModel = JSON.parse(readModelFile('succession/as-read.json'));
