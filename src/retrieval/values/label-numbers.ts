import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';

/** In front of a number that counts nothing: "tháng **11**", "pillar **20**". */
const ALWAYS =
  /(?<![a-zÀ-ỹ])(?:tháng|thứ|số|tầng|cột|kỳ|khóa|khoá|quận|trang|pillar|floor|level|stage|phase|chapter|page|number|no\.)\s$/iu;
/** The same where nothing that may be counted stands behind it: "group **3** of the walk", but "a group **12** strong". */
const AT_END =
  /(?<![a-zÀ-ỹ])(?:phòng|hầm|cổng|nhóm|đội|tổ|tòa|toà|lô|bước|tuyến|thang|room|gate|platform|group|team|lift|block|step|route|bus|line|lane|unit|zone|hall|week|session)\s$/iu;
const NOTHING_COUNTED =
  /^(?:\s?[,.;:!?)]|\s*$|\s(?:of|is|are|was|and|at|in|on|to|for|from|là|và|ở|tại|có|lúc|từ|của)(?![a-zÀ-ỹ]))/iu;
/** Characters in front of a number that are looked at. */
const BEFORE = 12;

/** Whether a number of a text is the name of something rather than how much or how many of it there is. */
export function isLabel(text: string, { start, end }: Span): boolean {
  if (!/\d/.test(text.charAt(start))) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return ALWAYS.test(before) || (AT_END.test(before) && NOTHING_COUNTED.test(text.slice(end, end + BEFORE)));
}

/** Asks for such a number: "ở tuyến số mấy", "which platform". Without marks. */
const ASKS =
  /\b(?:so|tang|quan) (?:may|nao|bao nhieu)\b|\b(?:thang|thu|cot|ky|khoa|trang|phong|ham|cong|nhom|doi|to|toa|lo|buoc|tuyen) (?:may|nao)\b|\b(?:what|which) (?:[A-Za-zÀ-ỹ]+ )?(?:number|pillar|floor|level|stage|phase|chapter|page|room|gate|platform|group|team|lift|block|step|route|bus|line|lane|unit|zone|hall|week|session)\b/u;

/** Whether a question asks for the number by which something is named. */
export function asksForLabel(question: string): boolean {
  return ASKS.test(foldMarks(question.normalize('NFC')));
}
