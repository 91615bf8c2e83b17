import type { Asked, AskedDates } from '../asked.ts';

/**
 * The dates of a question that its answer is told to be of. A refusal tells those alone that it keeps to: days of events restrict nothing,
 * and "I found no answer in the 12 articles" says already that all dates were searched.
 */
export function datesWorthSaying({ answer, dates }: Pick<Asked, 'answer' | 'dates'>): AskedDates | undefined {
  if (answer.kind === 'found') return dates;
  return dates?.dropped === true || dates?.ofEvents === true ? undefined : dates;
}
