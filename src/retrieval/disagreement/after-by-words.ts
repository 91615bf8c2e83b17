import type { Ranked } from '../ranking/rank.ts';
import { namesFormerName } from './former-names.ts';
import { isLater } from './later-article.ts';
import { namesFormer } from './succession-features.ts';

/** Whether a window is later than another one: by the dates of both, or, where it has none, by what it says of the other. */
export function isAfter(one: Ranked, other: Ranked): boolean {
  if (tellsWhatWas(one, other)) return true;
  return !tellsWhatWas(other, one) && isLater(one.found.candidate.article, other.found.candidate.article);
}

/**
 * Whether a window without a date names what one with a date answers with as what was, and what is instead: "Tom has moved, so the keys live with
 * Graham now" comes after "the keys are with Tom".
 */
function tellsWhatWas(one: Ranked, other: Ranked): boolean {
  const isOpen =
    one.found.candidate.article.published === null && other.found.candidate.article.published !== null;
  if (!isOpen) return false;
  const pair = { earlier: other, later: one, earlierIsBest: true, place: 0 };
  const { type } = one.found.question.query;
  return type === 'place' || type === 'person' ? namesFormerName(pair) : namesFormer(pair);
}
