import type { PublishedDate } from '../article.ts';
import { DAY } from './day-in-head.ts';
import { holdsForATime, isOfEvent } from './kinds-that-hold.ts';
import { type DateHints, isWholeDay, readDateLine } from './published-date.ts';

/** "Fees Sept 2026", "Bảng giá tháng 8/2026", "LICH BAC SI THANG 11/2026", "Giá T8/2026", "lich truc T10 2026" */
const MONTH =
  /(?<![\p{L}\p{M}\p{N}/.-])(?<!(?:for|until|till|to|by|cho|đến|tới)\s)(?<month>(?:(?:tháng|thang)\s|t)?\d{1,2}\s?[/.-]\s?20\d{2}|(?:(?:tháng|thang)\s|t)\d{1,2}[\s_]20\d{2}|(?:tháng|thang) \d{1,2}(?:,? (?:năm|nam))? 20\d{2}|\p{L}{3,9}\.?,? 20\d{2})(?=$|[)\]])/iu;
/** "timetable autumn26", "Summer 2026 timetable", "TIMETABLE SPRING + SUMMER TERM 2026", "winter 2025/26", "học kỳ" has no month of its own. */
const SEASON =
  /(?<![\p{L}\p{M}])(?<season>spring|summer|autumn|fall|winter)(?<term> term)?(?:\s?(?:\+|&|and|\/|-)\s?(?:spring|summer|autumn|winter))?(?: term)?[\s_'’-]*(?<year>20\d{2}|\d{2})(?:\s?[/–-]\s?(?<next>(?:20)?\d{2}))?(?!\d)/iu;
/** "Hall hire prices 2025", "fees 2025-26", "Bảng giá năm 2026", "2026 charges" */
const YEAR =
  /(?<![\p{N}/.-])(?<!(?:for|until|till|to|by|cho|đến|tới)\s(?:\p{L}+\s)?)(?<year>20\d{2})(?:\s?[/–-]\s?(?:20)?\d{2})?(?=$|[)\]])|^(?<first>20\d{2})(?=\s\p{L})/u;
/** What takes place in a year, day by day: such a list holds for all of it. */
const OF_DAYS = /(?<![\p{L}\p{M}])(?:calendar|diary|term dates|dates|lịch|lich)(?![\p{L}\p{M}])/iu;
/** The month in which a season begins, and in which its term does. */
const BEGINS: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['03', '01'],
  summer: ['06', '04'],
  autumn: ['09', '09'],
  fall: ['09', '09'],
};
const LONGEST = 100;

/**
 * From when the list holds that a title or a file's name is of: "Fees Sept 2026" from that month, "timetable autumn26" from the one in which autumn
 * begins, "Hall hire prices 2025" from some day of that year. Null for what takes place then ("Summer camp prices July 2027"), and for any other text.
 */
export function periodOfList(title: string, hints: DateHints): PublishedDate | null {
  // "Opening hours from 3 May 2024" is of a day, which is read as such.
  if (title.length > LONGEST || isWholeDay(readDateLine(DAY.exec(title)?.[0] ?? '', hints))) return null;
  if (OF_DAYS.test(title) && !holdsForATime(title)) return yearOf(title);
  if (!holdsForATime(title) || isOfEvent(title)) return null;
  const month = MONTH.exec(title)?.groups?.['month'];
  if (month !== undefined) {
    const date = readDateLine(month.replace(/^t(?=\d)/iu, 'tháng ').replaceAll(/\s?[/.-]\s?/gu, '/'), hints);
    if (date !== null) return { ...date, asWritten: month };
  }
  return seasonOf(title) ?? yearOf(title);
}

function seasonOf(title: string): PublishedDate | null {
  const found = SEASON.exec(title);
  const { season = '', term, year = '' } = found?.groups ?? {};
  const [alone, ofTerm] = BEGINS[season.toLowerCase()] ?? [];
  if (found === null || alone === undefined || ofTerm === undefined) return null;
  const isTerm = term !== undefined || /\sterm(?!\p{L})/iu.test(found[0]);
  return {
    iso: `${year.length === 2 ? `20${year}` : year}-${isTerm ? ofTerm : alone}`,
    asWritten: found[0].trim(),
  };
}

function yearOf(title: string): PublishedDate | null {
  const { year, first } = YEAR.exec(title)?.groups ?? {};
  const iso = year ?? first;
  return iso === undefined ? null : { iso, asWritten: iso };
}
