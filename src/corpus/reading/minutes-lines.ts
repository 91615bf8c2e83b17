/** A line of minutes that says who was there. */
const WHO_WAS_THERE =
  /^[*_]*(?:present|apologies|attend(?:ing|ed|ees)|in attendance|absent|excused|there|here|in the room|who came|có mặt|vắng(?: mặt)?|thành phần|đủ mặt|họp có)\s?:[*_]*\s+\S/iu;
/** One that says who led the meeting and who wrote. */
const OFFICES = /^[*_]*(?:chair|minutes(?: by)?|notes by|secretary|chủ trì|thư ký)\s?:[*_]*\s+\S/iu;

/** Whether a line says who was at a meeting: "Present: Ada, Bo". */
export function saysWhoWasThere(words: string): boolean {
  return WHO_WAS_THERE.test(words);
}

/** Whether a line of minutes names people, so that it heads nothing. */
export function namesPeopleOfMinutes(words: string): boolean {
  return WHO_WAS_THERE.test(words) || OFFICES.test(words);
}
