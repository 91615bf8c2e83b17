import { foldMarks } from '../../text/fold-marks.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import type { Ranked } from '../ranking/rank.ts';
import { askedEnds } from '../values/asked-ends.ts';
import { bareHours } from '../values/bare-hours.ts';
import { timesIn } from '../values/stated-values.ts';

/** Any word of a text that may say when something ends, or a stretch of time. */
const MAY_END =
  /(?<![A-Za-zÀ-ỹ])(?:until|till|til|to|by|before|latest|clos\p{L}*|shut\p{L}*|end\p{L}*|finish\p{L}*|over|last\p{L}*|lock\p{L}*|leav\p{L}*|out|off|stop\p{L}*|home|pick\p{L}*|collect\p{L}*|done|curfew|hours?|minutes?|mins?|hrs?|đến|tới|đóng|kết thúc|tan|nghỉ|hết|xong|về|trước|ngừng|dừng|muộn nhất|trễ nhất|bế mạc|tiếng|phút|den|toi|dong|ket thuc|nghi|het|ve|truoc|ngung|dung)(?![A-Za-zÀ-ỹ])|\d\s?(?:[ap]\.?m\.?|h\d{0,2}|:\d\d|giờ)?\s?[–—-]\s?\d/iu;

/** Asks when an event is over; what closes may well be told by when it opens alone. Without marks. */
const ASKS_OVER = /\b(?:over|ends?|ended|ending|finish(?:es|ed|ing)?|ket thuc|be mac|tan)\b/u;

/** Whether a question asks when something is over, and the quote tells a time and nothing of an end: "the party is at the Fleece, 7 pm". */
export function isOfOtherEnd(best: Ranked): boolean {
  const { question } = best.found.question.query;
  const [asked, ...others] = askedEnds(question);
  if (asked !== 'last' || others.length > 0) return false;
  if (!ASKS_OVER.test(foldMarks(question))) return false;
  const text = quotedText(best);
  return timesIn(text).length + bareHours(text).length > 0 && !MAY_END.test(text);
}
