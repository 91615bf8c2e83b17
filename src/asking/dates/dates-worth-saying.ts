import { yearsIn } from '../../retrieval/question/bound-numbers.ts';
import type { Asked, AskedDates } from '../asked.ts';

/**
 * The dates that an answer or a refusal mentions. A refusal mentions only those that the search was limited to: days of events limit nothing,
 * and "I found no answer in the 12 articles" says already that all dates were searched. Nor need that be said where the quote names the year:
 * "The next cup is on 6 March 2027" is of it, whatever date its article has.
 */
export function datesWorthSaying({ answer, dates }: Pick<Asked, 'answer' | 'dates'>): AskedDates | undefined {
  if (dates === undefined) return undefined;
  if (answer.kind !== 'found') return dates.dropped || dates.ofEvents === true ? undefined : dates;
  const [from, to] = [dates.from, dates.to].map((day) => Number(day.slice(0, 4)));
  const isNamed = (year: number): boolean => (from ?? 0) <= year && year <= (to ?? 0);
  return dates.dropped && yearsIn(answer.excerpts[0]?.text ?? '').some(isNamed) ? undefined : dates;
}
