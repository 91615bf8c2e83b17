import type { Span } from '../../corpus/article.ts';
import { MONTHS } from '../../text/calendar.ts';
import { foldMarks, hasMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { daysNamed } from '../values/days-named.ts';
import { partsAsked } from '../values/parts-of-day.ts';
import { type StatedDate, statedDates } from '../values/stated-dates.ts';
import { weekdaysAsked } from '../values/weekdays-asked.ts';
import { firstOf, MONTH, type Range, shifted } from './date-forms.ts';
import { weekdayWritten } from './days-of-row.ts';
import { type EventDays, weekdayOf, weekOf } from './event-days.ts';
import { holidaysAsked } from './holidays.ts';

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
  /** The parts of the day that it is asked for, by which shifts of one day are told apart: "tonight". */
  readonly parts?: ReadonlySet<string>;
  /** Whether it is a weekday alone, of which the coming one is meant, or any: "on thursday". */
  readonly isAnyWeek?: boolean;
}

/**
 * The days whose turn a question asks for: "who is on call this week", "13/12 ai thuê phòng"; undefined where it names none. `days` are those
 * of events that it names.
 */
export function daysOfTurn(question: string, askedOn: string, days: EventDays | undefined): Turn | undefined {
  const range = rangeOfTurn(question, askedOn, days);
  const isAnyWeek =
    days === undefined && weekdayOfTurn(question) !== undefined && dayNamed(question, askedOn) === undefined;
  return range && { ...range, askedOn, parts: partsAsked(question), ...(isAnyWeek && { isAnyWeek }) };
}

function rangeOfTurn(question: string, askedOn: string, days: EventDays | undefined): Range | undefined {
  const weekday = weekdayOfTurn(question);
  if (days !== undefined) return weekdayWithin(days, weekday);
  const folded = foldMarks(question.normalize('NFC').toLowerCase());
  if (THIS_WEEK.test(folded)) return weekdayWithin(weekOf(askedOn), weekday);
  const coming =
    weekday === undefined
      ? undefined
      : weekdayWithin({ from: askedOn, to: shifted(askedOn, 6) }, weekday).from;
  // "Friday 3 December" is no day where that is a Thursday.
  const isDated = statedDates(withPlainDays(question)).length > 0;
  const day = NOW.test(folded) ? askedOn : (dayNamed(question, askedOn) ?? (isDated ? undefined : coming));
  return day === undefined ? undefined : { from: day, to: day };
}

/** What is asked of one weekday after another, or of one that is gone: "on fridays", "mỗi tối thứ 7", "last monday". */
const OF_OTHER_WEEKS =
  /(?<![a-zà-ỹ])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|every|each|usual(?:ly)?|normal(?:ly)?|always|last|past|(?:mỗi|moi|mọi|các|cac|hàng|hang|hằng) (?:(?:buổi|buoi|sáng|sang|chiều|chieu|tối|toi|ngày|ngay) )?(?:thứ|thu|chủ nhật|chu nhat|tuần|tuan|t[2-7]|cn)|thường|thuong|luôn|luon|tuần trước|tuan truoc|vừa rồi|vua roi|vừa qua|vua qua)(?![a-zà-ỹ])/u;

/** The only weekday whose turn a question asks for, in one week alone; Monday is 0. */
function weekdayOfTurn(question: string): number | undefined {
  const composed = question.normalize('NFC');
  if (OF_OTHER_WEEKS.test(composed.toLowerCase())) return undefined;
  const [weekday, ...others] = weekdaysAsked(composed);
  return others.length === 0 ? weekday : undefined;
}

/** Of days the first one that is this weekday, and all of them where none is. */
function weekdayWithin({ from, to }: Range, weekday: number | undefined): Range {
  if (weekday === undefined) return { from, to };
  for (let day = from; day <= to; day = shifted(day, 1)) {
    if ((weekdayOf(day) + 6) % 7 === weekday) return { from: day, to: day };
  }
  return { from, to };
}

/** "And on the 9th?", "ngày 9 ai trực": a day of a month that goes without saying. */
const WITHOUT_MONTH =
  /(?<![a-zà-ỹ])(?:on the (\d{1,2})(?:st|nd|rd|th)(?=\s?(?:$|[?!.,;]|(?:at|in the|for|then|and|pls|please) ))|(?:ngày|ngay|mùng|mung|mồng) (\d{1,2})(?![\d/.,:-]|\s?(?:tháng|thang|h|giờ|gio|lần|lan|lượt|luot|bữa|bua|buổi|buoi|ca|cữ|viên|vien|tiếng|tieng|phút|phut|người|nguoi|suất|suat|phần|phan|ly|k|đ|nghìn|ngàn|đồng)(?![a-zà-ỹ])))/u;

/** Behind "who drives on 12 December" the 22nd is that of December: the question with the month, where the one before names a day. */
export function withMonthOfBefore(question: string, before: string, askedOn: string): string {
  const composed = question.normalize('NFC');
  const named = WITHOUT_MONTH.exec(composed.toLowerCase());
  const day = named === null ? undefined : dayNamed(before, askedOn);
  if (named === null || day === undefined) return question;
  const [, english, vietnamese] = named;
  const month = Number(day.slice(5, 7));
  const said =
    english === undefined ? `ngày ${vietnamese}/${month}` : `on ${english} ${MONTHS[month - 1]?.[0]}`;
  return `${composed.slice(0, named.index)}${said}${composed.slice(named.index + named[0].length)}`;
}

/**
 * The only day that a question names, `YYYY-MM-DD`, by its date or as a holiday; undefined where it names another weekday beside it. One without
 * a year is the nearest to the day of asking; so is one without a month, of which more ask before it than behind it.
 */
export function dayNamed(question: string, askedOn: string): string | undefined {
  const day = dayByName(question, askedOn);
  const [weekday, ...others] = weekdaysAsked(question.normalize('NFC'));
  const isOther = day !== undefined && weekday !== undefined && (weekdayOf(day) + 6) % 7 !== weekday;
  return isOther && others.length === 0 ? undefined : day;
}

function dayByName(question: string, askedOn: string): string | undefined {
  const [date, ...others] = daysStated(withPlainDays(question));
  if (date === undefined) return nearest(daysOfMonths(question, askedOn), askedOn, PAST);
  const { year, month, day } = date.parts;
  if (others.length > 0 || month === undefined || day === undefined) return undefined;
  const asked = Number(askedOn.slice(0, 4));
  const days = (year === undefined ? [asked - 1, asked, asked + 1] : [year]).map((own) =>
    firstOf({ year: own, month, day }),
  );
  return nearest(days, askedOn);
}

/**
 * A question that names a day with that day as a row of this day writes it: "who cooks on the 9th" of one of "09/12/2026", "on 3 december" of one of
 * "Thu 3 Dec", and "who cooks on Wed" of one of "Week: 7-13 Dec · Day: Wed".
 */
export function withDayAsIn(question: string, text: string): string {
  const plain = withPlainDays(question);
  const [named] = daysStated(plain);
  const without = named === undefined ? WITHOUT_MONTH.exec(plain.toLowerCase()) : null;
  const [written] = statedDates(text.replaceAll(FIGURES, 'ngày $1'));
  const weekday = weekdayWritten(text);
  const day =
    named ??
    (without === null ? undefined : { start: without.index, end: without.index + without[0].length }) ??
    (weekday === undefined ? onlyWeekday(plain) : undefined);
  if (day === undefined) return question;
  if (weekday !== undefined) return withWeekday(plain, day, weekday);
  if (written === undefined) return question;
  const { year, month, day: ofMonth } = written.parts;
  const inFigures = [ofMonth, month, year].filter((part) => part !== undefined).join('/');
  const isInWords = MONTH_NAMED.test(text.slice(written.start, written.end).toLowerCase());
  const said = isInWords && year === undefined ? `${ofMonth} ${MONTHS[(month ?? 1) - 1]?.[0]}` : inFigures;
  return withoutWeekday(plain, { start: day.start, end: day.end }, named === undefined ? `on ${said}` : said);
}

/** The weekday of a question that names no day beside it, with the "on" in front of it: "who cooks **on thursday**". */
function onlyWeekday(question: string): Span | undefined {
  const [named, ...others] = daysNamed(question);
  if (named === undefined || others.length > 0 || named.days.size > 1) return undefined;
  const [before = ''] = /(?<![a-z])on $/iu.exec(question.slice(0, named.start)) ?? [];
  return { start: named.start - before.length, end: named.end };
}

/** "3 Dec", "December 3rd". */
const MONTH_NAMED = new RegExp(MONTH, 'u');

/** A question with other words for the day that it names, and without the weekday beside it: of "thursday 3/12" a row with "Thu 3 Dec" reads 2 lower. */
function withoutWeekday(question: string, { start, end }: Span, said: string): string {
  const [before, behind] = [question.slice(0, start), question.slice(end)];
  const beside = daysNamed(before).find((one) =>
    /^,? (?:the |ngày |ngay |hôm |hom )?$/iu.test(before.slice(one.end)),
  );
  return `${beside === undefined ? before : before.slice(0, beside.start)}${said}${behind}`;
}

/** A question with a weekday instead of the day that it names, and of the weekday beside it. */
function withWeekday(question: string, day: Span, weekday: string): string {
  const [named] = daysNamed(question);
  const without = `${question.slice(0, day.start)}${named === undefined ? `\0` : ''}${question.slice(day.end)}`;
  const [own] = daysNamed(without);
  const said =
    own === undefined
      ? without.replace('\0', weekday)
      : `${without.slice(0, own.start)}${weekday}${without.slice(own.end)}`;
  return said.replaceAll(/\s+/gu, ' ').trim();
}

/** The dates of a question, and where it has none its holidays: "who cooks on **boxing day**". */
function daysStated(question: string): readonly Pick<StatedDate, 'start' | 'end' | 'parts'>[] {
  const dates = statedDates(question);
  if (dates.length > 0) return dates;
  return holidaysAsked(question).map(({ start, end, holiday: { day, month } }) => ({
    start,
    end,
    parts: { day, month },
  }));
}

/** A question whose days in figures say that they are days. */
function withPlainDays(question: string): string {
  const composed = question.normalize('NFC');
  // "13/12 ai trực" has no mark that would tell it from a fraction.
  const isBare = isTypedInVietnamese(composed) && !hasMarks(composed);
  return composed.replaceAll(isBare ? FIGURES : DAY_FIRST, 'ngày $1');
}

/** The days of the months around that of asking which are meant by "the 9th"; none where a question names none so. */
function daysOfMonths(question: string, askedOn: string): readonly string[] {
  const [, english, vietnamese] = WITHOUT_MONTH.exec(question.normalize('NFC').toLowerCase()) ?? [];
  const day = Number(english ?? vietnamese ?? 0);
  const [year, month] = [Number(askedOn.slice(0, 4)), Number(askedOn.slice(5, 7))];
  return [-1, 0, 1].flatMap((later) => {
    const own = new Date(Date.UTC(year, month - 1 + later, day));
    return own.getUTCDate() === day ? [own.toISOString().slice(0, 10)] : [];
  });
}

/** How much farther a day of the past is than one to come: on the 30th "the 22nd" is that of next month, "the 28th" was the day before yesterday. */
const PAST = 3;

function nearest(days: readonly string[], askedOn: string, past = 1): string | undefined {
  const distance = (one: string): number => {
    const ahead = Date.parse(one) - Date.parse(askedOn);
    return ahead < 0 ? -ahead * past : ahead;
  };
  return days.toSorted((a, b) => distance(a) - distance(b))[0];
}
