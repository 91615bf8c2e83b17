import { VIETNAMESE_WEEKDAYS } from '../../../text/calendar.ts';
import { DAY } from '../day-in-head.ts';
import { orderOfDays } from '../day-order.ts';
import { DAY_WITHOUT_YEAR, LEAP_YEAR, withYear } from '../day-without-year.ts';
import { type DateHints, isWholeDay, readDateLine } from '../published-date.ts';
import { posterIn } from './entry-poster.ts';
import { isKeptAsEntries, type Told } from './entry-signs.ts';
import { AUDIENCE, postedIn } from './post.ts';

const WEEKDAY = `(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}|${VIETNAMESE_WEEKDAYS.flat().join('|')}|t[2-7]|cn)`;
/** "Mon 5/10/26  Wind in the west.", "* 27/11 – the pump is back", "--- 14 Jan 2026 ---", "Đăng ngày 3/11/2026 lúc 09:30" */
const BEGINNING = new RegExp(
  String.raw`^(?<mark>[\s*•▪●=~_#[(–—-]{0,12})(?:(?:posted|updated|added|đăng|viết|cập nhật)(?: on| ngày| lúc)?:? )?(?:${WEEKDAY}[.,]{0,2}\s+)?(?<day>(?:ngày )?(?:${DAY.source})|${DAY_WITHOUT_YEAR})(?<behind>(?![\p{L}\d/.-]\S).*)$`,
  'iu',
);
/** The time of day behind the day. */
const TIME =
  /^,?\s{0,3}(?:(?:at|lúc|@|[-–])\s?)?\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[ap]m)?(?=[\s,.:;)\]–-]|$)/iu;
/** What stands between the day and the words of an entry, and behind a day alone. */
const BETWEEN = /^[\s:;|·•.,)\]*=~_#–—-]+/u;
const WHO_MAY_SEE = new RegExp(`^${AUDIENCE}$`, 'iu');
/** "12/10/26 – 16/10/26 half term": days to come. */
const RANGE =
  /^\s{0,3}(?:[-–—&/]|to|until|till|and|và|đến|tới)\s{0,3}(?:\p{L}{2,9}\.? )?\d{1,2}(?:st|nd|rd|th)?(?:[ /.]|$)/iu;
/** A line of a mail's head, or of what is known of an article: its own day is stated there. */
const FIELD =
  /^(?:from|to|subject|date|title|author|source|url|từ|đến|tới|gửi|chủ đề|tiêu đề|ngày|tác giả|nguồn)\s?:\s/iu;
/** A line between two entries. */
const RULE = /^\s*[-=_*~–—]{2,}\s*$/u;
/** Lines above the first entry that may stand there, and characters of one. */
const MOST_ABOVE = 6;
const LONGEST_ABOVE = 200;
/** People slip: one of so many entries may be out of order. */
const ENTRIES_TO_A_SLIP = 10;
/** Characters of a line at whose beginning a day is looked for. */
const LONGEST_LINE = 4_000;

/** What was written on a day in a text that was written day by day. */
export interface DatedEntry {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Who posted it, where each entry names them; null where none does. */
  readonly author: string | null;
  readonly text: string;
}

/** A text that was written day by day: what stands above its first day, and its entries in order. */
export interface DatedEntries {
  readonly above: readonly string[];
  readonly entries: readonly DatedEntry[];
}

interface Beginning {
  readonly at: number;
  /** The day as it is written, without its year where that is not stated. */
  readonly day: string;
  /** Any of its years where the text does not say it. */
  readonly some: string;
  readonly hasYear: boolean;
  readonly mark: string;
  readonly author: string | null;
  /** Whether it says who may see it: "3 Nov · 🌐". */
  readonly isStamp: boolean;
  /** What follows on the same line; empty for a day alone. */
  readonly words: string;
}

/**
 * Reads a text that was written day by day, as the log of an office or the posts of a page that were pasted under each other: each line, or each
 * part, begins with its day. Null for any other text: a programme, a rota and a list of meetings have days, too, and are read as they stand.
 */
export function readDatedEntries(text: string, name: string): DatedEntries | null {
  const lines = text.split('\n');
  const order = orderOfDays(text);
  const hints = { ...order, dayFirst: order.dayFirst || !order.monthFirst };
  const found = lines.flatMap((line, at) => beginningIn(line, at, hints) ?? []);
  const isAlone = found.filter(({ words }) => words === '').length * 2 > found.length;
  // Below a day on a line of its own other lines may begin with a day.
  const beginnings = isAlone ? found.filter(({ words }) => words === '') : found;
  const [first] = beginnings;
  if (first === undefined || beginnings.length < 2) return null;
  if (found.some(({ words }) => RANGE.test(words))) return null;
  const head = lines.slice(0, first.at).filter((line) => line.trim() !== '' && !RULE.test(line));
  if (head.length > MOST_ABOVE || head.some((line) => line.length > LONGEST_ABOVE || FIELD.test(line)))
    return null;
  const days = daysOf(beginnings, `${head.join('\n')}\n${name}`, hints);
  if (days === null || !areInOrder(days)) return null;
  const parts = beginnings.map(({ at, words }, number) => {
    const below = lines.slice(at + 1, beginnings[number + 1]?.at ?? lines.length);
    return [...(words === '' ? [] : [words]), ...below].filter((line) => !RULE.test(line));
  });
  const { poster, above, below } = posterIn(parts, head);
  const told: Told = {
    name,
    head: above,
    marks: beginnings.map(({ mark }) => mark),
    isAlone,
    haveYears: beginnings.every(({ hasYear }) => hasYear),
    isPosted:
      beginnings.every(({ isStamp }) => isStamp) &&
      beginnings.every(({ author }) => (author ?? poster) !== null),
    texts: below.map((part) => part.join('\n').trim()),
  };
  if (!isKeptAsEntries(told)) return null;
  const entries = told.texts.map((said, number) => ({
    date: days[number] ?? '',
    author: beginnings[number]?.author ?? poster,
    text: said,
  }));
  return { above, entries: entries.filter((entry) => entry.text !== '') };
}

function beginningIn(line: string, at: number, hints: DateHints): Beginning | null {
  if (line.length > LONGEST_LINE || !/\d/u.test(line.slice(0, 60))) return null;
  const posted = postedIn(line);
  if (posted !== null) {
    const { who, day, year } = posted;
    const date = readDateLine(withYear(day, year === null ? LEAP_YEAR : Number(year)), hints);
    if (isWholeDay(date))
      return {
        at,
        day,
        some: date.iso,
        hasYear: year !== null,
        mark: '',
        author: who,
        isStamp: true,
        words: '',
      };
  }
  const { mark = '', day = '', behind = '' } = BEGINNING.exec(line)?.groups ?? {};
  if (day === '') return null;
  const whole = readDateLine(day, hints);
  const date = isWholeDay(whole) ? whole : readDateLine(withYear(day, LEAP_YEAR), hints);
  if (!isWholeDay(date)) return null;
  const said = behind.replace(TIME, '').trimEnd();
  const isStamp = said.trim() !== '' && WHO_MAY_SEE.test(said);
  const isBare = isStamp || said.replace(BETWEEN, '') === '';
  // A range is told by what stands right behind the day.
  const words = isBare ? '' : RANGE.test(said) ? said : said.replace(BETWEEN, '');
  return {
    at,
    day,
    some: date.iso,
    hasYear: isWholeDay(whole),
    mark: mark.trim(),
    author: null,
    isStamp,
    words,
  };
}

/** The days of entries; one without its year is the nearest to the one beside it. Null where nothing tells a year. */
function daysOf(beginnings: readonly Beginning[], about: string, hints: DateHints): readonly string[] | null {
  const stated = beginnings.find(({ hasYear }) => hasYear)?.some.slice(0, 4);
  const seed = stated ?? /(?<!\d)(20\d{2})(?!\d)/u.exec(about)?.[1];
  if (seed === undefined) return null;
  const days: string[] = [];
  for (const { day, some, hasYear } of beginnings) {
    const beside = days.at(-1);
    days.push(
      hasYear ? some : (nearestTo(beside, { day, year: Number(beside?.slice(0, 4) ?? seed) }, hints) ?? some),
    );
  }
  return days;
}

function nearestTo(
  beside: string | undefined,
  { day, year }: { readonly day: string; readonly year: number },
  hints: DateHints,
): string | undefined {
  const isos = [year, year - 1, year + 1].flatMap(
    (one) => readDateLine(withYear(day, one), hints)?.iso ?? [],
  );
  if (beside === undefined) return isos[0];
  return isos.toSorted((a, b) => Math.abs(apart(a, beside)) - Math.abs(apart(b, beside)))[0];
}

/** Milliseconds from one day to another. */
function apart(day: string, other: string): number {
  return Date.parse(day) - Date.parse(other);
}

/** Whether days go on, or back, from one to the next, apart from a slip. */
function areInOrder(days: readonly string[]): boolean {
  const steps = days.slice(1).map((day, at) => apart(day, days[at] ?? day));
  const most = Math.floor(days.length / ENTRIES_TO_A_SLIP);
  return Math.min(steps.filter((step) => step < 0).length, steps.filter((step) => step > 0).length) <= most;
}
