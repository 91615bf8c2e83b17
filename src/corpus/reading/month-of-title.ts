import { monthNumber } from '../../text/calendar.ts';
import type { PublishedDate } from '../article.ts';
import { isEvent } from './message-head.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** What comes out again and again, and names its month. */
const PERIODICAL = 'newsletter|news-?sheet|bulletin|gazette|digest|round-?up|bản tin|tập san|nguyệt san';
/** These are of the meeting that they tell of. */
const MINUTES = 'minutes|biên bản';
/** These may announce something of a later month: only right in front of the month is it theirs. */
const NOTICE = 'news|notices?|updates?|announcements?|thông báo|cập nhật|tin tức';

const IS_MINUTES = new RegExp(`^(?:${MINUTES})$`, 'iu');
const IS_NOTICE = new RegExp(`^(?:${NOTICE})$`, 'iu');

/** "October 2026", "10/2026", "tháng 10 năm 2026", "T10/2026" */
const MONTH = String.raw`(?:tháng\s|t)?\d{1,2}(?:\s?\/\s?|,? năm |,? )\d{4}|tháng \p{L}+(?: \p{L}+)? năm \d{4}|\p{L}{3,9}\.? \d{4}`;
/** "Bản tin KTX tháng 10/2026", "Newsletter – Nov 2026", "Newsletter October 2026: the hall is painted" */
const KIND_AND_MONTH = new RegExp(
  String.raw`^(?<whose>[^.!?:;]{0,60}?)(?<![\p{L}\p{M}])(?<kind>${PERIODICAL}|${MINUTES}|${NOTICE})(?![\p{L}\p{M}])(?<more>[^.!?:;]{0,60}?)(?:\s|,\s|\s[–—-]\s|\s?\()(?<month>${MONTH})\)?(?:(?::\s|,\s|\s[–—-]\s|\s\().{1,80})?$`,
  'iu',
);
/** "November 2026 newsletter", "November 2026 Mill Bulletin" */
const MONTH_AND_KIND = new RegExp(
  String.raw`^(?:the )?(?<month>${MONTH}) (?:[^.!?:;\d]{1,40} )?(?:${PERIODICAL}|updates?)$`,
  'iu',
);
/** "October newsletter 2026" */
const KIND_IN_MONTH = new RegExp(
  String.raw`^(?:[^.!?:;\d]{1,40} )?(?<name>\p{L}{3,9}) (?:${PERIODICAL}|${MINUTES}|updates?),? (?<year>\d{4})$`,
  'iu',
);
/** What a newsletter tells of may be of another month than it is itself: "Newsletter about the roof, July 2027". */
const ABOUT = /(?<![\p{L}\p{M}])(?:about|on|regarding|before|về)(?![\p{L}\p{M}])/iu;
/** Those whose newsletter it is: "Bản tin lớp 5A", "Class 5A newsletter", "Bản tin hội phụ huynh". */
const WHOSE =
  /(?<![\p{L}\p{M}])(?:class(?= \d)|lớp|hội (?=phụ huynh|cư dân|sinh viên|đồng hương|khuyến học|phụ nữ|cựu))/giu;
/** "tháng 9 - 10/2026" is of two months. */
const OF_TWO = /\d\s*[–—-]$/u;

/** "House rules (hangs on the door, March 2025)", "Nội quy bếp (dán ở cửa từ 3/2025)": what a title's brackets say of the paper, with its day. */
const IN_BRACKETS =
  /\((?<said>[^()]{3,60}?)[,:]?\s+(?:(?:in|on|ngày|hồi|từ) )?(?<day>\d{1,2}-\d{1,2}-\d{4}|(?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,9}\.? \d{4}|(?:\d{1,2} )?tháng \d{1,2}(?:\/| năm |,? )\d{4}|\d{1,2}\/(?:\d{1,2}\/)?\d{4})\)$/iu;
const PUT_UP =
  /(?<![\p{L}\p{M}])(?:hangs|hanging|hung|pinned|stuck|taped|put up|posted|displayed|laminated|written|typed|printed|issued|copied|approved|agreed|adopted|passed|(?:last )?(?:updated|revised|amended|changed|edited|checked|reviewed|corrected|looked (?:at|over))|dán|treo|viết|soạn|in lại|cập nhật|sửa|chỉnh sửa|ban hành|phát hành|duyệt|thông qua|chốt)(?![\p{L}\p{M}])/iu;
/** "changed for July 2027" says from when something holds, and not when it was written. */
const FOR_LATER = /(?<![\p{L}\p{M}])(?:for|until|till|to|by|cho|đến|tới)$/iu;

/**
 * The month that a title gives its text: a newsletter's, a bulletin's or that of minutes, or the one at which its brackets say that it was put up or
 * written. Null for any other title, whose month is that of what takes place: "Summer camp July 2027".
 */
export function monthOfTitle(title: string, hints: DateHints): PublishedDate | null {
  return monthOfIssue(title, hints) ?? dayInBrackets(title, hints);
}

function monthOfIssue(title: string, hints: DateHints): PublishedDate | null {
  const { name, year, month = `${name} ${year}` } = partsOf(title);
  const written = month.replace(/^t(?=\d)/iu, 'tháng ').replaceAll(/\s?\/\s?/gu, '/');
  const date = readDateLine(written, hints);
  return date === null || !/^\d{4}-\d{2}$/u.test(date.iso) ? null : { ...date, asWritten: month };
}

/** The parts of a title that names its month; none for any other. */
function partsOf(title: string): Readonly<Record<string, string | undefined>> {
  const behind = (MONTH_AND_KIND.exec(title) ?? KIND_IN_MONTH.exec(title))?.groups;
  if (behind !== undefined) return behind;
  const groups = KIND_AND_MONTH.exec(title)?.groups ?? {};
  const { whose = '', kind = '', more = '' } = groups;
  const isOfTwo = OF_TWO.test(more) || more.split(/[\s–—/-]+/u).some((word) => isMonth(word));
  // "30 minutes of yoga" are no minutes.
  if (isOfTwo || /\d\s*$/u.test(whose)) return {};
  if (IS_MINUTES.test(kind)) return groups;
  if (IS_NOTICE.test(kind)) return isEvent(whose) || !/^(?: for| of)?$/iu.test(more) ? {} : groups;
  return ABOUT.test(more) || isEvent(more.replaceAll(WHOSE, '')) ? {} : groups;
}

function isMonth(word: string): boolean {
  return monthNumber(word.toLowerCase()) !== undefined;
}

function dayInBrackets(title: string, hints: DateHints): PublishedDate | null {
  const { said = '', day = '' } = IN_BRACKETS.exec(title)?.groups ?? {};
  if (!PUT_UP.test(said) || FOR_LATER.test(said) || isEvent(said)) return null;
  return readDateLine(day, hints);
}

/** "The Burgee – June 2026", "Menu (last updated March 2026)": a name, and nothing behind its month. */
const OF_MONTH =
  /^(\p{Lu}.{1,50}?)\s*(?:\s[–—-]|[,(])\s*(?:(?:last )?(?:updated|revised|as of)(?: in)? |(?:cập nhật|sửa)(?: lần cuối)? )?(\p{L}{3,9} \d{4}|(?:tháng )?\d{1,2}(?:\/| năm | )\d{4})\)?$/iu;

const AT_END = new RegExp(String.raw`(?:^|[\s(])(?<month>${MONTH})\)?$`, 'iu');

/** The month that words end with, whatever takes place then: "fb post November 2026". */
export function monthAtEnd(words: string): PublishedDate | null {
  return readDateLine(AT_END.exec(words)?.groups?.['month'] ?? '');
}

/** The month behind a name that the first line of a text is; null behind what takes place then. */
export function monthBehindName(words: string, hints: DateHints): PublishedDate | null {
  const [, of = '', month = ''] = OF_MONTH.exec(words) ?? [];
  return isEvent(of) ? null : readDateLine(month, hints);
}
