import { daysNamed, weekdaysNamed } from './days-named.ts';

/** So many days in a row leave out the others on purpose. */
const MOST_OF_WEEK = 3;
/** Beside these a day that is not named may be meant, too. */
const OF_MORE_DAYS =
  /(?<![a-zÀ-ỹ])(?:weekends?|weekdays?|daily|every day|all week|seven days|except|but not|closed|shut|hàng ngày|mỗi ngày|cả tuần|cuối tuần|trừ|đóng cửa|nghỉ|ngày thường|các ngày)(?![a-zÀ-ỹ])/iu;

/** Whether a text names weekdays, and plainly none of these; "from Monday to Saturday" says something of Sunday, too. */
export function isOfOtherDays(text: string, asked: ReadonlySet<number>): boolean {
  const named = daysNamed(text);
  const isOfWeek = OF_MORE_DAYS.test(text) || named.some(({ days }) => days.size >= MOST_OF_WEEK);
  return named.length > 0 && !isOfWeek && !namesDay(text, asked);
}

/** Whether a text names one of some weekdays. */
export function namesDay(text: string, asked: ReadonlySet<number>): boolean {
  return [...weekdaysNamed(text)].some((day) => asked.has(day));
}
