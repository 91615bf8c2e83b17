import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { answeringUnits } from './answering-units.ts';

/** What would be quoted of a window. */
export function quotedText(ranked: Ranked): string {
  return textOf(ranked, answeringUnits(ranked));
}

/** The sentence of a window that answers most likely. */
export function answeringSentence(ranked: Ranked): string {
  const { best } = answeringUnits(ranked);
  return textOf(ranked, { first: best, last: best });
}

function textOf({ found }: Ranked, { first, last }: Window): string {
  const { article, units } = found.candidate.passage;
  return article.text.slice(units[first]?.start, units[last]?.end);
}
