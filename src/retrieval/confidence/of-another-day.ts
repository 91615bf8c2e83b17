import { dayNamed } from '../dates/days-of-turn.ts';
import { quotedBlock } from '../quoting/only-quoted.ts';
import { tellsOfOtherDays } from '../quoting/other-days.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { asksWhatTime } from '../values/fitting-values.ts';

/**
 * Whether a question asks for a value of a day, and the quote tells of other days alone: who is on duty on 6 December does not say who is on the
 * 20th. `askedOn` is the day of asking, `YYYY-MM-DD`.
 */
export function isOfAnotherDay(best: Ranked, askedOn: string | undefined): boolean {
  const { question, type } = best.found.question.query;
  if (askedOn === undefined || !ANSWERED_BY_VALUE.has(type)) return false;
  // "What time is high tide on 20 December" asks a table of days for no day.
  if (type === 'date' && !(asksWhatTime(question) && quotedBlock(best)?.kind === 'row')) return false;
  const day = dayNamed(question, askedOn);
  return day !== undefined && tellsOfOtherDays(best, { from: day, to: day });
}
