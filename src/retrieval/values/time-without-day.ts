import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { AskedQuote } from './answer-phrase.ts';
import { asksWhatTime, isTimeOfDay } from './fitting-values.ts';
import { joined } from './joined-values.ts';

/** "What times" asks for all of a schedule, and its days are part of that. */
const WHAT_TIMES = /\b(?:what|which) times\b/;

/**
 * Of a time and the one day beside it the time, where a question asks what time: "on second Saturdays, at **half past nine**". All values where
 * the sentence has `stated` several days, which tell its hours apart.
 */
export function timeWithoutDay(
  values: readonly Span[],
  of: AskedQuote,
  stated: readonly Span[],
): readonly Span[] {
  if (!asksWhatTime(of.question) || WHAT_TIMES.test(foldMarks(of.question))) return values;
  const isTime = ({ start, end }: Span): boolean => isTimeOfDay(of.text.slice(start, end));
  const times = values.filter(isTime);
  const days = stated.filter((value) => !isTime(value));
  return times.length > 0 && joined(days, of, stated).length === 1 ? times : values;
}
