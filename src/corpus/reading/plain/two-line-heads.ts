import { monthNumber } from '../../../text/calendar.ts';
import { MOST_ABOVE, OPEN_DAY } from './chat-heads.ts';

/** "Vy Nguyễn", "Mẹ Bin 6A", "Ada Penn (she/her)": no sentence, and nothing with a value behind a colon. */
const NAME = /^\p{L}[^\n:]{0,40}$/u;
const SENTENCE_END = /(?:[!?…,;]|(?<!(?<![\p{L}\p{M}])\p{Lu})\.)$/u;
/** "Tue, ", "Tuesday ", "Thứ Ba, ", "Thứ 3 ", "Chủ Nhật, " in front of a day. */
const WEEKDAY = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|thứ (?:\p{L}[\p{L}\p{M}]*|[2-7])|chủ nhật),? /iu;
/** "20:11", "8:11 PM" */
const TIME = String.raw`(?<time>(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[ap]m)?)`;
const DAYS = [
  // "15 tháng 9, 2026", "3 thg 10 năm 2026"
  String.raw`(?<day>\d{1,2}) (?:tháng|thg) (?<month>\d{1,2}),?(?: năm)? (?<year>\d{4})`,
  // "15 September 2026", "15th Sept. 2026"
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>\p{L}{3,9})\.?,? (?<year>\d{4})`,
  // "September 15, 2026"
  String.raw`(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
  // "9/15/2026", "15.09.2026", "2026-09-15"
  String.raw`(?<figures>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})`,
];
/** "15 tháng 9, 2026 lúc 20:11", "9/15/2026, 8:11 PM", "20:11, 15/09/2026" */
const DAY_AND_TIME = DAYS.flatMap((day) => [
  new RegExp(String.raw`^${day},?(?: at| lúc| vào lúc| [·•])? ${TIME}$`, 'iu'),
  new RegExp(String.raw`^${TIME},? ${day}$`, 'iu'),
]);
/** "Tue 8:11 PM", "Yesterday at 20:11", "Thứ Ba lúc 20:11", "20:11": of which week is not said. */
const DAY_BY_ITS_NAME = new RegExp(
  String.raw`^(?:(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|today|yesterday|thứ (?:\p{L}[\p{L}\p{M}]*|[2-7])|t[2-7]|cn|chủ nhật|hôm (?:nay|qua)),?(?: at| lúc)? )?${TIME}$`,
  'iu',
);
/** A line with a day and a time alone is shorter, in characters. */
const LONGEST_DAY = 50;
const MONTHS_OF_YEAR = 12;
const DAYS_OF_MONTH = 31;
/** Fewer messages, or those of one person, may be the notes of a day. */
const FEWEST = 3;
const FEWEST_PEOPLE = 2;
/** A chat has fewer lines above its first message, and none as long, in characters: comments stand below an article. */
const MOST_FILLED_ABOVE = 5;
const LONGEST_ABOVE = 100;
/** Programmes begin at such minutes, and people write at any. */
const MINUTES_OF_PROGRAMMES = 5;

interface Head {
  /** The line of the name; the day and time stand on the next. */
  readonly at: number;
  readonly name: string;
  readonly when: string;
}

/**
 * The same text with the heads of messages on one line, as "[2026-10-03 09:41] Vy Nguyễn", where the pages of Messenger, of groups and of
 * Teams have the name on a line of its own and the day and time on the next; unchanged where such lines are no chat. Its last days have only their
 * names there ("Tue 8:11 PM"), and are of a day that is not known: "[on some day 20:11] Vy Nguyễn".
 */
export function withHeadsOnOneLine(text: string): string {
  const lines = text.split('\n');
  const heads = headsIn(lines, dayAndTime);
  if (!areMessages(lines, heads)) return text;
  const people = new Set(heads.map(({ name }) => name));
  const open = headsIn(lines, timeOfOpenDay).filter(({ name }) => people.has(name));
  const joined = new Map([...heads, ...open].map(({ at, name, when }) => [at, `[${when}] ${name}`]));
  return lines.flatMap((line, at) => (joined.has(at - 1) ? [] : [joined.get(at) ?? line])).join('\n');
}

function headsIn(lines: readonly string[], read: (line: string) => string | null): readonly Head[] {
  const heads: Head[] = [];
  for (const [above, line] of lines.entries()) {
    const at = above - 1;
    const name = lines[at]?.trim() ?? '';
    if (!NAME.test(name) || SENTENCE_END.test(name)) continue;
    const when = read(line.trim());
    if (when !== null) heads.push({ at, name, when });
  }
  return heads;
}

/** "2026-10-03 09:41" of a line with a day and a time alone; a day in figures stays as it is written. Null for any other line. */
function dayAndTime(line: string): string | null {
  if (line.length > LONGEST_DAY || !/\d:\d/u.test(line)) return null;
  const words = line.replaceAll(/\s/gu, ' ').replace(WEEKDAY, '');
  const said = DAY_AND_TIME.map((form) => form.exec(words)?.groups).find((groups) => groups !== undefined);
  if (said === undefined) return null;
  const { day = '', month = '', year = '', figures, time = '' } = said;
  if (figures !== undefined) return `${figures} ${time}`;
  const number = /^\d/u.test(month) ? Number(month) : (monthNumber(month.toLowerCase()) ?? 0);
  const isDay = Number(day) >= 1 && Number(day) <= DAYS_OF_MONTH;
  if (!isDay || number < 1 || number > MONTHS_OF_YEAR) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')} ${time}`;
}

function timeOfOpenDay(line: string): string | null {
  if (line.length > LONGEST_DAY) return null;
  const time = DAY_BY_ITS_NAME.exec(line.replaceAll(/\s/gu, ' '))?.groups?.['time'];
  return time === undefined ? null : `${OPEN_DAY} ${time}`;
}

/** Whether heads are those of a chat: of several people, one of whom writes again, each above what is said. */
function areMessages(lines: readonly string[], heads: readonly Head[]): boolean {
  const people = new Set(heads.map(({ name }) => name));
  if (heads.length < FEWEST || people.size < FEWEST_PEOPLE || people.size === heads.length) return false;
  const [first] = heads;
  const above = lines.slice(0, first?.at).filter((line) => line.trim() !== '');
  if ((first?.at ?? 0) > MOST_ABOVE || above.length > MOST_FILLED_ABOVE) return false;
  if (above.some((line) => line.length > LONGEST_ABOVE)) return false;
  const isFilled = ({ at }: Head): boolean => (lines[at + 2]?.trim() ?? '') !== '';
  // A name and a day below what somebody signs have nothing below them.
  const last = heads.at(-1);
  if (heads.filter(isFilled).length * 2 < heads.length || last === undefined) return false;
  if (lines.slice(last.at + 2).every((line) => line.trim() === '')) return false;
  return !heads.every(isOfProgramme);
}

function isOfProgramme({ when }: Head): boolean {
  return Number(/:(\d{2})(?:\s?[ap]m)?$/iu.exec(when)?.[1]) % MINUTES_OF_PROGRAMMES === 0;
}
