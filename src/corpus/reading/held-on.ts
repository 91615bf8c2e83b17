import type { PublishedDate } from '../article.ts';
import { DAY } from './day-in-head.ts';
import type { Chunk } from './lines.ts';
import { saysWhoWasThere } from './minutes-lines.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** Longest line that says where and when a meeting was held, in characters. */
const LONGEST = 110;
/** Lines at the top of a text that tell whether it is the minutes of a meeting. */
const TOP = 8;
/** In front of the day: "held in the village hall, Thursday", "which was held on" */
const HELD = /^[\s(*_]*(?:which was )?held(?:,? (?:in|at|on) | (?=\p{Lu}|\d))[^.!?:;]{0,60}$/iu;
/** "Họp tại nhà văn hóa, ngày" */
const HELD_VIETNAMESE = /^[\s(*_]*(?:cuộc |buổi )?họp (?:tại|ở|lúc|vào|ngày)(?![\p{L}\p{M}])[^.!?;]{0,60}$/iu;
/** Behind it: " at 7.30pm in the barn", ", 19 giờ, nhà văn hóa" */
const PLACE_AND_TIME = /^(?:(?!\.\s)[^!?:;]){0,50}$/u;
/** "Có mặt 42 hộ, chị Hà chủ trì.", "BIÊN BẢN HỌP" */
const SAT =
  /(?<![\p{L}\p{M}])(?:biên bản|có mặt|dự họp|chủ trì|chủ tọa|chủ toạ|đã (?:họp|thông qua|bầu))(?![\p{L}\p{M}])/iu;
/** "Kính mời các hộ dự họp" calls people to one. */
const CALLS = /(?<![\p{L}\p{M}])(?:mời|đề nghị|yêu cầu|sẽ)(?![\p{L}\p{M}])/iu;
/** "Annual meeting of shareholders", "The 12th AGM", "Đại hội cổ đông" */
const MEETING =
  /^(?:(?:the |our )?(?:\d{1,3}(?:st|nd|rd|th) )?(?:(?:first|second|third|annual|extraordinary|special|general|ordinary|quarterly|monthly|spring|summer|autumn|winter|inaugural|committee|trustees['’]?|members['’]?|residents['’]?|public|open) ){0,3}(?:meeting|assembly|agm|egm)|(?:biên bản|(?:biên bản )?(?:đại hội|hội nghị|cuộc họp|họp)))(?![\p{L}\p{M}])[^.!?:;\d]{0,60}(?:\d{4})?$/iu;

/**
 * The day of a line that says where and when a meeting was held, and nothing else: "held in the village hall, Thursday 13th November 2025"; null for
 * any other. A Vietnamese line may call people to a meeting as well: it counts where `chunks` say who was there.
 */
export function readHeldOn(words: string, chunks: readonly Chunk[], hints: DateHints): PublishedDate | null {
  const day = words.length > LONGEST ? null : DAY.exec(words);
  if (day === null) return null;
  const before = words.slice(0, day.index);
  const isHeld = HELD.test(before) || (HELD_VIETNAMESE.test(before) && isOfMinutes(chunks));
  return isHeld && PLACE_AND_TIME.test(words.slice(day.index + day[0].length))
    ? readDateLine(day[0], hints)
    : null;
}

function isOfMinutes(chunks: readonly Chunk[]): boolean {
  const top = chunks.slice(0, TOP).flat().slice(0, TOP);
  const isSat = top.some(({ words }) => SAT.test(words) || saysWhoWasThere(words));
  return isSat && !top.some(({ words }) => CALLS.test(words));
}

/** Whether a line says what met, and nothing else: "Annual meeting of shareholders". */
export function isMeeting(words: string): boolean {
  return MEETING.test(words);
}

/** "Minutes of the AGM held in the hut, Thursday 14th May 2026", "Biên bản đại hội họp tại nhà văn hóa ngày 14/5/2026" */
const MET_AND_HELD =
  /^(?<met>[^.!?:;]{3,80}?),? (?<held>(?:which was )?held (?:(?:in|at|on) |(?=\p{Lu}|\d)).*|họp (?:tại|ở|lúc|vào|ngày) .*)$/iu;

/** What met, and on which day, in a line that says both: "Annual meeting of members held in the barn, 13 November 2025"; null for any other. */
export function readMetAndHeld(
  words: string,
  chunks: readonly Chunk[],
  hints: DateHints,
): { readonly met: string; readonly day: PublishedDate } | null {
  const { met = '', held = '' } = MET_AND_HELD.exec(words)?.groups ?? {};
  // "Annual meeting to be held in the barn" calls people to one.
  if (/ (?:be|is|are|being|not)$/iu.test(met)) return null;
  const isMet = MEETING.test(met) || (OF_MINUTES.test(met) && OF_MEETING.test(met));
  const day = isMet ? readHeldOn(held, chunks, hints) : null;
  return day === null ? null : { met, day };
}

/** "Minutes of the Annual General Meeting" */
const OF_MINUTES = /^(?:minutes (?:of|from)|biên bản)(?![\p{L}\p{M}])/iu;

/** "Mill Hall – Annual meeting", "Minutes of the AGM", "Biên bản họp" */
const OF_MEETING =
  /(?<![\p{L}\p{M}])(?:meeting|assembly|agm|egm|minutes|committee|trustees|board|họp|đại hội|hội nghị|biên bản)(?![\p{L}\p{M}])/iu;

/** Whether a title is that of a meeting, or of those who meet. */
export function isOfMeeting(title: string): boolean {
  return OF_MEETING.test(title);
}
