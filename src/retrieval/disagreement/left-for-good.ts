import { windowText } from '../ranking/window-text.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { answerOf, differ } from './answers-compared.ts';
import { givenNames, namesFormerName, saysLeftForGood, titledNames } from './former-names.ts';
import type { Pair } from './succession-features.ts';

/**
 * Whether the sentence of the earlier window that answers is about somebody who has left for good, as the later one tells, which states what is
 * asked for anew: "Dr Patel comes every Thursday", "since Dr Patel retired Dr Okafor is with us on Tuesdays".
 */
export function isOfWhoLeft(pair: Pair): boolean {
  const { earlier, later } = pair;
  const { type } = earlier.found.question.query;
  // "Luke is leaving us. Owen takes over his list" says who does it now, whatever Luke was to be asked for.
  if (type === 'person')
    return saysLeftForGood(windowText(later.found), givenNames(earlier)) && namesFormerName(pair);
  if (!ANSWERED_BY_VALUE.has(type)) return false;
  const names = titledNames(earlier);
  const isTold = names.length > 0 && saysLeftForGood(windowText(later.found), names);
  return isTold && differ(type, answerOf(earlier), answerOf(later));
}
