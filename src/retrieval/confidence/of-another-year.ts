import { MONTHS } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { askedYears, yearsIn } from '../question/bound-numbers.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { asksForNext, isOver } from '../values/next-one.ts';

/** The year before, as something asked of it: "from last year", "higher than last year" ask for what holds now. */
const LAST_YEAR =
  /(?<!\b(?:from|since|than|against|vs|versus|to|as|tu|hon|so voi) )\b(?:last (?:year|yr|season)|nam (?:ngoai|truoc))\b(?!['’]?s\b)/u;
/** The year that comes, which an article announces by its number or in such words. */
const NEXT_YEAR = /\b(?:next (?:year|yr)|nam (?:sau|toi))\b(?!['’]?s\b)/u;
/** An article of so many years ago knows nothing of the one that comes. */
const LONG_AGO = 2;
/** A text that speaks of a year before its own. */
const OF_BEFORE =
  /\b(?:last (?:year|season|spring|summer|autumn|winter|time)|year before|previous|nam (?:ngoai|truoc)|mua truoc|lan truoc)\b/u;
/** An article of the first months tells of the year that is over. */
const LOOKS_BACK = /^\d{4}-0[12]/u;

/**
 * Whether a question asks for a value of a past year, by its number or as the last one on the day of asking (`YYYY-MM-DD`), and the article
 * of a window is of a later year and never speaks of that one: who won this year does not say who did last year. Nor does it say where
 * something is next year, if it never speaks of that, nor one of long ago when the next one is, nor a quote whose days are over anything of it.
 */
export function isOfAnotherYear(best: Ranked, askedOn: string | undefined): boolean {
  const { found } = best;
  const { question, type } = found.question.query;
  const { title, text, published } = found.candidate.article;
  if (askedOn !== undefined && ANSWERED_BY_VALUE.has(type) && NEXT_YEAR.test(plain(question))) {
    const told = `${title ?? ''}\n${text}`;
    const isTold = NEXT_YEAR.test(plain(told)) || isOfMonthToCome(told, published?.iso);
    return !yearsIn(told).includes(Number(askedOn.slice(0, 4)) + 1) && !isTold;
  }
  const own = Number(published?.iso.slice(0, 4));
  const isNext = askedOn !== undefined && asksForNext(question);
  if (isNext && isOver(quotedText(best), published?.iso, askedOn) === true) return true;
  if (isNext && type === 'date' && published !== null && own <= Number(askedOn.slice(0, 4)) - LONG_AGO)
    return !yearsIn(`${title ?? ''}\n${text}`).some((one) => one >= Number(askedOn.slice(0, 4)));
  const year = ANSWERED_BY_VALUE.has(type) ? pastYearIn(question, askedOn) : undefined;
  if (year === undefined || published === null || own <= year) return false;
  if (own === year + 1 && LOOKS_BACK.test(published.iso)) return false;
  const said = `${title ?? ''}\n${text}`;
  return !yearsIn(said).includes(year) && !OF_BEFORE.test(plain(said));
}

/** "A day is going up by a euro in January", as an article of November says it, is of the year after. */
const IN_MONTH = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(?:in|from|by|until|till|next|as of|starting) (${MONTHS.map((names) => names.join('|')).join(')|(')})(?![A-Za-zÀ-ỹ])|(?:từ|trong|đến|tới|vào) tháng (\d{1,2}))`,
  'giu',
);
/** A month so many months before that of the article is hardly the one that is over. */
const LONG_OVER = 6;

function isOfMonthToCome(text: string, published: string | undefined): boolean {
  const own = Number(published?.slice(5, 7));
  return [...text.matchAll(IN_MONTH)].some(([, ...months]) => {
    const inFigures = Number(months.at(-1) ?? 0);
    const month = inFigures || months.findIndex((name) => name !== undefined) + 1;
    return month >= 1 && own - month >= LONG_OVER;
  });
}

function pastYearIn(question: string, askedOn: string | undefined): number | undefined {
  const isLast = askedOn !== undefined && LAST_YEAR.test(plain(question));
  return isLast ? Number(askedOn.slice(0, 4)) - 1 : askedYears(question)?.only;
}

function plain(text: string): string {
  return foldMarks(text.normalize('NFC')).toLowerCase();
}
