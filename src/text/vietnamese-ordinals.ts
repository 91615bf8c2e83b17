import { foldMarks } from './fold-marks.ts';

/** What is counted in order: "lần **thứ 6**" is the sixth time, where "thứ 6" alone is Friday. */
const IN_ORDER =
  'lần|khóa|khoá|kỳ|kì|mùa|năm|tuần|tháng|vòng|buổi|tiết|bài|phần|đợt|hạng|giải|tầng|chương|đời|con'.split(
    '|',
  );

/** Words in front of an ordinal, as alternatives of a pattern; with their marks, and without. */
export const BEFORE_ORDINAL = IN_ORDER.join('|');
export const BEFORE_ORDINAL_UNMARKED = [...new Set(IN_ORDER.map((word) => foldMarks(word)))].join('|');

const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${BEFORE_ORDINAL}) $`, 'iu');
const MEETING = /buổi $/iu;

/** "**Thứ hai**, buổi họp dời sang tối": secondly, where a sentence begins with it and words go on behind a comma. */
const SECONDLY = /^thứ (?:nhất|hai|ba|tư|năm|sáu)$/iu;
const GOES_ON = /^, (?!(?:ngày|mùng|mồng|từ|lúc|thứ|chủ nhật)(?!\p{L}))\p{Ll}/u;

/** Characters in front of an ordinal that are looked at: more than any of these words has. */
const LONGEST = 8;

/** Whether "thứ hai" at a place of a text is "second", and not Monday; there are meetings of Mondays, which take a capital: "buổi thứ Hai". */
export function isOrdinal(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (
    SECONDLY.test(text.slice(start, end)) &&
    /(?:^|[.!?:;\n]\s*)$/u.test(before) &&
    GOES_ON.test(text.slice(end, end + LONGEST))
  )
    return true;
  return BEFORE.test(before) && !(MEETING.test(before) && /\s\p{Lu}/u.test(text.slice(start, end)));
}
