import type { Article } from '../../corpus/article.ts';
import { type Classifier, probabilityOf } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import { isOfOthersAlone } from '../quoting/bold.ts';
import { inOwnSection } from '../quoting/own-section.ts';
import { saysUnchanged } from '../quoting/says-unchanged.ts';
import { isArchive } from '../ranking/corpus-size.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { Reader } from '../ranking/reader.ts';
import { windowText } from '../ranking/window-text.ts';
import { isOfAnotherMonth } from '../values/of-another-month.ts';
import {
  articleLacks,
  asksInEverydayWords,
  isOfOther,
  isOneOff,
  saysOfItNow,
  windowLacks,
} from './about-another.ts';
import { addedAsRead } from './added-as-read.ts';
import { answerOf, differ, isAsExact, statedAnswerOf } from './answers-compared.ts';
import { isChangedByWords } from './changed-by-words.ts';
import { namesFormerName, tellsSameNames } from './former-names.ts';
import { holdsLater } from './holds-later.ts';
import { holdsUntil } from './holds-until.ts';
import { replacesArticle } from './later-article.ts';
import { isOfWhoLeft } from './left-for-good.ts';
import type { NearestLater } from './nearest-later.ts';
import { isRestated } from './restated.ts';
import {
  ANSWERS,
  LEADS_AS_READ,
  leadsOnceRead,
  MOST_READ,
  NO_ANSWER,
  orderOfLead,
  READ_FROM,
  readFeatures,
  unreadFeatures,
} from './succession-as-read.ts';
import { namesFormer, type Pair, pairFeatures } from './succession-features.ts';
import { isFar, type PairOptions, pairsWithNearest } from './succession-pairs.ts';
import { isToldOfAnother } from './told-of-another.ts';
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

/** What is asked of a reader. */
type Reading = Pick<Reader, 'relevanceOf' | 'relevanceAsAsked' | 'leadOf'>;

/** How later articles change the best window. */
export interface Succession {
  /** The window to lead with: the best one, or that of a later article which replaces it. */
  readonly lead: Ranked;
  /** What the leading window replaces or was put in front of, and how; undefined where there is none, or its author says that it is replaced. */
  readonly before?:
    | {
        readonly ranked: Ranked;
        /** Whether the change is plain; else both stand side by side. */
        readonly plain: boolean;
      }
    | undefined;
  /** What may have changed the leading window, and is not sure enough to lead: it stands beside it. */
  readonly beside?: Ranked | undefined;
}

/** A change is said from this probability on where the later one itself names what held before. */
const NAMED_AT = 0.2;
/** The same for a place or a person, whatever words the question has for it; "where do we meet" asks of nothing else. */
const BY_NAME_AT = 0.25;
/** The same where it says that something has changed; and where nothing but another value shows it, which by words alone is too little. */
const SAID_AT = 0.5;
const SHOWN_AT = 0.7;
/** The words of the question that a later window, or its article, may lack where a change is said, by rarity; and its article where it is to lead. */
const MAY_LACK = 0.15;
const LEAD_MAY_LACK = 0.3;
/**
 * In log-odds: what replaces an article by its author's word leads from that far, unless it reads as having nothing to do with the question,
 * which is some -5.2. Of fourteen written by hand that answered in quite other words ten read better, of seventeen about something else none.
 */
const TO_DO_WITH_IT = -4;

/** What answers are judged by beside the ranking. */
export interface Judges extends PairOptions {
  /** Without it, what replaces what is told unread, as far as it can be. */
  readonly reader?: Reading | undefined;
  /** The day of asking, `YYYY-MM-DD`: what holds from a later day does not lead. */
  readonly askedOn?: string | undefined;
  /** From which probability a later window leads that was read; that of the model by default. */
  readonly leadsFrom?: number | undefined;
}

/** What replaces the best window of a ranking, and what the one to lead with replaces. */
export async function successionIn(
  ranked: readonly Ranked[],
  { reader, nearestLater, isBeyond, leadsFrom, askedOn }: Judges = {},
): Promise<Succession | undefined> {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const model = modelFor(ranked);
  const found = await pairsWithNearest(ranked, { nearestLater: reader && nearestLater, isBeyond });
  const pairs = found.filter(
    (pair) =>
      isByAuthor(pair) ||
      isToldToHaveChanged(pair) ||
      (isChangedByWords(pair) && !isOfOthersAlone(pair.later)) ||
      (!isToldOfAnother(pair) &&
        !isOfOthersAlone(pair.later) &&
        !saysUnchanged(pair.later) &&
        !isOfAnotherMonth(pair.later)),
  );
  const unread = pairs.map((pair) => judge(pair, model, isBeyond));
  const judged = (await asRead(unread, reader, leadsFrom)).toSorted((a, b) => b.order - a.order);
  const next = judged.find(({ pair, isPlain, leads }) => pair.earlierIsBest && (isPlain || leads));
  if (next !== undefined && holdsLater(next.pair.later, askedOn))
    return { lead: best, beside: next.pair.later };
  if (holdsLater(best, askedOn)) {
    const now = judged.find(
      ({ pair, isPlain, likely }) => !pair.earlierIsBest && (isPlain || likely >= model.changed.threshold),
    );
    // What holds on the day of asking leads, and what will hold stands beside it.
    if (now !== undefined) return { lead: now.pair.earlier, beside: best };
  }
  if (next !== undefined) {
    const again = await replacedInTurn(next.pair.later, ranked, {
      reader,
      nearestLater: reader && nearestLater,
      isBeyond,
      leadsFrom,
      askedOn,
    });
    if (again !== undefined) return again;
    // On a guess both are quoted: where the later one does not answer, the one behind it mostly does.
    const isBeside = !isByAuthor(next.pair) || next.likely >= model.changed.threshold;
    const before = { ranked: best, plain: next.isPlain };
    const isSaid = next.isNamed ? !tellsSameNames(next.pair) : next.isPlain || isBeside;
    return { lead: inOwnSection(next.pair.later), before: isSaid ? before : undefined };
  }
  const added = await addedAsRead(ranked, reader);
  if (added !== undefined)
    return added.leads
      ? { lead: added.window, before: { ranked: best, plain: false } }
      : { lead: best, beside: added.window };
  const former = judged.find(({ pair, isPlain }) => !pair.earlierIsBest && isPlain);
  const beside = judged.find(({ isInDoubt }) => isInDoubt)?.pair.later;
  // Both are shown, and the one that holds on the day of asking first.
  if (beside !== undefined && holdsUntil(beside, askedOn))
    return { lead: beside, before: { ranked: best, plain: false } };
  return { lead: best, before: former && { ranked: former.pair.earlier, plain: true }, beside };
}

/** What leads where another article says that it replaces the one that would lead in the place of the best, or that whom it names has left. */
async function replacedInTurn(
  lead: Ranked,
  [best, ...others]: readonly Ranked[],
  judges: Judges,
): Promise<Succession | undefined> {
  const left = others.filter(
    (one) => one !== lead && (best === undefined || articleOf(one) !== articleOf(best)),
  );
  const isReplaced = left.some((one) => replacesArticle(articleOf(one), articleOf(lead)));
  const isPerson = lead.found.question.query.type === 'person';
  const near = isReplaced || !isPerson ? undefined : await judges.nearestLater?.(lead);
  if (!isReplaced && near?.some(({ hasName }) => hasName) !== true) return undefined;
  // What is near to the one that would lead has been looked for.
  const nearestLater: NearestLater | undefined =
    judges.nearestLater &&
    (async (of, until) =>
      (of === lead && near !== undefined ? near : judges.nearestLater?.(of, until)) ?? []);
  const next = await successionIn([lead, ...left], { ...judges, nearestLater });
  return next?.lead === lead ? undefined : next;
}

/** A pair with its judgement. */
interface Judged {
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

/** @param mustBeSaid whether another value alone shows no change: of two festivals the one that is talked about is meant. */
function judge(pair: Pair, model: SuccessionModel, mustBeSaid = false): Judged {
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
  const isNamed = byName || byValue;
  if (isOfMany) return judged(isNamed && !isOneOff(pair) && !areReports(pair), false, isNamed);
  const isSaid = change && holdsAsMuch && likely >= SAID_AT;
  const isShown = !mustBeSaid && earlier.found.likeness !== undefined && likely >= SHOWN_AT;
  const isPlain = isNamed || ((isSaid || isShown) && articleLacks(pair, true) <= MAY_LACK && differs);
  return judged(isPlain && !isOneOff(pair), leads, isNamed);
}

/** Whether both tell of what has happened: two accounts of an event, or of two. */
function areReports({ earlier, later }: Pair): boolean {
  return [earlier, later].every(({ found }) => isReport(windowText(found)));
}

/** The same pairs, where the cross-encoder's word counts for those that may lead. */
async function asRead(
  unread: readonly Judged[],
  reader: Reading | undefined,
  leadsFrom = LEADS_AS_READ.threshold,
): Promise<readonly Judged[]> {
  if (reader === undefined) return unread;
  const judged = await confirmed(unread, reader);
  const worthReading = judged
    .filter(
      ({ pair, isPlain }) =>
        !isPlain && isWorthReading(pair) && !isArchive(pair.earlier.found.question.query),
    )
    .map((one) => ({ one, unread: probabilityOf(LEADS_AS_READ.unread, unreadFeatures(one)) }))
    .filter((each) => each.unread >= READ_FROM)
    .toSorted((a, b) => b.unread - a.unread)
    .slice(0, MOST_READ);
  const known = new Map<Judged, Judged>();
  for (const { one, unread: before } of worthReading) {
    const { pair, features } = one;
    const earlier = await reader.relevanceOf(pair.earlier);
    const leading = await reader.leadOf(pair.earlier, inOwnSection(pair.later));
    if (earlier === undefined || leading === undefined) return judged;
    const better = probabilityOf(LEADS_AS_READ, readFeatures({ unread: before, earlier, leading }));
    // Alone the later one is only read where it would lead: one question in five.
    const later = better >= leadsFrom ? await reader.relevanceAsAsked(inOwnSection(pair.later)) : undefined;
    const leads =
      later !== undefined &&
      (!isOneOff(pair) || saysChange(windowText(pair.later.found))) &&
      leadsOnceRead(
        better,
        { features, earlier, later, leading, likely: one.likely, saysNow: saysOfItNow(pair.later) },
        leadsFrom,
      );
    const order = orderOfLead(better, articleLacks(pair, false));
    known.set(one, { ...one, better, leads, isInDoubt: better >= LEADS_AS_READ.threshold, order });
  }
  for (const one of judged) {
    const { earlier, later } = one.pair;
    if (isWorthReading(one.pair) || !isFar(later, earlier)) continue;
    const relevance = await reader.relevanceOf(later);
    known.set(one, { ...one, leads: relevance !== undefined && relevance >= TO_DO_WITH_IT });
  }
  // What was not worth reading does not lead on a guess, unless its author says that it replaces the other.
  return judged.map(
    (one) => known.get(one) ?? (isWorthReading(one.pair) ? { ...one, leads: one.isPlain } : one),
  );
}

/**
 * The same pairs; a change is plain only where the later one reads as an answer, too, if the earlier one does: the other room is no change. On
 * either side the likeliest are read until one holds; what is less likely than those that were read in vain is not plain either.
 */
async function confirmed(judged: readonly Judged[], reader: Reading): Promise<readonly Judged[]> {
  const refuted = new Set<Judged>();
  for (const side of [true, false]) {
    const plain = judged
      .filter(({ pair, isPlain }) => isPlain && pair.earlierIsBest === side && !isByAuthor(pair))
      .toSorted((a, b) => b.order - a.order);
    for (const [at, one] of plain.entries()) {
      if (at < MOST_READ && !(await isOther(one, reader))) break;
      refuted.add(one);
    }
  }
  return judged.map((one) => (refuted.has(one) ? { ...one, isPlain: false, order: one.better } : one));
}

/** Whether the earlier of a pair reads as an answer, and the later one does not; what says "from 9 to 10" reads less plainly than "it is 9". */
async function isOther({ pair, isNamed }: Judged, reader: Reading): Promise<boolean> {
  // Whose number is dead is to be reached no more, whatever he was to be called for; nor does what was changed hold, whether or not it is said to what.
  if (reachesSuccessor(pair) || isToldToHaveChanged(pair) || isOfWhoLeft(pair) || isChangedByWords(pair))
    return false;
  const [before, after] = [await reader.relevanceOf(pair.earlier), await reader.relevanceOf(pair.later)];
  const least = isNamed ? (namesFormerName(pair) ? TO_DO_WITH_IT : NO_ANSWER) : ANSWERS;
  return before !== undefined && after !== undefined && before >= ANSWERS && after < least;
}

/** Whether the later of a pair may take the place of the best window, but for what it or its author says. */
function isWorthReading(pair: Pair): boolean {
  return pair.earlierIsBest && !isByAuthor(pair) && !isChangedByWords(pair);
}

/** Whether the author of the later article says that it replaces the earlier one. */
function isByAuthor({ earlier, later }: Pair): boolean {
  return replacesArticle(articleOf(later), articleOf(earlier));
}

function articleOf({ found }: Ranked): Article {
  return found.candidate.article;
}

const BY_WORDS: SuccessionModel = JSON.parse(readModelFile('succession/words.json'));
const BY_MEANING: SuccessionModel = JSON.parse(readModelFile('succession/meaning.json'));

function modelFor([best]: readonly Ranked[]): SuccessionModel {
  return best?.found.likeness === undefined ? BY_WORDS : BY_MEANING;
}
