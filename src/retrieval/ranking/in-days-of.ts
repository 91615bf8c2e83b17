import { type Holiday, holidayOn, holidaysAsked, holidaysNamed } from '../dates/holidays.ts';
import { type StatedDate, statedDates } from '../values/stated-dates.ts';

/**
 * A question with its holiday as the date that a text has for it, and the other way round: "who is in on boxing day" of a text with "26 December"
 * reads -4.5 in log-odds, and 3.3 with the date; itself where the text has its words, or is of another day.
 */
export function inDaysOf(question: string, text: string): string {
  const [asked, ...others] = holidaysAsked(question);
  if (asked !== undefined && others.length === 0) {
    const isNamed = holidaysNamed(text).some(({ holiday }) => holiday === asked.holiday);
    const date = isNamed ? undefined : statedDates(text).find((one) => isOn(one, asked.holiday));
    return date === undefined ? question : replaced(question, asked, dateIn(text, date));
  }
  const [date, ...further] = statedDates(question);
  const { day, month } = date?.parts ?? {};
  if (date === undefined || day === undefined || month === undefined || further.length > 0) return question;
  const holiday = holidayOn(day, month);
  if (holiday === undefined || statedDates(text).some((one) => isOn(one, holiday))) return question;
  const named = holidaysNamed(text).find((one) => one.holiday === holiday);
  return named === undefined ? question : replaced(question, date, text.slice(named.start, named.end));
}

function isOn({ parts }: StatedDate, { day, month }: Holiday): boolean {
  return parts.day === day && parts.month === month;
}

/** A date as a text writes it; figures alone are no day: "2/9" is read as "ngày 2/9". */
function dateIn(text: string, { start, end }: StatedDate): string {
  const written = text.slice(start, end);
  return /^\d{1,2}\/\d/u.test(written) ? `ngày ${written}` : written;
}

function replaced(question: string, { start, end }: { start: number; end: number }, words: string): string {
  return `${question.slice(0, start)}${words}${question.slice(end)}`;
}
