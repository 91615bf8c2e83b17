import type { Ranked } from '../ranking/rank.ts';
import { daysNamed, weekdaysNamed } from '../values/days-named.ts';
import { weekdaysAsked } from '../values/weekdays-asked.ts';
import { answeringSentence, quotedText } from './quoted-text.ts';

/** In log-odds: how far behind the best a window for the right day may be, and how many are looked at. */
const NEAR = 3;
const MOST = 8;
/** So many days in a row leave out the others on purpose. */
const MOST_OF_WEEK = 3;
/** Beside these a day that is not named may be meant, too. */
const OF_MORE_DAYS =
  /(?<!\p{L})(?:weekends?|weekdays?|daily|every day|all week|seven days|except|but not|closed|shut|hàng ngày|mỗi ngày|cả tuần|cuối tuần|trừ|đóng cửa|nghỉ|ngày thường|các ngày)(?!\p{L})/iu;

/**
 * The windows, first the best that tells of the weekday which the question names, where the best of all would be quoted with other weekdays
 * alone: "The sauna opens at noon on Fridays" does not say when it opens on Sunday.
 */
export function ledByWeekday(question: string, ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  const asked = weekdaysAsked(question);
  if (best === undefined || asked.size === 0 || !isOfOthers(quotedText(best), asked)) return ranked;
  const right = ranked
    .slice(0, MOST)
    .find((one) => one.score > best.score - NEAR && names(answeringSentence(one), asked));
  return right === undefined ? ranked : [right, ...ranked.filter((one) => one !== right)];
}

/** Whether a text names weekdays, and plainly none of these; "from Monday to Saturday" says something of Sunday, too. */
function isOfOthers(text: string, asked: ReadonlySet<number>): boolean {
  const named = daysNamed(text);
  const isOfWeek = OF_MORE_DAYS.test(text) || named.some(({ days }) => days.size >= MOST_OF_WEEK);
  return named.length > 0 && !isOfWeek && !names(text, asked);
}

function names(text: string, asked: ReadonlySet<number>): boolean {
  return [...weekdaysNamed(text)].some((day) => asked.has(day));
}
