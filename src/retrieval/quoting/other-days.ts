import { foldMarks, hasMarks } from '../../text/fold-marks.ts';
import type { Range } from '../dates/date-forms.ts';
import { statesAnyDay, statesDayOf } from '../dates/days-in-text.ts';
import { holidaysNamed } from '../dates/holidays.ts';
import type { Ranked } from '../ranking/rank.ts';
import { quotedText } from './quoted-text.ts';

/** What holds for more than the days that it names: "from 1 October", "every 9th of the month", "từ 1/10"; "Thứ: **Tư**" and "Thứ **Sáu**" are days. */
const FOR_LONG =
  /(?<![a-zà-ỹ])(?:from|until|till|since|onwards|after|before|every|each|từ|đến|tới|suốt|mỗi|hàng|hằng|sau|trước)(?![a-zà-ỹ])/u;
/** The same in a text without marks. */
const FOR_LONG_UNMARKED = /(?<!\bthu:? )\b(?:tu|den|toi|suot|moi|hang|sau|truoc)\b/u;

/** Whether what would be quoted states days, and none of these. */
export function tellsOfOtherDays(ranked: Ranked, days: Range): boolean {
  const quote = quotedText(ranked);
  if (!statesAnyDay(quote) || isForLong(quote.normalize('NFC').toLowerCase())) return false;
  if (namesHolidayOf(quote, days)) return false;
  return !statesDayOf(quote, days, ranked.found.candidate.article.published?.iso);
}

/** "Closed on **Boxing Day** and 1 January" tells of 26 December. */
function namesHolidayOf(quote: string, { from }: Range): boolean {
  return holidaysNamed(quote).some(
    ({ holiday: { day, month } }) => Number(from.slice(5, 7)) === month && Number(from.slice(8)) === day,
  );
}

function isForLong(quote: string): boolean {
  return FOR_LONG.test(quote) || (!hasMarks(quote) && FOR_LONG_UNMARKED.test(foldMarks(quote)));
}
