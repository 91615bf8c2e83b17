import type { Article } from '../../corpus/article.ts';
import { type Classifier, probabilityOf } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import { isArchive } from '../ranking/corpus-size.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { windowText } from '../ranking/window-text.ts';
import { articleLacks, asksInEverydayWords, isOfOther, isOneOff, windowLacks } from './about-another.ts';
import { answerOf, differ, isAsExact, kindsDiffer, statedAnswerOf } from './answers-compared.ts';
import { isChangedByWords } from './changed-by-words.ts';
import { namesFormerName } from './former-names.ts';
import { replacesArticle } from './later-article.ts';
import { isOfWhoLeft } from './left-for-good.ts';
import { isRestated } from './restated.ts';
import { namesFormer, type Pair, pairFeatures } from './succession-features.ts';
import { isFar } from './succession-pairs.ts';
import { isToldToHaveChanged } from './told-to-have-changed.ts';
import { reachesSuccessor } from './whom-to-reach.ts';
import { isReport, saysChange } from './words-of-change.ts';

/** What was learned of pairs: `models/succession/README.md` says from what, and how good it is. */
export interface SuccessionModel {
  /** Whether both state one fact, and the later one anew. */
  readonly changed: Classifier;
  /** Whether the later one answers and the earlier does not; from its threshold on the later one leads. */
  readonly leads: Classifier;
}

/** A change is said from this probability on where the later one itself names what held before. */
const NAMED_AT = 0.2;
/** The same for a place or a person, whatever words the question has for it; "where do we meet" asks of nothing else. */
const BY_NAME_AT = 0.25;
/** The same where it says that something has changed; and where nothing but another value shows it, which by words alone is too little. */
const SAID_AT = 0.5;
const SHOWN_AT = 0.7;
/** The share of the question's words, by rarity, that a sentence has which says of the very thing that it has changed. */
const OF_SAME = 0.3;
/** The words of the question that a later window, or its article, may lack where a change is said, by rarity; and its article where it is to lead. */
const MAY_LACK = 0.15;
const LEAD_MAY_LACK = 0.3;
/** A pair with its judgement. */
export interface Judged {
  readonly pair: Pair;
  readonly features: readonly number[];
  /** The probability that the later one states anew what the earlier one does. */
  readonly likely: number;
  /** Whether it is plain that it does. */
  readonly isPlain: boolean;
  /** Whether it itself says what held before. */
  readonly isNamed: boolean;
  /** The probability that the later one answers and the earlier does not. */
  readonly better: number;
  /** Whether it should lead, plain or not. */
  readonly leads: boolean;
  /** How relevant the later one reads alone, in log-odds; undefined where it was not read. */
  readonly read?: number | undefined;
  /** Whether it should stand beside the earlier one if it does not lead. */
  readonly isInDoubt: boolean;
  /** What is plain comes first, then what most likely leads. */
  readonly order: number;
}

/** Whether the later article of a pair is about what the question asks, and its answer as exact as the earlier one; only then may it lead. */
export function mayLead(pair: Pair): boolean {
  return (
    articleLacks(pair, false) <= LEAD_MAY_LACK && isAsExact(answerOf(pair.earlier), answerOf(pair.later))
  );
}

/** A pair as it is judged unread. @param mustBeSaid whether another value alone shows no change: of two festivals the one that is talked about is meant. */
export function judge(pair: Pair, model: SuccessionModel, mustBeSaid = false): Judged {
  const { earlier, later } = pair;
  const { features, stated, change } = pairFeatures(pair);
  const likely = probabilityOf(model.changed, features);
  const better = probabilityOf(model.leads, features);
  const judged = (isPlain: boolean, leads: boolean, isNamed = false): Judged => ({
    pair,
    isNamed,
    features,
    likely,
    better,
    isPlain,
    leads,
    isInDoubt: false,
    order: isPlain ? 1 + likely : better,
  });
  // What a replaced article says holds no more; whether the later one says the same thing anew is another matter.
  if (isByAuthor(pair))
    return isFar(later, earlier) ? judged(false, false) : judged(likely >= NAMED_AT, true);
  const leads = !mustBeSaid && better >= model.leads.threshold && mayLead(pair);
  // An archive has many accounts that differ, of many events: of 208 questions 129 were answered rightly with such leads, 132 without.
  const isOfMany = isArchive(earlier.found.question.query);
  const isUndated = articleOf(earlier).published === null;
  if (!isOfMany && isChangedByWords(pair)) return judged(!isUndated, true);
  // A list that still has who left is not kept up to date.
  if (!isOfMany && isUndated && (isOfWhoLeft(pair) || reachesSuccessor(pair))) return judged(true, true);
  // What has no date may be kept up to date.
  if (isUndated) return judged(false, leads && !isOfMany);
  if (
    !isOfMany &&
    (change || !mustBeSaid) &&
    isRestated(earlier, later) &&
    !isOfOther(pair) &&
    !isOneOff(pair)
  )
    return judged(true, true);
  if (!isOfMany && isToldToHaveChanged(pair) && !isOfOther(pair)) return judged(true, true);
  if (!isOfMany && isOfWhoLeft(pair)) return judged(true, true);
  const { type } = earlier.found.question.query;
  const holdsAsMuch = windowLacks(pair) <= MAY_LACK;
  const differs = differ(type, statedAnswerOf(earlier), statedAnswerOf(later));
  // Other hours do not change where a place is.
  const isOfKind = differs || (type !== 'place' && type !== 'person');
  const isOfAny = pair.hasName === true || likely >= BY_NAME_AT || asksInEverydayWords(pair);
  const isNamedAnew = (type === 'place' || type === 'person') && namesFormerName(pair);
  const byName = (isOfAny && isNamedAnew) || reachesSuccessor(pair);
  const byValue = stated && holdsAsMuch && likely >= NAMED_AT && isOfKind && namesFormer(pair);
  const isOfSame = articleLacks(pair, true) <= MAY_LACK && differs;
  const bySentence = !isOfMany && change && holdsAsMuch && isOfSame && saysOfSame(pair);
  const isNamed = byName || byValue || bySentence;
  if (isOfMany) return judged(isNamed && !isOneOff(pair) && !areReports(pair), false, isNamed);
  const isSaid = change && holdsAsMuch && likely >= SAID_AT;
  const isShown = !mustBeSaid && earlier.found.likeness !== undefined && likely >= SHOWN_AT;
  const isPlain = isNamed || ((isSaid || isShown) && isOfSame);
  return judged(isPlain && !isOneOff(pair), leads, isNamed);
}

/**
 * Whether the sentence of the later window that answers says a change, and has all of the question's words that the earlier sentence has: "we get
 * the keys later than we thought, so our first open day is the 21st".
 */
function saysOfSame({ earlier, later }: Pair): boolean {
  const [before, after] = [statedAnswerOf(earlier), statedAnswerOf(later)];
  const { question } = earlier.found;
  return (
    saysChange(after.text) &&
    (before.mask & ~after.mask) === 0 &&
    weigh(question, before.mask) >= OF_SAME &&
    kindsDiffer(before, after)
  );
}

/** Whether both tell of what has happened: two accounts of an event, or of two. */
function areReports({ earlier, later }: Pair): boolean {
  return [earlier, later].every(({ found }) => isReport(windowText(found)));
}

/** Whether the author of the later article says that it replaces the earlier one. */
export function isByAuthor({ earlier, later }: Pair): boolean {
  return replacesArticle(articleOf(later), articleOf(earlier));
}

function articleOf({ found }: Ranked): Article {
  return found.candidate.article;
}

const BY_WORDS: SuccessionModel = JSON.parse(readModelFile('succession/words.json'));
const BY_MEANING: SuccessionModel = JSON.parse(readModelFile('succession/meaning.json'));

/** The model for a ranking by meaning, or by words alone. */
export function modelFor([best]: readonly Ranked[]): SuccessionModel {
  return best?.found.likeness === undefined ? BY_WORDS : BY_MEANING;
}
