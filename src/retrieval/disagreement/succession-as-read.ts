import { type Classifier, type Logistic, logOdds } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import { PAIR_FEATURES } from './succession-features.ts';

/** Later windows are read that lead with this probability or more, at most so many: half of the questions have any. */
export const READ_FROM = 0.035;
export const MOST_READ = 3;

/** What is known of a pair before it is read. */
export interface UnreadPair {
  readonly pair: { readonly isNearest?: boolean | undefined };
  /** The numbers of `PAIR_FEATURES`. */
  readonly features: readonly number[];
  /** The probabilities that the later one answers and the earlier does not, and that it states anew what the earlier does. */
  readonly better: number;
  readonly likely: number;
}

/** What a pair is judged by when both windows were read beside each other. */
export interface ReadPair {
  /** The probability unread that the later one answers and the earlier does not. */
  readonly unread: number;
  /** How relevant the earlier one is, in log-odds. */
  readonly earlier: number;
  /** How likely the later one answers and the earlier does not as both are read beside each other, in log-odds. */
  readonly leading: number;
}

/** In log-odds: a window reads as an answer from here on, and a later one as none from there down. */
export const ANSWERS = 0;
export const NO_ANSWER = -2.5;
/**
 * In log-odds: relevance of a window that plainly answers, and of a later one that then does not lead: of 445 pairs of 45 communities three
 * led at -2 or less, and none of them answered; of nine communities one question more has its answer first with -1.5 than with -2.
 */
const PLAINLY_ANSWERS = 2;
const HARDLY_AN_ANSWER = -1.5;
/**
 * From this probability on that it states the same fact the later one leads, unless both beside each other say that the earlier one answers more,
 * log-odds below 0: of the answers to 35 communities with an older quote before a newer one that the rules below had kept from leading, twelve
 * were such; ten of the newer ones answered, and one of the older. "An invitation is good for seven days", "go stale after 48 hours".
 */
const SAME_FACT = 0.15;
/**
 * Where both beside each other say so plainly, in log-odds, and the later one reads as an answer by itself, it is of the same fact as well: of 66
 * such pairs of the same communities the later one answers in 51, and the earlier one alone in one.
 */
const SURELY_LEADS = 3;
/**
 * Below this probability it does not lead where both beside each other say that the earlier one answers more, log-odds below 0, and where it hardly
 * states the same fact only where they leave it plain, in log-odds of `PLAINLY_LEADS`: of the answers to the same communities ten were such leads, of
 * which seven had taken a right quote away and two put one first. It stands beside the earlier one.
 */
const SOME_FACT = 0.5;
const HARDLY = 0.1;
/** Twins are at least so alike in meaning, as whole windows; and so many of the question's words, by rarity, are all of them. */
const TWINS = 0.65;
const ALL_WORDS = 0.9;
/**
 * What lacks more of the question's words than this is of something else, unless it plainly leads, in log-odds, as both are read beside each
 * other: "Cost: sending is free to members" where a year's membership is asked for.
 */
const MOST_LACKED = 0.5;
const PLAINLY_LEADS = 1;
/** The words of the question that the later article may lack, and how much worse it may read, in log-odds, without being about something alike. */
const MAY_LACK = 0.2;
const READS_WORSE = 1;

const COSINE = PAIR_FEATURES.indexOf('cosine');
const COSINE_OF_ANSWERS = PAIR_FEATURES.indexOf('cosine of the answers');
const MET = PAIR_FEATURES.indexOf('words of the question in the earlier');
const ARTICLE_LACKS = PAIR_FEATURES.indexOf('words of the question that its article lacks');

/** The numbers by which is judged whether a pair is worth reading. */
export function unreadFeatures({ pair, features, better, likely }: UnreadPair): readonly number[] {
  const alike = [features[COSINE] ?? 0, features[COSINE_OF_ANSWERS] ?? 0];
  return [logOdds(better), logOdds(likely), Number(pair.isNearest === true), ...alike];
}

/** The numbers by which is judged whether the later one answers and the earlier does not. */
export function readFeatures({ unread, earlier, leading }: ReadPair): readonly number[] {
  return [logOdds(unread), earlier, leading];
}

/** What shows that a later window that likely leads is about something else. */
export interface LikelyLead {
  /** The numbers of `PAIR_FEATURES`. */
  readonly features: readonly number[];
  /** How relevant both are, in log-odds. */
  readonly earlier: number;
  readonly later: number;
  /** How likely the later one answers and the earlier does not as both are read beside each other, in log-odds. */
  readonly leading: number;
  /** The probability unread that it states anew what the earlier one does. */
  readonly likely: number;
  /** Whether the later one says what holds now of what is asked for. */
  readonly saysNow?: boolean | undefined;
  /** Whether the later one itself shows that it states anew what the earlier does: it names that as what was, or prices the same steps. */
  readonly isAnew?: boolean | undefined;
}

/**
 * Whether the later of a pair leads that is better with this probability. Where it likely states the same fact it does, unless both beside each
 * other say that the earlier one answers more. Else it does not where that is a guess, where it reads as no answer and the earlier one as an
 * answer, or where it is about something alike. "Pottery starts at ten" and "weaving starts at noon" are twins: the earlier one plainly answers in
 * all of the question's words, and the later one has other words or reads worse. "GB3GX now needs a tone of 94.8 Hz" is none of a repeater's.
 */
export function leadsOnceRead(
  better: number,
  { features, earlier, later, leading, likely, saysNow = false, isAnew = false }: LikelyLead,
  threshold = LEADS_AS_READ.threshold,
): boolean {
  const numberOf = (feature: number): number => features[feature] ?? 0;
  const areTwins =
    !saysNow && earlier >= PLAINLY_ANSWERS && numberOf(MET) >= ALL_WORDS && numberOf(COSINE) >= TWINS;
  const readsWorse = earlier - later >= READS_WORSE;
  const isAlike = areTwins && (numberOf(ARTICLE_LACKS) > MAY_LACK || readsWorse);
  const isOfElse = numberOf(ARTICLE_LACKS) > MOST_LACKED && leading < PLAINLY_LEADS;
  const isHardly = !saysNow && earlier >= PLAINLY_ANSWERS && later <= HARDLY_AN_ANSWER;
  const isNoAnswer = isHardly || (earlier >= ANSWERS && later <= NO_ANSWER);
  const isSame =
    ((isAnew || likely >= SAME_FACT) && leading >= ANSWERS) || (later >= ANSWERS && leading >= SURELY_LEADS);
  const isGuess = likely < SOME_FACT && leading < (likely < HARDLY ? PLAINLY_LEADS : ANSWERS);
  const isKept = isGuess || (!isSame && (isNoAnswer || isAlike || isOfElse));
  return better >= threshold && !isKept;
}

/** Whether a later window that leads plainly answers by itself, and hardly states what the earlier one does: that has nothing to do with it. */
export function answersAlone({
  likely,
  read,
}: {
  readonly likely: number;
  readonly read?: number | undefined;
}): boolean {
  return likely < HARDLY && read !== undefined && read >= PLAINLY_ANSWERS;
}

/** Whether two windows may state one fact, by the probability that the later one does so anew; an addition to a text, which has none, is of that text. */
export function mayBeOneFact(likely: number | undefined): boolean {
  return likely === undefined || likely >= HARDLY;
}

/** What a later window's chance to lead loses where its article lacks all of the question's words; less by as many as it has. */
const LACKING_COST = 0.2;

/** By what the later windows that may lead are ordered, highest first: of two that are about as likely the one that is about what is asked. */
export function orderOfLead(better: number, lacks: number): number {
  return better - LACKING_COST * lacks;
}

/** Whether the later one answers and the earlier does not, once the cross-encoder has read both: from its threshold on the later one leads. */
export interface AsReadSuccession extends Classifier {
  /** The same before they are read. */
  readonly unread: Logistic;
}

export const LEADS_AS_READ: AsReadSuccession = JSON.parse(readModelFile('succession/as-read.json'));
