import { MONTHS, WEEKDAYS } from '../../../text/calendar.ts';
import type { PublishedDate } from '../../article.ts';
import { LEAP_YEAR, withYear, yearOf } from '../day-without-year.ts';
import { dateInName } from '../facts/name-date.ts';
import { titleInName, titleOfUntitled } from '../facts/name-title.ts';
import { monthAtEnd } from '../month-of-title.ts';
import { isWholeDay, readDateLine } from '../published-date.ts';
import { apartFromDate } from './date-line.ts';
import { hasButtons } from './newsletter.ts';

const MONTH = `(?:${MONTHS.flat().join('|')})`;
const WEEKDAY = `(?:${WEEKDAYS.flat().join('|')}|thứ [\\p{L}\\d]+|chủ nhật)`;
/** "9 November", "November 9, 2026", "9 tháng 11", "12 Tháng 3, 2025" */
const DAY = String.raw`(?<day>\d{1,2} ${MONTH}|${MONTH} \d{1,2}|\d{1,2} tháng \d{1,2})(?:,? (?<year>\d{4}))?`;
/** "Yesterday", "Tuesday": of which week is not said. */
const NAMED_DAY = `(?<named>yesterday|today|hôm qua|hôm nay|${WEEKDAY})`;
/** "3 h", "2 days ago", "5 giờ", "Just now" */
const AGO =
  '(?:\\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|w|weeks?|giờ|phút|ngày|tuần)(?: ago| trước)?|just now|vừa xong)';
/** "at 18:03", "lúc 18:03" */
const TIME = String.raw`(?:,? (?:at|lúc) (?<time>\d{1,2}:\d{2}(?:\s?[ap]m)?))?`;
const OF_DAY = String.raw`(?:,? (?:at|lúc) \d{1,2}:\d{2}(?:\s?[ap]m)?)?`;
/** Who may see it: "· 🌍", "· Public", "· Shared with Members of Yate Walkers", or the sign alone. */
export const AUDIENCE =
  '(?<audience>(?:\\s*[·•](?:\\s*(?:(?:\\p{Extended_Pictographic}|\\uFE0F)+|public|friends(?: of friends)?|only me|edited|(?:shared with|visible to) .{3,60}|công khai|bạn bè|chỉ mình tôi|đã chỉnh sửa|(?:đã )?chia sẻ với .{3,60}))?)+)?';
/** "9 November at 18:03 · 🌍", "Yesterday at 18:03", "3 h · Public" */
const STAMP = new RegExp(String.raw`^(?:(?:${DAY}|${NAMED_DAY})${TIME}|${AGO})${AUDIENCE}$`, 'iu');
/** "[Helmsby Mill] đăng 10 tháng 11 lúc 09:30, 2026", "Jo Penn posted · 17 Sep 2026": who posted, and when, on one line. */
const POSTED = new RegExp(
  String.raw`^\[?(?<who>[\p{Lu}\p{N}@][^[\]\n]{1,70}?)\]?,?\s+(?:posted|shared|đã đăng|đăng)(?: (?:this|bài))?(?: (?:on|ngày|lúc|vào))?\s*[·•|:,–-]?\s*(?:${WEEKDAY},? )?(?<day>\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \d{1,2}|\d{1,2} tháng \d{1,2}|\d{1,2}/\d{1,2})${OF_DAY}(?:(?:,? |/)(?<year>\d{4}))?${OF_DAY}${AUDIENCE}$`,
  'iu',
);
const LONGEST_NAME = 80;
const LONGEST_LINE = 200;
/** What stands behind who posted: "is with Priya Nair.", "shared a post.", "· Follow". */
const BEHIND_NAME =
  /(?:\s+(?:is|was) (?:with|at|in|feeling|celebrating)\s.*|\s+(?:shared|updated|added) (?:a|an|their|his|her|\d+)\s.*|\s+(?:đã chia sẻ|đã thêm|đã cập nhật|cùng với|đang (?:ở|cùng|cảm thấy))\s.*|\s*[·•]\s*(?:follow|join|theo dõi|tham gia))$/iu;
/** Names and words that stand inside them, each name with its capital: "Friends of the Mill"; "The lights went out" is none. */
const NAME_IN_CAPITALS =
  /^\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?: (?:of|the|and|for|in|at|de|von|van|&|\+|[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’&-]*))+$/u;
/** "❤️ 214   💬 37 comments   ↪ 58 shares": how many liked a post, in its last line. */
const FEEDBACK =
  /^(?=.*\d)(?=.*(?:\p{L}|\p{Extended_Pictographic}))(?:\p{Extended_Pictographic}|[\uFE0F\u200D\s·•,.\d]|\dK|comments?|shares?|likes?|reactions?|views?|bình luận|lượt|chia sẻ|thích|xem|cảm xúc)+$/iu;
/** What is posted on a door, too: "SAFETY NOTICE posted 18 Nov 2026" is by nobody. */
const OF_PAPERS =
  /(?<![\p{L}\p{M}])(?:notices?|signs?|posters?|lists?|rules|rotas?|prices|fees|letters?|minutes|newsletters?|timetables?|menus?|hours|times|results|thông báo|nội quy|quy định|lịch|bảng giá|danh sách|bản tin|biên bản|kết quả)(?![\p{L}\p{M}])/iu;
/** What says no more than that a file is a post. */
const OF_POSTS = /(?<!\p{L})(?:facebook|instagram|posts?|pages?|groups?|bài|đăng|trang|nhóm)(?!\p{L})/giu;

/** A post that was copied out of Facebook. */
export interface Post {
  /** Its text below the line that says who posted it, without the day and the counts. */
  readonly text: string;
  /** The line that says who posted it, and of that the name. */
  readonly line: string;
  readonly who: string;
  readonly day: string | null;
  readonly year: string | null;
}

/** Reads a text of which the first line says who posted it, and the second when, and for whom; null for any other text. */
export function readPost(text: string): Post | null {
  const [dateLine, post] = apartFromDate(text);
  const [line = '', second = '', ...rest] = post.replace(/^\s+/u, '').split('\n');
  const posted = postBelow(line, [second, ...rest], '') ?? postBelow(second, rest, `${line}\n`);
  if (posted !== null) return { ...posted, text: dateLine + posted.text };
  const [written, below] = second.trim() === '' ? [rest[0] ?? '', rest.slice(1)] : [second, rest];
  if (line.length > LONGEST_LINE || written.length > LONGEST_LINE) return null;
  const words = line.trim().normalize('NFC');
  const who = words.replace(BEHIND_NAME, '').trim();
  const stamp = STAMP.exec(written.trim().replaceAll(/\s+/gu, ' ').normalize('NFC'))?.groups;
  if (stamp === undefined || !isName(who)) return null;
  const { day, year, named, time, audience } = stamp;
  const feedback = below.findLastIndex((one) => one.trim() !== '');
  const hasFeedback = FEEDBACK.test(below[feedback]?.trim() ?? '');
  // Without these "9 November at 18:03" is when the first line takes place, and "3 h" how long it takes.
  const isSaid = audience !== undefined || hasFeedback || hasButtons(text);
  if (!isSaid && !(named !== undefined && time !== undefined && NAME_IN_CAPITALS.test(who))) return null;
  if (below.every((one) => one.trim() === '')) return null;
  const said = hasFeedback ? below.slice(0, feedback) : below;
  // Where somebody wrote the day above it, that is its day.
  const own = dateLine === '' ? (day ?? null) : null;
  return { text: dateLine + [line, ...said].join('\n'), line: words, who, day: own, year: year ?? null };
}

/** Who posted, and when, as one line says it; null for any other line. */
export function postedIn(line: string): (Pick<Post, 'who' | 'year'> & { readonly day: string }) | null {
  if (line.length > LONGEST_LINE || !/posted|shared|đăng/iu.test(line)) return null;
  const words = line.trim().replaceAll(/\s+/gu, ' ').normalize('NFC');
  const { who = '', day = '', year = null } = POSTED.exec(words)?.groups ?? {};
  return who === '' || !isName(who) || OF_PAPERS.test(who) ? null : { who, day, year };
}

/** A post below such a line; `above` is the line above it, with the name of its group. */
function postBelow(line: string, below: readonly string[], above: string): Post | null {
  const posted = postedIn(line);
  if (posted === null || (above !== '' && !isName(above.trim()))) return null;
  const last = below.findLastIndex((one) => one.trim() !== '');
  if (last < 0) return null;
  const said = FEEDBACK.test(below[last]?.trim() ?? '') ? below.slice(0, last) : below;
  return { ...posted, text: above + [line, ...said].join('\n'), line: line.trim().normalize('NFC') };
}

function isName(who: string): boolean {
  return who.length <= LONGEST_NAME && /^[\p{Lu}\p{N}]/u.test(who) && !/[.!?:;,…]$|^\d+$/u.test(who);
}

/**
 * The day of a post. Without its year it is of that of the day or month in the name of its file: a post shows no year while this lasts, so that it
 * was saved in the year in which it was written, and not before its day.
 */
export function dayOfPost({ day, year, line }: Post, path: string): PublishedDate | null {
  if (day === null) return null;
  if (year !== null)
    return readDateLine(withYear(day, Number(year)), { dayFirst: /(?<!\p{L})đăng /iu.test(line) });
  const saved = dateInName(path);
  if (isWholeDay(saved)) {
    const date = readDateLine(withYear(day, Number(saved.iso.slice(0, 4))));
    return date === null || date.iso > saved.iso ? null : { ...date, asWritten: day };
  }
  const month = (saved ?? monthAtEnd(titleInName(path) ?? ''))?.iso;
  const some = readDateLine(withYear(day, LEAP_YEAR));
  const ofMonth = month === undefined || some === null ? null : yearOf(Number(some.iso.slice(5, 7)), month);
  const date = ofMonth === null ? null : readDateLine(withYear(day, ofMonth));
  return date === null ? null : { ...date, asWritten: day };
}

/** The title that the name of a post's file gives it; null where that says no more than that it is a post. */
export function titleOfPost(path: string): string | null {
  const title = titleOfUntitled(path, null, { fewest: 1 });
  return title !== null && /\p{L}{3}/u.test(title.replaceAll(OF_POSTS, ' ')) ? title : null;
}
