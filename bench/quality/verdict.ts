import { holdsAnswer, type Outcome } from './measure.ts';

/**
 * The worth of a card to the person who asked.
 *
 * - `right`: the first quote, or the author, date or source said above it, holds a gold answer; `right-later`: only a later quote on the card does
 * - `listed`: it lists the news, and an article that answers is among them
 * - `stale`: none does, and the first quote holds what a later article changed; `misled`: none does
 * - `refused`: there is an answer, and no card, or news without it; `silent`: there is none, and no card
 */
export type Verdict = 'right' | 'right-later' | 'listed' | 'stale' | 'misled' | 'refused' | 'silent';

/** Judges the card of one question. */
export function verdictOf({
  question,
  answered,
  shown,
  told,
  listed,
}: Pick<Outcome, 'question' | 'answered' | 'shown' | 'told' | 'listed'>): Verdict {
  if (question.answerable && listed.some(({ id }) => question.articles.has(id))) return 'listed';
  if (!answered) return question.answerable ? 'refused' : 'silent';
  if (holdsAnswer({ text: told }, question)) return 'right';
  const at = shown.findIndex((quote) => holdsAnswer(quote, question));
  if (at >= 0) return at === 0 ? 'right' : 'right-later';
  const isStale = question.stale.some((string) => shown[0]?.text.includes(string) === true);
  return isStale ? 'stale' : 'misled';
}
