import type { PublishedDate } from '../article.ts';
import type { Chunk, Line } from './lines.ts';
import { isEvent } from './message-head.ts';
import { monthBehindName } from './month-of-title.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** Lines at the top of a text that may state its day beside other words, and the characters of the longest. */
const LINES = 3;
const LONGEST = 110;
/** In front of that day. */
const UPDATED = /^[\s*_]*(?:last )?updated(?: on)?:?\s*$/iu;
/** Characters in front of the day that a text opens with. */
const OPENING = 20;
/** A day with its year, as it stands among other words. */
export const DAY =
  /\d{4}-\d{2}-\d{2}|(?<!\d)\d{1,2}(?:[/.]\d{1,2}[/.](?:\d{4}|\d{2})|-\d{1,2}-\d{4})(?!\d)|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9},? (?:\d{4}|['’]\d{2}(?!\d))|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?:ngày )?\d{1,2} (?:tháng|thg) \d{1,2},? (?:năm )?\d{4}/iu;
/** A month with its year, as alternatives of a pattern: "Jan 2026", "Feb. '26", "tháng 6/2026", "6/2026". */
export const MONTH_AND_YEAR = String.raw`(?:(?:tháng|thang) )?\d{1,2}\/\d{4}|(?:tháng|thang) \d{1,2}(?: năm| nam)? \d{4}|\p{L}{3,9}\.? (?:\d{4}|['’]\d{2}(?!\d))`;
/** What says that the day behind it is the text's own: "as of", "Agreed by the committee,", "Có hiệu lực từ". */
const OWN_DAY =
  /(?<![\p{L}\p{M}])(?:as of|as at|version|phiên bản|(?:written|compiled|posted|sent|put up|pinned(?: up)?|agreed|approved|adopted|revised|amended|noted|note|message|reminder|list|copied|forwarded|fwd|circulated|issued|printed|typed up|(?:in force|in effect|valid|effective|applies|apply) (?:from|since|as of))(?: (?:by|from|of|at|to|on|in) [^,;:.!?]{2,50})?|cập nhật(?: (?:tới|đến|lần cuối))?|(?:gửi|nhắn|nhắc|đăng|viết|soạn|dán)(?: (?!ngày)[\p{L}\p{M}]+){0,4}|chốt|lập|ban hành|thông báo|(?:có hiệu lực|hiệu lực|áp dụng|thực hiện)(?: từ| kể từ)?)(?: on| of| ngày| lúc)?[,:]?\s*\(?\s*$/iu;
/** In front of the day in a line that says when a text was put out, and mostly where: "Version of", "(ra ngày", "Dán ở quầy ngày", "posted on the door". */
const PUT_OUT =
  /^[\s(*_]*(?:version|phiên bản|ra|phát hành|dán|treo|niêm yết|posted|pinned(?: up)?|put up|stuck up|hung(?: up)?|issued)(?: (?:at|in|by|on|to|ở|tại|trên)(?: (?!ngày)[\p{L}\p{M}’']+){1,4})?(?: on| of| ngày)?[,:]?\s+$/iu;
/** Behind it: who agreed to the text, or nothing. */
const AGREED =
  /^(?:, (?:as )?(?:agreed|approved|adopted|passed) (?:by|at) [\p{L}\p{M}’' ]{3,40}|,? (?:do|được) [\p{L}\p{M} ]{3,40} (?:duyệt|thông qua))?[\s.)*_]*$/iu;
/** What a text that is written on its day calls itself in front of it: "Kiln notes, Bea, 18 Oct 2026", "Ghi sau buổi tập huấn, 18-10-2026". */
const OF_ITS_DAY =
  /(?<![\p{L}\p{M}])(?:(?<!no )notes|minutes|report|recap|write-?up|newsletter|bulletin|update|price list|letter|e-?mail|circular|memo|diary|log|round-?up|digest|summary|results|biên bản|ghi chép|bản tin|báo cáo|tổng kết|cập nhật|bảng giá|kết quả)(?![\p{L}\p{M}])[^.!?:\d]{0,45}[,–—-]\s*$|^[\s(*_]*ghi (?:sau|nhanh|lại) [^.!?:\d]{0,60}[,–—-]\s*$|(?<![\p{L}\p{M}])(?:prices|rates|fees|charges|giá|phí) (?:as )?(?:from|since|từ|kể từ)(?: ngày)?\s*$/iu;
/** "SETTERS, notes from Wednesday 7th October 2026", "Biên bản họp ngày 7/10/2026" */
const NOTES_OF =
  /(?<![\p{L}\p{M}])(?<!no )(?:notes|minutes|report|write-?up|recap|biên bản|ghi chép)(?: (?:of|from) (?:the |our )?meeting| họp)? (?:of|from|on|ngày|hôm)\s*$/iu;
/** "Notice, 3 May 2026" is of its day, "Notice of the summer fair, 3 May 2026" announces one. */
const NOTICE =
  /(?<![\p{L}\p{M}])(?:notice|reminder|announcement|thông báo|nhắc nhở)(?![\p{L}\p{M}])[^.!?:\d]{0,45}[,–—-]\s*$/iu;
/** "Notice from the altar, **Sunday** 25 October 2026" */
const WEEKDAY =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:ngày )?$/iu;
const IN_BRACKETS = /\((?:\p{Lu}[\p{L}\p{M}.'’ -]{1,30}, )?$/u;
/** What stands around the day of "Đà Nẵng, 12/07/2026 – Lê Quang Phúc (trưởng nhóm)" and of "Ngày 5/10/2026 - chị Hoa". */
const BEFORE_NAMED = /^[\s(*_]*(?:\p{Lu}[\p{L}\p{M} .]{1,30},\s*)?(?:ngày\s)?$/iu;
const NAMED =
  /^\s*[–—-]\s+(?:(?:chị|anh|cô|chú|bác|thầy|ông|bà|em) )?\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:,? \(?[^()]{2,40}\)?)?[)*_]*$/u;

/** The day of a text, and the line that states it. */
export interface DayInHead {
  readonly date: PublishedDate;
  readonly line: Line;
}

/**
 * The day that a short line at the top of a text states beside words that say that it is its own ("Rules as of 3 June 2026", "Có hiệu lực từ
 * 15/07/2026") or beside who wrote it; null where none does. Two lines with days are a schedule.
 */
export function dayInHead(chunks: readonly Chunk[], hints: DateHints): DayInHead | null {
  const lines = chunks.slice(0, LINES).flat().slice(0, LINES);
  const [putOut, ...others] = lines.flatMap((line) => {
    const date = readPutOut(line.words, hints);
    return date === null ? [] : [{ date, line }];
  });
  if (putOut !== undefined && others.length === 0) return putOut;
  if (lines.filter(({ words }) => DAY.test(words)).length > 1) return null;
  for (const line of lines) {
    const { words } = line;
    const day = DAY.exec(words);
    // "Cập nhật 01/08/2026. Nhận đặt tại văn phòng." opens with its day, other sentences tell of any.
    const opens =
      day !== null && day.index <= OPENING && /^\.\s/u.test(words.slice(day.index + day[0].length));
    if (!opens && (words.length > LONGEST || /[.!?;:]$/u.test(words))) continue;
    const date = day === null ? null : readDateLine(day[0], hints);
    if (day === null || date === null) continue;
    const before = words.slice(0, day.index).replace(WEEKDAY, '');
    if (OWN_DAY.test(before) || (opens && UPDATED.test(before))) return { date, line };
    const behind = words.slice(day.index + day[0].length);
    // "Lost property (21/11/2026)", "Rooms and gear (Gregor, 2 November 2026)", "Questions (Gregor, 2/11/2026, keep at the desk)"
    const isOfTitle =
      line === lines[0] &&
      IN_BRACKETS.test(before) &&
      /^(?:, [^()\d]{2,40})?\)\s*$/u.test(behind) &&
      !isEvent(before);
    if (isOfTitle) return { date, line };
    const isOfDay =
      OF_ITS_DAY.test(before) || NOTES_OF.test(before) || (NOTICE.test(before) && !isEvent(before));
    if (isOfDay && !/[\p{L}\d]/u.test(behind)) return { date, line };
    // "News for members of the mill. 4 October 2026"
    if (line !== lines[0] && /\p{L}{2}\.\s$/u.test(before) && !/[\p{L}\d]/u.test(behind))
      return { date, line };
    if (BEFORE_NAMED.test(before) && NAMED.test(behind) && !isEvent(behind)) return { date, line };
  }
  const [first] = lines;
  const month = first === undefined ? null : monthBehindName(first.words, hints);
  return first === undefined || month === null ? null : { date: month, line: first };
}

/** The day on which a line says that a text was put out, where it says nothing else: "(ra ngày 12/1/2026)"; null for any other line. */
export function readPutOut(words: string, hints: DateHints): PublishedDate | null {
  const day = words.length > LONGEST ? null : DAY.exec(words);
  if (day === null || !PUT_OUT.test(words.slice(0, day.index).replace(WEEKDAY, ''))) return null;
  return AGREED.test(words.slice(day.index + day[0].length)) ? readDateLine(day[0], hints) : null;
}

/** Whether a line states that a text is of a day, or holds from it, and nothing else: "áp dụng từ 1-4-2026". */
export function statesOwnDay(words: string, hints: DateHints): boolean {
  if (readPutOut(words, hints) !== null) return true;
  const day = words.length > LONGEST ? null : DAY.exec(words);
  if (day === null || readDateLine(day[0], hints) === null) return false;
  const before = words.slice(0, day.index).replace(WEEKDAY, '');
  return OWN_DAY.test(before) && /^[^\p{L}\p{N}]*$/u.test(words.slice(day.index + day[0].length));
}
