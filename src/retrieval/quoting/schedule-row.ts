import type { Span } from '../../corpus/article.ts';
import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isOfQuestion } from '../ranking/words-of-question.ts';
import { statedDates } from '../values/stated-dates.ts';
import { timesIn } from '../values/stated-values.ts';

/** A line of a schedule, with the unit that it stands in. */
export interface ScheduleRow extends Span {
  readonly unit: number;
}

/** "Final - 17 June 2023", "Doors: 19:00": what, then when. */
const ROW = /^[ \t]*(?:[-*•][ \t]+)?([^\n:–—]{2,40}?)(?:[ \t]+[-–—]|:)[ \t]+(\S[^\n]{0,80})$/gmu;

/**
 * The line of a schedule that is asked for: "When is the final?" beside "Semifinals - 10 June", "Final - 17 June". Every word before its
 * date is the question's, which is true of no other line; undefined for a question that asks for no date, and where it is not plain.
 */
export function scheduleRow(ranked: Ranked, { first, last }: Window): ScheduleRow | undefined {
  const { question, candidate } = ranked.found;
  if (question.query.type !== 'date') return undefined;
  const { article, units } = candidate.passage;
  const rows: ScheduleRow[] = [];
  for (let unit = first; unit <= last; unit++) {
    const { start = 0, end = 0 } = units[unit] ?? {};
    for (const { 0: line, 1: label = '', 2: value = '', index } of article.text
      .slice(start, end)
      .matchAll(ROW)) {
      if (statedDates(value).length + timesIn(value).length === 0) continue;
      const from = start + index;
      const labelStart = from + line.indexOf(label);
      if (isOfQuestion(ranked.found.candidate, { start: labelStart, end: labelStart + label.length }))
        rows.push({ unit, start: from, end: from + line.length });
    }
  }
  return rows.length === 1 ? rows[0] : undefined;
}
