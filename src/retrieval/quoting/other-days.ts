import { foldMarks } from '../../text/fold-marks.ts';
import type { Range } from '../dates/date-forms.ts';
import { statesAnyDay, statesDayOf } from '../dates/days-in-text.ts';
import { holidaysNamed } from '../dates/holidays.ts';
import type { Ranked } from '../ranking/rank.ts';
import { quotedText } from './quoted-text.ts';

/** What holds for more than the days that it names: "from 1 October", "every 9th of the month". */
const FOR_LONG =
  /\b(?:from|until|till|since|onwards|after|before|every|each|tu|den|toi|suot|moi|hang|sau|truoc)\b/u;

/** Whether what would be quoted states days, and none of these. */
export function tellsOfOtherDays(ranked: Ranked, days: Range): boolean {
  const quote = quotedText(ranked);
  if (!statesAnyDay(quote) || FOR_LONG.test(foldMarks(quote.normalize('NFC').toLowerCase()))) return false;
  if (namesHolidayOf(quote, days)) return false;
  return !statesDayOf(quote, days, ranked.found.candidate.article.published?.iso);
}

/** "Closed on **Boxing Day** and 1 January" tells of 26 December. */
function namesHolidayOf(quote: string, { from }: Range): boolean {
  return holidaysNamed(quote).some(
    ({ holiday: { day, month } }) => Number(from.slice(5, 7)) === month && Number(from.slice(8)) === day,
  );
}
