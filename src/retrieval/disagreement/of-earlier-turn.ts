import { shifted } from '../dates/date-forms.ts';
import { lastDayStated } from '../dates/days-in-text.ts';
import type { Ranked } from '../ranking/rank.ts';
import { statedAnswerOf } from './answers-compared.ts';

/** What took place so long before something was written is not what that changes: a feast, a camp or a season comes once a year. */
const LONG_PAST_DAYS = 150;

/**
 * Whether a window answers with days that were long past when another one was written: that the office is shut from 3 to 10 February was not
 * decided in place of last year's 14 to 22 February.
 */
export function isOfEarlierTurn(earlier: Ranked, later: Ranked): boolean {
  const written = later.found.candidate.article.published?.iso;
  if (written === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(written)) return false;
  const { article, text } = statedAnswerOf(earlier);
  const last = lastDayStated(text, article.published?.iso);
  return last !== undefined && last < shifted(written, -LONG_PAST_DAYS);
}
