import { weekdaysNamed } from '../values/days-named.ts';
import { weekdaysAsked } from '../values/weekdays-asked.ts';

/** "On weekdays", "ngày thường" */
const OF_WEEK =
  /(?<![\p{L}\p{M}])(?:weekdays?|ngày thường|ngay thuong|trong tuần|trong tuan)(?![\p{L}\p{M}])/iu;
const WEEKDAYS = [0, 1, 2, 3, 4];

/**
 * What a text that was added changes of one that tells of several days, for a question: `none` where it is of another day than the one that is
 * asked for, `some` where no day is and the others stay as they were: "Sundays 8 to 5" below "Monday to Saturday 8 to 8, Sundays 8 to 11". Else `all`.
 */
export function daysChanged(question: string, before: string, added: string): 'none' | 'some' | 'all' {
  const [own, changed] = [weekdaysNamed(before), weekdaysNamed(added)];
  const isPart = changed.size > 0 && changed.size < own.size && [...changed].every((day) => own.has(day));
  const asked = new Set([...weekdaysAsked(question), ...(OF_WEEK.test(question) ? WEEKDAYS : [])]);
  if (asked.size > 0 && changed.size > 0 && ![...asked].some((day) => changed.has(day)))
    return own.size > 0 && [...asked].some((day) => own.has(day)) ? 'none' : 'all';
  return isPart && asked.size === 0 ? 'some' : 'all';
}
