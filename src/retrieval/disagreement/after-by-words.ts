import type { Article } from '../../corpus/article.ts';
import { dayAt } from '../passages/day-of-words.ts';
import type { Ranked } from '../ranking/rank.ts';
import { namesFormerName } from './former-names.ts';
import { type Dated, isLater, mayBeLater } from './later-article.ts';
import { namesFormer } from './succession-features.ts';

/** Whether a window is later than another one: by the dates of both, or, where these do not tell, by what it says of the other. */
export function isAfter(one: Ranked, other: Ranked): boolean {
  if (tellsWhatWas(one, other)) return true;
  return !tellsWhatWas(other, one) && isLater(datedAs(one), datedAs(other));
}

/**
 * Whether a window, whose date does not tell whether it is later, names what another one answers with as what was, and what is instead: "Tom has moved,
 * so the keys live with Graham now" comes after "the keys are with Tom".
 */
function tellsWhatWas(one: Ranked, other: Ranked): boolean {
  if (!mayBeLater(articleOf(one), articleOf(other))) return false;
  const pair = { earlier: other, later: one, earlierIsBest: true, place: 0 };
  const { type } = one.found.question.query;
  return type === 'place' || type === 'person' ? namesFormerName(pair) : namesFormer(pair);
}

/** The article of a window, with the day of what that says: the rules of March are no later for what was added in August. */
function datedAs(one: Ranked): Dated {
  const { id, path, replaces, published } = articleOf(one);
  const { units } = one.found.candidate.passage;
  const at = units[one.found.window.last]?.start ?? 0;
  return { id, path, replaces, published: published && dayAt(articleOf(one), at) };
}

function articleOf({ found }: Ranked): Article {
  return found.candidate.article;
}
