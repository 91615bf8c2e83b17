import { MONTHS, monthNumber, wholeNames } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { shifted } from '../dates/date-forms.ts';
import { lastDayStated } from '../dates/days-in-text.ts';
import { askedYears } from '../question/bound-numbers.ts';
import { answeringSentence } from '../quoting/quoted-text.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksForNow } from './asked-time.ts';

/** What a day follows from which something holds: "from 1 January", "kể từ ngày 1/1/2027". */
const FROM =
  /(?<![a-zÀ-ỹ])(?:(?:from|as of|as from|starting|beginning|effective|with effect from|in force from)(?: on)?|(?:áp dụng |bắt đầu |tính )?(?:kể )?từ)(?: ngày| the)? (?=\p{L}{0,9},? ?\d|\d)/giu;
/** A month alone: "from February a plot goes to €55", "từ tháng 2". */
const FROM_MONTH = new RegExp(
  `(?<![a-zÀ-ỹ])(?:from|as of|starting|beginning|effective)(?: next)? (?<name>${wholeNames(MONTHS).join('|')})(?! ?\\d|[a-zÀ-ỹ])|(?<![a-zÀ-ỹ])từ tháng (?<number>\\d{1,2})(?![\\d/])`,
  'giu',
);
/** Characters behind it in which the day stands. */
const DAY = 28;
/** What asks for what is to come, without marks. */
const TO_COME =
  /(?<![a-z])(?:next|upcoming|will|going to|gonna|new|nam (?:sau|toi)|sang nam|thang (?:sau|toi)|sap toi|sap|moi|tang|se)(?![a-z])/u;
/** A price that holds from sooner than so many days is the one to know; one from later is not yet what people pay. */
const SOON_DAYS = 28;

/**
 * Whether a window states what will hold from a later day, where a question asks for what holds on the day of asking, `YYYY-MM-DD`: the price
 * of next January is none of November's. Undated prices, and what holds within four weeks, count as today's, unless "now" is asked for.
 */
export function holdsLater(ranked: Ranked, askedOn: string | undefined): boolean {
  const { question, type } = ranked.found.question.query;
  const isNow = asksForNow(question);
  // How many euros, or how many: a day from which an event takes place is no day from which it holds.
  if (askedOn === undefined || (type !== 'money' && type !== 'count')) return false;
  if (TO_COME.test(foldMarks(question).toLowerCase()) || askedYears(question) !== undefined) return false;
  const { published } = ranked.found.candidate.article;
  const sentence = answeringSentence(ranked);
  const last = isNow ? askedOn : shifted(askedOn, SOON_DAYS);
  const months = [...sentence.matchAll(FROM_MONTH)].map(({ groups }) =>
    firstOfMonth(
      Number(groups?.['number'] ?? monthNumber(groups?.['name']?.toLowerCase() ?? '')),
      published?.iso ?? askedOn,
    ),
  );
  if (months.some((day) => day !== undefined && day > last)) return true;
  return [...sentence.matchAll(FROM)].some(({ index, 0: from }) => {
    const day = lastDayStated(
      sentence.slice(index + from.length, index + from.length + DAY),
      published?.iso ?? askedOn,
    );
    return day !== undefined && day > last;
  });
}

/** The first day of a month that comes next on or after the month of a day; undefined for no month. */
function firstOfMonth(month: number, from: string): string | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  const [year = 0, own = 1] = from.split('-').map(Number);
  return `${month >= own ? year : year + 1}-${String(month).padStart(2, '0')}-01`;
}
