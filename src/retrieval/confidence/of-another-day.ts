import { dayNamed } from '../dates/days-of-turn.ts';
import { tellsOfOtherDays } from '../quoting/other-days.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';

/**
 * Whether a question asks for a value of a day, and the quote tells of other days alone: who is on duty on 6 December does not say who is on the
 * 20th. `askedOn` is the day of asking, `YYYY-MM-DD`.
 */
export function isOfAnotherDay(best: Ranked, askedOn: string | undefined): boolean {
  const { question, type } = best.found.question.query;
  if (askedOn === undefined || type === 'date' || !ANSWERED_BY_VALUE.has(type)) return false;
  const day = dayNamed(question, askedOn);
  return day !== undefined && tellsOfOtherDays(best, { from: day, to: day });
}
