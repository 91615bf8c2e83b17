import { foldMarks } from '../../text/fold-marks.ts';
import { shifted } from '../dates/date-forms.ts';
import { weekdaysIn, weekInTitle } from '../dates/days-of-row.ts';
import { dayNamed } from '../dates/days-of-turn.ts';
import { weekdayOf } from '../dates/event-days.ts';
import { quotedBlock } from '../quoting/only-quoted.ts';
import { tellsOfOtherDays } from '../quoting/other-days.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { asksWhatTime } from '../values/fitting-values.ts';

/** Asks what there is on a day: "what's for lunch on 7 December", "what's on this Friday", "ngày 7/12 ăn gì". Without marks. */
const ASKS_WHAT_IS_ON =
  /\bwhat ?.?(?:i?s|are|will be|was) (?:there |happening |going |planned |being served )?(?:for|on|to eat)\b|\bwhat (?:do|are|can|will) (?:we|you|they|i) (?:eat|eating|get to eat|have for)\b|\b(?:an (?:mon )?gi|co (?:mon|tiet muc|hoat dong) (?:gi|nao))\b/u;

/**
 * Whether a question asks for a value of a day, or what there is on it, and the quote tells of other days alone: who is on duty on 6 December does not say who is on the
 * 20th. `askedOn` is the day of asking, `YYYY-MM-DD`.
 */
export function isOfAnotherDay(best: Ranked, askedOn: string | undefined): boolean {
  const { question, type } = best.found.question.query;
  const asked = foldMarks(question.normalize('NFC')).toLowerCase();
  if (askedOn === undefined || !(ANSWERED_BY_VALUE.has(type) || ASKS_WHAT_IS_ON.test(asked))) return false;
  // "What time is high tide on 20 December" asks a table of days for no day.
  if (type === 'date' && !(asksWhatTime(question) && quotedBlock(best)?.kind === 'row')) return false;
  const day = dayNamed(question, askedOn);
  if (day === undefined) return false;
  return tellsOfOtherDays(best, { from: day, to: day }) || isRowOfAnotherDay(best, day);
}

const WEEK = 7;

/** Whether the quote is the row of a weekday alone that is another one, or of a week that the title names and the day is not in. */
function isRowOfAnotherDay(best: Ranked, day: string): boolean {
  const block = quotedBlock(best);
  const { title, text } = best.found.candidate.article;
  const weekdays = block?.kind === 'row' ? weekdaysIn(text.slice(block.start, block.end)) : new Set<number>();
  if (weekdays.size === 0) return false;
  const week = weekInTitle(title, Number(day.slice(0, 4)));
  const isBeyond = week !== undefined && (day < week || day > shifted(week, WEEK - 1));
  return isBeyond || !weekdays.has((weekdayOf(day) + WEEK - 1) % WEEK);
}
