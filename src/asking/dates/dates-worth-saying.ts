import type { Asked, AskedDates } from '../asked.ts';

/**
 * The dates that an answer or a refusal mentions. A refusal mentions only those that the search was limited to: days of events limit nothing,
 * and "I found no answer in the 12 articles" says already that all dates were searched.
 */
export function datesWorthSaying({ answer, dates }: Pick<Asked, 'answer' | 'dates'>): AskedDates | undefined {
  if (answer.kind === 'found') return dates;
  return dates?.dropped === true || dates?.ofEvents === true ? undefined : dates;
}
