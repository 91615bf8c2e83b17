import { foldMarks, hasMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { statedDates } from '../values/stated-dates.ts';
import { firstOf, type Range } from './date-forms.ts';
import { type EventDays, weekOf } from './event-days.ts';

const THIS_WEEK = /(?<![a-z])(?:this week|tuan nay)(?![a-z])/u;
const NOW = /(?<![a-z])(?:right now|at the moment|currently|luc nay|hien tai|hien nay)(?![a-z])/u;

/** A day in figures, in a question without marks: "13/12 ai trực". */
const FIGURES = /(?:ngay |hom )?(?<![\d/])(?!24\/7)(\d{1,2}\/\d{1,2}(?:\/\d{4})?)(?![\d/])/giu;

/** One in English, which is plain where the day is no month: "sunday 13/12". */
const DAY_FIRST =
  /(?<!ngày )(?<![\d/])(?!24\/7)((?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])(?:\/\d{4})?)(?![\d/])/giu;

/** The days whose turn in a rota is asked for, and the day of asking, `YYYY-MM-DD`. */
export interface Turn extends Range {
  readonly askedOn: string;
}

/**
 * The days whose turn a question asks for: "who is on call this week", "13/12 ai thuê phòng"; undefined where it names none. `days` are those
 * of events that it names.
 */
export function daysOfTurn(question: string, askedOn: string, days: EventDays | undefined): Turn | undefined {
  if (days !== undefined) return { from: days.from, to: days.to, askedOn };
  const folded = foldMarks(question.normalize('NFC').toLowerCase());
  if (THIS_WEEK.test(folded)) return { ...weekOf(askedOn), askedOn };
  const day = NOW.test(folded) ? askedOn : dayNamed(question, askedOn);
  return day === undefined ? undefined : { from: day, to: day, askedOn };
}

/** The only day that a question names, `YYYY-MM-DD`; one without a year is the nearest to the day of asking. */
function dayNamed(question: string, askedOn: string): string | undefined {
  const composed = question.normalize('NFC');
  // "13/12 ai trực" has no mark that would tell it from a fraction.
  const isBare = isTypedInVietnamese(composed) && !hasMarks(composed);
  const figures = isBare ? FIGURES : DAY_FIRST;
  const [date, ...others] = statedDates(composed.replaceAll(figures, 'ngày $1'));
  const { year, month, day } = date?.parts ?? {};
  if (others.length > 0 || month === undefined || day === undefined) return undefined;
  const asked = Number(askedOn.slice(0, 4));
  const days = (year === undefined ? [asked - 1, asked, asked + 1] : [year]).map((own) =>
    firstOf({ year: own, month, day }),
  );
  const distance = (one: string): number => Math.abs(Date.parse(one) - Date.parse(askedOn));
  return days.toSorted((a, b) => distance(a) - distance(b))[0];
}
