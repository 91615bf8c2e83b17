import { monthNumber } from '../../text/calendar.ts';
import type { PublishedDate } from '../article.ts';
import { unslanted } from './line-signs.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** What chats put around a name: a picture, and that a program wrote. */
const AROUND_NAME = /(?:\s?(?:\p{Extended_Pictographic}|\uFE0F|\u200D))+|\s(?:BOT|APP|OP)$/gu;

/** Who wrote a message, and when. */
export interface MessageHead {
  readonly author: string;
  readonly published: PublishedDate;
}

/** "Ada Penn — 06/05/2023 7:00 PM", "@ada · 2023-05-06", "Ada Penn, [06.05.2023 19:00]" */
const NAME_AND_DATE =
  /^(?<name>@?\S[^,:]{0,40}?)(?:\s*[—–·•|]\s*|\s+-\s+|,\s+(?=\[[^[\]]*\]:?$))\[?(?<day>[^[\]]*(?:\d{4}|\d[/.-]\d{2}(?!\d))[^[\]]*?)\]?:?$/u;
/** "Ada Penn — Yesterday at 9:15 PM  (28.08.2026)": the day was added by whoever copied it. */
const NAME_AND_ADDED_DAY =
  /^(?<name>@?\S[^,:]{0,40}?)\s+[—–]\s+(?:today|yesterday|hôm nay|hôm qua),?(?: at| lúc)? \d{1,2}:\d{2}(?:\s?[ap]m)?\s+[([](?<added>[^()[\]]{6,30})[)\]]$/iu;
/** "Posted by ada on 6 May 2023", "đăng bởi Bé My ngày 6/5/2023" */
const POSTED = [
  /^(?:posted|written|shared|đăng|viết)\s(?:by|bởi)\s(?<name>\S.{0,40}?)(?:,?\s(?:on|at|ngày|lúc|vào)|,)\s(?<day>.*\d{4}.*)$/iu,
  /^(?:posted|published|written|shared|đăng|viết)?\s?(?:on\s|ngày\s)?(?<day>(?:\p{L}+,? )?\d{1,2}(?:st|nd|rd|th)?[ /.-][^|·•]{3,20}?\d{4}|\p{L}+ \d{1,2},? \d{4})\s(?:by|bởi)\s(?<name>\p{Lu}[^|·•]{1,40}?)(?:\s*[|·•].*)?$/iu,
  /^(?:posted|published|written|đăng|viết)\s(?:on\s|ngày\s)?(?<day>\d{1,2}(?:st|nd|rd|th)?[ /.-][^|·•,]{3,20}?\d{4}|\p{L}+ \d{1,2},? \d{4})(?:,|\s[|·•–—-])\s(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})$/iu,
];
/** "Quan, **head of the board**": what somebody is, behind their name. */
const OFFICE_BEHIND =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}), (?:the )?\p{Ll}[\p{L}\p{M}’' ]{2,40}$/u;
/** The same between the name and the day: "by Ann Lee, **the treasurer** on 3 November 2026" */
const OFFICE_BETWEEN = /(?<=\p{L}), (?:the )?\p{Ll}[\p{L}\p{M}’' ]{2,40}?(?=,? (?:on|ngày) (?:\p{Lu}|\d))/u;
/** How people are addressed in Vietnamese stands in front of a name: "Chị Hạnh", "Bé My"; a sign does in chats: "@ada". */
const ADDRESSED =
  /^(?:@[\p{L}\p{N}_.-]{2,32}|(?:[Cc]hị|[Aa]nh|[Bb]é|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Tt]hầy|[Ôô]ng|[Bb]à|[Dd]ì|[Cc]ậu|[Mm]ợ) \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3})$/u;
/** Names as people have them in chats: "Ada", "ada_p", "Ada Penn (she/her)". */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}|[\p{L}\p{M}\p{N}_.-]{2,32})(?: \([^()]{1,20}\))?$/u;
/** What takes place is no name, whatever time stands behind it: "Spring Fair — 6 May 2023, 19:00". */
const EVENT =
  /(?<![\p{L}\p{M}])(?:fair|festival|market|walk|run|race|ride|trip|tour|camp|training|practice|rehearsal|class|workshop|talk|lecture|concert|show|gig|party|gala|dinner|lunch|supper|picnic|meeting|meetup|agm|session|match|game|cup|final|finals|round|day|night|evening|weekend|deadline|opening|closing|launch|screening|quiz|raid|stream|event|họp|lễ|hội(?! an(?!\p{L}))|giải|trận|chung kết|khai mạc|bế mạc|buổi|lớp|chuyến|đêm|tiệc|hạn)(?![\p{L}\p{M}])/iu;
const TIME_OF_DAY = /\d{1,2}(?::\d{2}|\s?h\s?\d{0,2}|\s?[ap]\.?m)(?!\p{L})/iu;

/**
 * The head of one message at the top of a text, as it is copied out of a chat; null for any other line. A name that may be that of an event
 * counts only with a time of day, which chats write and titles seldom do.
 */
export function readMessageHead(line: string, hints: DateHints): MessageHead | null {
  if (line.length > 90) return null;
  const words = unslanted(line).replace(/^\((.*)\)$/u, '$1');
  const posted = POSTED.map((form) => form.exec(words.replace(OFFICE_BETWEEN, ''))?.groups).find(
    (groups) => groups !== undefined,
  );
  const { added, ...head } = NAME_AND_ADDED_DAY.exec(words)?.groups ?? {};
  const found = posted ?? (added === undefined ? NAME_AND_DATE.exec(words)?.groups : { ...head, day: added });
  const { name: written = '', day = '' } = found ?? {};
  // "by the principal, Mr Eoin Galvin."
  const name = written
    .replaceAll(AROUND_NAME, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .trim()
    .replace(OFFICE_BEHIND, '$1');
  // "Written by Tom and checked by Jo on 3 June 2026" is by two.
  if (/\s(?:by|bởi)\s/iu.test(name)) return null;
  const dayFirst = hints.dayFirst === true || /^(?:đăng|viết)/iu.test(words);
  const published = readDateLine(TIME_OF_DAY.test(day) ? withIsoDay(day) : day, { ...hints, dayFirst });
  if (published === null) return null;
  const hasTime = added !== undefined || TIME_OF_DAY.test(day);
  const isName = posted !== undefined || isAddressed(name) || (hasTime && NAME.test(name) && !isEvent(name));
  return isName ? { author: name.replace(/^@/u, ''), published } : null;
}

/** Whether a line says who posted a text and when, and nothing else: "Posted by ada on 6 May 2023". */
export function isPosted(line: string): boolean {
  const words = unslanted(line);
  const { day = '' } = POSTED.map((form) => form.exec(words)?.groups).find(Boolean) ?? {};
  return readDateLine(day, { dayFirst: true }) !== null;
}

/** Whether words are a name in the way in which people are addressed: "@ada", "Chị Hạnh". */
export function isAddressed(words: string): boolean {
  return ADDRESSED.test(words);
}

/** Whether words may be the name of something that takes place. */
export function isEvent(words: string): boolean {
  return EVENT.test(words);
}

const IN_FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;
/** "04-Nov-26", as Discord's exporter writes it. */
const SHORT_MONTH = /^(\d{1,2})-(\p{L}{3})-(\d{4}|\d{2})(?!\d)/u;
const MONTHS_OF_YEAR = 12;

/**
 * A day in figures as chats write it, `YYYY-MM-DD`, with what stands behind it; any other words unchanged. Discord writes the month first
 * where its clock has twelve hours, and the day where it has twenty-four, unless `order` is known; a year of two figures is of this century.
 */
export function withIsoDay(written: string, order: 'month first' | null = null): string {
  const words = written.replace(
    SHORT_MONTH,
    (_, day: string, month: string, year: string) =>
      `${day}.${monthNumber(month.toLowerCase()) ?? month}.${year}`,
  );
  const [whole = '', first = '', sign, second = '', year = ''] = IN_FIGURES.exec(words) ?? [];
  if (whole === '') return words;
  const isMonthFirst =
    order !== null || (sign === '/' && /\d\s?[ap]\.?m/iu.test(words))
      ? Number(first) <= MONTHS_OF_YEAR
      : Number(second) > MONTHS_OF_YEAR;
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${words.slice(whole.length)}`;
}

/** Whether one of the days in figures has its month first beyond doubt, as all of one chat then have: "11/14/26". */
export function isMonthFirst(days: readonly string[]): boolean {
  return days.some((day) => {
    const [, first = '', sign, second = ''] = IN_FIGURES.exec(day) ?? [];
    return sign === '/' && Number(first) <= MONTHS_OF_YEAR && Number(second) > MONTHS_OF_YEAR;
  });
}

/** "Committee minutes — 2023-05-06": such a date says when something was written; one in words may be that of an event. */
const DATE_BEHIND = /[\s—–·|,(]\(?(\d{4}-\d{2}-\d{2})\)?$/u;

/** The date at the end of a title; null where there is none. */
export function dateBehindTitle(title: string): PublishedDate | null {
  const written = DATE_BEHIND.exec(title)?.[1];
  return written === undefined ? null : readDateLine(written);
}
