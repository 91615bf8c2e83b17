import { probabilityOf } from '../logistic.ts';
import { inOwnSection } from '../quoting/own-section.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { isArchive } from '../ranking/corpus-size.ts';
import type { Reader } from '../ranking/reader.ts';
import { windowText } from '../ranking/window-text.ts';
import { articleLacks, isOneOff, saysOfItNow } from './about-another.ts';
import { isChangedByWords } from './changed-by-words.ts';
import { namesFormerName } from './former-names.ts';
import { isByAuthor, type Judged } from './judged-pair.ts';
import { isOfWhoLeft } from './left-for-good.ts';
import { pricesSameSteps } from './same-steps.ts';
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
import { namesFormer, type Pair } from './succession-features.ts';
import { isFar } from './succession-pairs.ts';
import { isToldToHaveChanged } from './told-to-have-changed.ts';
import { reachesSuccessor } from './whom-to-reach.ts';
import { saysChange } from './words-of-change.ts';

/** What is asked of a reader. */
export type Reading = Pick<Reader, 'relevanceOf' | 'relevanceAsAsked' | 'leadOf'>;

/**
 * In log-odds: what replaces an article by its author's word leads from that far, unless it reads as having nothing to do with the question,
 * which is some -5.2. Of fourteen written by hand that answered in quite other words ten read better, of seventeen about something else none.
 */
const TO_DO_WITH_IT = -4;

/** The same pairs, where the cross-encoder's word counts for those that may lead. */
export async function asRead(
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
        {
          features,
          earlier,
          later,
          leading,
          likely: one.likely,
          saysNow: saysOfItNow(pair.later),
          isAnew: isAnew(pair),
        },
        leadsFrom,
      );
    const order = orderOfLead(better, articleLacks(pair, false));
    const isInDoubt = better >= LEADS_AS_READ.threshold;
    known.set(one, { ...one, better, leads, read: later, isInDoubt, order });
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

/** Whether the later quote itself shows that it states anew what the earlier one does. */
function isAnew(pair: Pair): boolean {
  return namesFormer(pair) || pricesSameSteps(quotedText(pair.earlier), quotedText(pair.later));
}

/** Whether the later of a pair may take the place of the best window, but for what it or its author says. */
function isWorthReading(pair: Pair): boolean {
  return pair.earlierIsBest && !isByAuthor(pair) && !isChangedByWords(pair);
}
