import { holdsAnswer, type Outcome } from './measure.ts';

/**
 * What the card was worth to the one who asked.
 *
 * - `right`: the first quote holds a gold answer; `right-later`: only a later quote on the card does
 * - `stale`: none does, and the first quote holds what a later article changed; `misled`: none does
 * - `refused`: there is an answer, and no card; `silent`: there is none, and no card
 */
export type Verdict = 'right' | 'right-later' | 'stale' | 'misled' | 'refused' | 'silent';

/** Judges the card of one question. */
export function verdictOf({
  question,
  answered,
  shown,
}: Pick<Outcome, 'question' | 'answered' | 'shown'>): Verdict {
  if (!answered) return question.answerable ? 'refused' : 'silent';
  const at = shown.findIndex((quote) => holdsAnswer(quote, question));
  if (at >= 0) return at === 0 ? 'right' : 'right-later';
  const isStale = question.stale.some((string) => shown[0]?.text.includes(string) === true);
  return isStale ? 'stale' : 'misled';
}
