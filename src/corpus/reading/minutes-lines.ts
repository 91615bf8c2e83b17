import type { Chunk } from './lines.ts';

/** A line of minutes that says who was there. */
const WHO_WAS_THERE =
  /^[*_]*(?:present|apologies|attend(?:ing|ed|ees)|in attendance|absent|excused|there|here|in the room|who came|có mặt|vắng(?: mặt)?|thành phần|đủ mặt|họp có)\s?:[*_]*\s+\S/iu;
/** One that says who led the meeting and who wrote. */
const OFFICES = /^[*_]*(?:chair|minutes(?: by)?|notes by|secretary|chủ trì|thư ký)\s?:[*_]*\s+\S/iu;

/** Who wrote them: "Người ghi: Thảo (Hành chính)", "Minutes: Mara". */
const WRITER =
  /^[*_]*(?:minutes(?: by| taken by)?|notes(?: by| taken by)?|minute[- ]taker|secretary|thư ký|người ghi(?: biên bản)?)\s?:[*_]*\s+(.+)$/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?=(?: \([^()]{2,40}\))?\.?$)/u;
/** Lines at the top of minutes. */
const TOP = 8;

/** Who a line at the top of minutes says wrote them; null where none does. */
export function writerOfMinutes(chunks: readonly Chunk[]): string | null {
  const top = chunks.slice(0, TOP).flat().slice(0, TOP);
  const names = top.map(({ words }) => NAME.exec(WRITER.exec(words)?.[1] ?? '')?.[0]);
  return names.find((name) => name !== undefined) ?? null;
}

/** Whether a line says who was at a meeting: "Present: Ada, Bo". */
export function saysWhoWasThere(words: string): boolean {
  return WHO_WAS_THERE.test(words);
}

/** Whether a line of minutes names people, so that it heads nothing. */
export function namesPeopleOfMinutes(words: string): boolean {
  return WHO_WAS_THERE.test(words) || OFFICES.test(words);
}
