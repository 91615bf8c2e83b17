import type { PublishedDate } from '../article.ts';
import { DAY, MONTH_AND_YEAR } from './day-in-head.ts';
import { lengthOf } from './draft.ts';
import { PAPERS_AND_LISTS } from './kinds-that-hold.ts';
import type { Chunk, Line } from './lines.ts';
import { isEvent } from './message-head.ts';
import { type DateHints, isWholeDay, readDateLine } from './published-date.ts';
import { signerIn } from './sign-off.ts';
import { givenNameIn, wholeNameIn } from './signed-date.ts';

/** The lines at the end of a text that may say of which day it is, and the characters of the longest. */
const LINES = 2;
const LONGEST = 100;
/** What is done to a text, and not to what it is about. */
const DONE =
  '(?:last )?(?:put up|saved|posted|pinned(?: up)?|stuck up|made|updated|up ?dated|revised|rev\\.?|printed|reprinted|typed(?: up)?|written|issued|changed|checked|reviewed|amended|corrected|compiled|drawn up|prepared|correct(?: as)? (?:at|of)|as (?:at|of))|(?:in|ra) lại|in ngày|cập nhật|sửa|chỉnh sửa|lập|soạn|viết|dán|treo|ban hành|lưu|lưu lại|in lai|cap nhat|sua|lap|soan|viet tay|viet|dan|treo|ban hanh';
/** Where it hangs: "at the desk", "ở quầy". */
const WHERE =
  "(?: (?:at|in|by|on|to|ở|tại|trên) (?!ngày)(?:the |our )?[\\p{L}\\p{M}’']+(?: [\\p{L}\\p{M}’']+)?)?";
/** "list made Jan 2026", "poster put up 22/06/2026 - please leave it there", "updated Jan 2026 MP", "Bảng giá in lại tháng 6/2026" */
const SAID = new RegExp(
  String.raw`^[\s(*_\[]*(?:(?:this |bản )?(?:\p{L}+ )?(?:${PAPERS_AND_LISTS}) (?:was |này )?)?(?:${DONE})(?: lần cuối)?${WHERE}(?: (?:on|in|ngày|ngay|hồi|từ))?:? (?<day>${DAY.source}|${MONTH_AND_YEAR})(?=$|[\s)\]*_.,;])(?<rest>.*)$`,
  'iu',
);
/** Behind it: nothing, who did it, or something else that is said of the paper. */
const REST =
  /^[)\]*_.]*(?:\s?[,(/–—-]?\s?(?:by |bởi )?(?:\p{Lu}{1,3}|\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2})\)?\.?|\s[–—-]\s.*|[.;,] .*)?$/u;
/** "Membership secretary        (rev. Feb. 2026)" */
const IN_BRACKETS = new RegExp(
  String.raw`[([](?:${DONE})(?: (?:on|in|ngày))?:? (?<day>${DAY.source}|${MONTH_AND_YEAR})[)\]]\s*$`,
  'iu',
);

/** The day or month of a text that a line says, and nothing else that is told: "list made Jan 2026"; null for any other line. */
export function readDoneLine(words: string, hints: DateHints): PublishedDate | null {
  if (words.length > LONGEST) return null;
  const { day = '', rest = '' } = SAID.exec(words)?.groups ?? {};
  if (day !== '' && REST.test(rest)) return readDateLine(day, hints);
  return readDateLine(IN_BRACKETS.exec(words)?.groups?.['day'] ?? '', hints);
}

/** Between the parts of "(two languages - reprinted 10/2025)", and of "Policy 17 · reviewed May 2025". */
const PARTS = /\s*[,;]\s+|\s+[–—-]\s+|\s+[·•|]\s+/u;
const BARS = /\s+[·•|]\s+/u;

/**
 * What was done to a paper, in brackets, between bars or alone on a line, and who stands beside it: "(two languages - reprinted 10/2025)", "(put up in
 * the hall 3/3/26, K. Penn)", "Policy 17 · reviewed May 2025"; null for any other line.
 */
export function readDoneParts(
  words: string,
  hints: DateHints,
): { readonly date: PublishedDate; readonly author: string | null } | null {
  const inside = /^\((.*)\)$/u.exec(words)?.[1];
  const parts = inside === undefined ? words.split(BARS) : inside.split(PARTS);
  const dates = parts.map((part) => readDoneLine(part, hints));
  const [date, ...others] = dates.filter((day) => day !== null);
  if (date === undefined || others.length > 0) return null;
  const [author = null] = parts
    .filter((_, at) => dates[at] === null)
    .map((part) => givenNameIn(part) ?? wholeNameIn(part))
    .filter((name) => name !== null);
  return { date, author };
}

/** "May 2026 GH", "GH, 3 May 2026": the month or the day with the initials of who wrote a text. */
const INITIALLED = new RegExp(
  String.raw`^[\s(*_–—-]*(?:(?<day>${DAY.source}|${MONTH_AND_YEAR})[,.]?(?: /)? (?:\p{Lu}\.?){2,3}|(?:\p{Lu}\.?){2,3},? (?<behind>${DAY.source}|${MONTH_AND_YEAR}))[)*_.]*$`,
  'u',
);

function readInitialled(words: string, hints: DateHints): PublishedDate | null {
  const { day, behind } = INITIALLED.exec(words)?.groups ?? {};
  return readDateLine(day ?? behind ?? '', hints);
}

/** The day of a text, the line that states it, and who signs above it. */
export interface DayAtFoot {
  readonly date: PublishedDate;
  readonly line: Line;
  readonly author: string | null;
}

/**
 * The day or the month that the last lines of a text say it is of: "updated Jan 2026", "(rev. Feb. 2026)", or a day below who signs it and as what.
 * Null where none does.
 */
export function dayAtFoot(chunks: readonly Chunk[], hints: DateHints): DayAtFoot | null {
  const last = chunks.flat().slice(-LINES).toReversed();
  for (const line of last) {
    if (line.kind !== undefined) continue;
    const done = readDoneParts(line.words, hints);
    if (done !== null) return { ...done, line };
    const initialled = readInitialled(line.words, hints);
    if (initialled !== null) return { date: initialled, line, author: null };
  }
  return dayBelowSigner(chunks.at(-1) ?? [], hints);
}

/** Longest line of those that sign a text, in characters. */
const LONGEST_SIGNED = 45;
const SIGNED_LINES = 3;

/** "M. Penn" over "Head of the mill" over "28.08.2026" */
function dayBelowSigner(chunk: Chunk, hints: DateHints): DayAtFoot | null {
  const [name, office, day, ...more] = chunk.slice(-SIGNED_LINES);
  if (name === undefined || office === undefined || day === undefined || more.length > 0) return null;
  const isApart = chunk.length === SIGNED_LINES;
  const isShort = chunk.every((line) => lengthOf(line) <= LONGEST_SIGNED && line.kind === undefined);
  const [author, date] = [signerIn(name.words), readDateLine(day.words, hints)];
  const isOffice = /^\p{L}[^\d.!?:;]*$/u.test(office.words) && !isEvent(office.words);
  return isApart && isShort && isOffice && author !== null && isWholeDay(date)
    ? { date, line: day, author }
    : null;
}
