import type { PublishedDate } from '../article.ts';
import { DAY } from './day-in-head.ts';
import type { Chunk, Line } from './lines.ts';
import { saysWhoWasThere } from './minutes-lines.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** Lines at the top of minutes, and of those the ones that may state the day. */
const TOP = 8;
const DATED = 4;
/** What tells minutes, which are of the day of their meeting, from the announcement of one. */
const MINUTES =
  /(?<![\p{L}\p{M}])(?:minutes|notes (?:of|from) the|stock-?take|inventory|kiểm kê|^nghị quyết|present:|attend(?:ed|ees|ing):|apologies|in attendance|biên bản|có mặt:|tham dự:|thành phần:|vắng:)(?![\p{L}\p{M}])/iu;
/** "Pinned to the store's door. Written on 15 August 2026." */
const WRITTEN_ON = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:written|compiled|posted|viết|soạn|đăng)(?: on| ngày| lúc)?:? (${DAY.source})`,
  'iu',
);
/** "Bea drew up the menu, pinned at the desk on 27 November 2026.", "…, dán ở quầy ngày 27/11/2026." */
const PINNED_ON = new RegExp(
  `[,;.] ?(?:pinned up|pinned|posted|put up|dán|treo) (?:at|in|by|ở|tại|trên)(?: (?!ngày)[\\p{L}\\p{M}’']+){1,4}(?: on| ngày)? (${DAY.source})[.)]*$`,
  'iu',
);

/** "Weds 16-09-26": without the weekday it may be anything. */
const WEEKDAY_AND_DASHES =
  /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,? \d{1,2}-\d{1,2}-\d{2}(?![\d-])/iu;

/** The day of a text, and the line of minutes that states it, which heads nothing; null where the line says more. */
export interface DayAtTop {
  readonly date: PublishedDate;
  readonly line: Line | null;
}

/** "Annual general meeting, held on 23 January 2025 in the parish hall" */
const HELD_ON = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:meeting|agm|assembly|họp|đại hội)(?![\\p{L}\\p{M}])[^.]{0,40}?(?<!be )(?:held on|họp ngày|diễn ra ngày) (${DAY.source})`,
  'iu',
);

/**
 * The day on which a text says in its first lines that it was written, or that minutes state there ("Committee meeting, Tuesday 14 October
 * 2025, 19:00"); null for any other text.
 */
export function dateAtTop(chunks: readonly Chunk[], hints: DateHints): DayAtTop | null {
  const top = chunks.slice(0, TOP).flat().slice(0, TOP);
  const held = readDateLine(HELD_ON.exec(top[0]?.words ?? '')?.[1] ?? '', hints);
  if (held !== null) return { date: held, line: null };
  for (const { words } of top.slice(0, DATED)) {
    const [, day = ''] = WRITTEN_ON.exec(words) ?? PINNED_ON.exec(words) ?? [];
    const written = readDateLine(day, hints);
    if (written !== null) return { date: written, line: null };
  }
  if (!top.some(({ words }) => MINUTES.test(words) || saysWhoWasThere(words))) return null;
  for (const line of top.slice(0, DATED)) {
    const day = (DAY.exec(line.words) ?? WEEKDAY_AND_DASHES.exec(line.words))?.[0];
    const date = day === undefined ? null : readDateLine(day, hints);
    if (date !== null) return { date, line };
  }
  return null;
}
