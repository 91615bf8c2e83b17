import { MONTHS } from '../../text/calendar.ts';
import type { PublishedDate } from '../article.ts';
import { unslanted } from './line-signs.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { givenNameIn, readSignedDate } from './signed-date.ts';

const ENGLISH_MONTH = `(?:${MONTHS.flat().join('|')})`;
/** "ngày 8 tháng 11", "8/11", "8th November", "November 8" */
export const DAY_WITHOUT_YEAR = String.raw`(?:ngày )?(?:\d{1,2} tháng \d{1,2}|\d{1,2}\/\d{1,2})|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${ENGLISH_MONTH}|${ENGLISH_MONTH} \d{1,2}(?:st|nd|rd|th)?`;
/** "Thư viết, ngày 8 tháng 11", "8 November – written by Mara" */
const FORMS = [
  new RegExp(String.raw`^(?<who>\p{L}[^\d,]{1,60}?)(?:,| –| —| -)? (?<day>${DAY_WITHOUT_YEAR})\.?$`, 'iu'),
  new RegExp(String.raw`^(?<day>${DAY_WITHOUT_YEAR})(?:,| –| —| -) (?<who>\p{L}[^\d,]{1,60}?)\.?$`, 'iu'),
];
/** Any year in which every day there is can be read. */
export const LEAP_YEAR = 2024;
const MONTHS_OF_YEAR = 12;

/** Who wrote a text, and when, where the title tells the year. */
interface Signed {
  readonly author: string;
  readonly published: PublishedDate | null;
}

/**
 * A line below a title that says who wrote a text and on which day of a year that it does not say: "Thư viết, ngày 8 tháng 11". The year is that of
 * the month of the title where the day is of that month or of one beside it; no other is taken. Null for any other line.
 */
export function readDayWithoutYear(
  words: string,
  known: { readonly ofTitle: () => PublishedDate | null; readonly isAlone: boolean },
  hints: DateHints,
): Signed | null {
  const inside = unslanted(words).replace(/^\((.*)\)$/u, '$1');
  const { who = '', day = '' } =
    FORMS.map((form) => form.exec(inside)?.groups).find((groups) => groups !== undefined) ?? {};
  const some = day === '' ? null : readDateLine(withYear(day, LEAP_YEAR), hints);
  if (some === null || some.iso.length < '2024-02-29'.length) return null;
  const ofTitle = known.ofTitle();
  const year = ofTitle === null ? null : yearOf(Number(some.iso.slice(5, 7)), ofTitle.iso);
  // "Huế, 8/11" is where a Vietnamese letter was written, and without the month of an issue "Hall, 8 November" is where something takes place.
  const isAlone = known.isAlone && year !== null && (hints.vietnamese !== true || inside !== words);
  const signed = readSignedDate(
    `${who}, ${withYear(day, year ?? LEAP_YEAR)}`,
    { author: null, isAlone },
    hints,
  );
  if (signed === null) return null;
  return { author: signed.author, published: year === null ? null : { ...signed.published, asWritten: day } };
}

/** "Huế" and these are towns of one syllable, below which Vietnamese letters are dated. */
const TOWN = /^(?:Huế|Vinh|Paris)$/u;
/** "Anh Quân" */
const ADDRESS = /^(?:anh|chị|cô|chú|bác|thầy|ông|bà) (?=\p{Lu})/iu;

/** Who signs a text in a last line with the day alone, whose year nothing tells: "Quân, 17 tháng 8"; null for any other line. */
export function signerWithDay(words: string, hints: DateHints): string | null {
  const { who = '', day = '' } = FORMS[0]?.exec(words)?.groups ?? {};
  if (day === '' || readDateLine(withYear(day, LEAP_YEAR), hints) === null) return null;
  const given = givenNameIn(who.replace(ADDRESS, ''));
  return given === null || TOWN.test(given) || !words.startsWith(`${who},`) ? null : who;
}

/** A day with its year behind it: "8/11" is "8/11/2026", "8.11." is "8.11.2026". */
export function withYear(day: string, year: number): string {
  if (/\d\/\d/u.test(day)) return `${day}/${year}`;
  if (/^\d{1,2}\.\d{1,2}\.$/u.test(day)) return `${day}${year}`;
  return /tháng/iu.test(day) ? `${day} năm ${year}` : `${day} ${year}`;
}

/** The year in which a month is that of an issue or one beside it; null for any other month. */
export function yearOf(month: number, ofIssue: string): number | null {
  const [year = Number.NaN, issue = Number.NaN] = ofIssue.split('-').map(Number);
  const apart = [-1, 0, 1].find((step) => (issue - 1 + step + MONTHS_OF_YEAR) % MONTHS_OF_YEAR === month - 1);
  if (apart === undefined) return null;
  const [before, behind] = [issue + apart < 1, issue + apart > MONTHS_OF_YEAR];
  return year + (before ? -1 : 0) + (behind ? 1 : 0);
}
