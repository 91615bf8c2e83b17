import { MONTHS, monthNumber, WEEKDAYS } from '../../text/calendar.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import { holidayOn, holidaysAsked } from '../dates/holidays.ts';

/** Another way to write the day in words `[first, last)` of a question. */
export interface SpelledDay {
  readonly first: number;
  readonly last: number;
  readonly terms: readonly string[];
  readonly marked?: readonly string[] | undefined;
}

type Word = { readonly text: string };

/** "3rd", "03". */
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/iu;
/** A day that can only stand first in figures: "25/12". */
const LATEST_MONTH = 12;

/**
 * The days of a question as others write them, each as a phrase that must stand whole: "thursday 3 december" is "Thu 3 Dec", and "christmas day"
 * "25 Dec" and "25/12"; "25 december" is "Christmas Day".
 */
export function spelledDays(words: readonly Word[], isVietnamese: boolean): SpelledDay[] {
  return [...dated(words), ...holidays(words, isVietnamese)];
}

function dated(words: readonly Word[]): SpelledDay[] {
  return words.flatMap((_, at) => {
    const [one = '', other = ''] = [words[at]?.text.toLowerCase(), words[at + 1]?.text.toLowerCase()];
    const isDayFirst = DAY.test(one);
    const [day, month] = [isDayFirst ? one : other, monthNumber(isDayFirst ? other : one)];
    if (month === undefined || !DAY.test(day)) return [];
    const span = { first: at, last: at + 2 };
    const days = inWords(Number.parseInt(day, 10), month);
    const weekday = weekdayAt(words, at - 1);
    const whole = { first: at - 1, last: at + 2 };
    return [
      ...days.map((terms) => ({ ...span, terms })),
      ...weekday.flatMap((name) => days.map((terms) => ({ ...whole, terms: [name, ...terms] }))),
      ...namesOf(Number.parseInt(day, 10), month).map((name) => ({ ...span, ...name })),
    ];
  });
}

function holidays(words: readonly Word[], isVietnamese: boolean): SpelledDay[] {
  const starts: number[] = [];
  let question = '';
  for (const { text } of words) {
    starts.push(question.length);
    question += `${text} `;
  }
  return holidaysAsked(question).flatMap(({ start, end, holiday: { day, month } }) => {
    const span = {
      first: starts.findIndex((at) => at >= start),
      last: starts.filter((at) => at < end).length,
    };
    if (span.first < 0 || span.first >= span.last) return [];
    const figures = isVietnamese || day > LATEST_MONTH ? [[String(day), String(month)]] : [];
    const other = namesOf(day, month).map((name) => ({ ...span, ...name }));
    return [...[...inWords(day, month), ...figures].map((terms) => ({ ...span, terms })), ...other];
  });
}

/** "3 Dec", "Dec 3", "3 December", "3 tháng 12". */
function inWords(day: number, month: number): string[][] {
  const names = (MONTHS[month - 1] ?? []).map((name) => normalForms(name).term);
  return [
    ...names.flatMap((name) => [
      [String(day), name],
      [name, String(day)],
    ]),
    [String(day), 'thang', String(month)],
  ];
}

/** What a holiday on this day is called, as terms with their marks. */
function namesOf(day: number, month: number): { readonly terms: string[]; readonly marked: string[] }[] {
  return (holidayOn(day, month)?.names ?? []).map((name) => {
    const tokens = tokenize(name);
    return { terms: tokens.map(({ term }) => term), marked: tokens.map(({ marked }) => marked) };
  });
}

/** The names of the weekday that a word is; none where it is none. */
function weekdayAt(words: readonly Word[], at: number): readonly string[] {
  const word = words[at]?.text.toLowerCase() ?? '';
  const names = WEEKDAYS.find((own) => own.includes(word)) ?? [];
  return names.map((name) => normalForms(name).term);
}
