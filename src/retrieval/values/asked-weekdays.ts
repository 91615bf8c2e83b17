import { VIETNAMESE_WEEKDAYS } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { lacksMarks } from '../question/restored-marks.ts';
import { weekdaysIn } from './stated-values.ts';

/** Monday first, without marks: "chu nhat", "thu 7". */
const BARE: readonly RegExp[] = [1, 2, 3, 4, 5, 6, 0].map((day) => {
  const names = (VIETNAMESE_WEEKDAYS[day] ?? []).map(foldMarks);
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
});

/** The weekdays that a question names, with their marks or without; Monday is 0. */
export function askedWeekdays(question: string): ReadonlySet<number> {
  const days = weekdaysIn(question).map(({ day }) => day);
  const bare = lacksMarks(question) ? foldMarks(question) : '';
  return new Set([...days, ...BARE.flatMap((name, day) => (name.test(bare) ? [day] : []))]);
}
