import { DAY } from './day-in-head.ts';
import { DAY_WITHOUT_YEAR } from './day-without-year.ts';

/** A line that heads what was added to a text, with the day that it states as it is written there. */
export interface AdditionHead {
  readonly day: string | undefined;
}

/** A line of more characters tells something itself. */
const LONGEST = 90;
/** "--- BỔ SUNG ---", "**Addendum**", "[Update]:" */
const SIGNS = /^[\s*_#=~>[(–—-]+|[\s*_#=~\]):–—-]+$/gu;
/** These head what was added with or without a day, and may say to what: "Addendum to the hall rules", "Bổ sung nội quy". */
const ADDITION =
  '(?:addend(?:um|a)|corrigend(?:um|a)|corrections?|amendments?)(?: to \\p{L}[\\p{L} ]{2,40})?|(?:nội dung |phần )?(?:bổ sung|sửa đổi|đính chính|điều chỉnh)(?:,? bổ sung)?(?: \\p{L}[\\p{L}\\p{M} ]{1,40})?|(?:viết|nói|ghi) thêm|thêm';
/** Only beside a day: "Changes" may head what a text is about, and "Phụ lục" a table of prices. */
const DATED = 'updates?|added|additions?|later|edit|changes?|phụ lục|cập nhật|thay đổi';
/** "Amendment no. 2", "Bổ sung lần 2" */
const WHICH = String.raw`(?: (?:no\.? ?|số |lần |lần thứ )?\d{1,2})?`;
const ALONE = new RegExp(`^(?:${ADDITION})${WHICH}$`, 'iu');
const BESIDE_DAY = new RegExp(`^(?:${ADDITION}|${DATED})${WHICH}$`, 'iu');
const ANY_DAY = new RegExp(
  String.raw`${DAY.source}|(?<![\d/.])(?:${DAY_WITHOUT_YEAR}|\d{1,2}\.\d{1,2}\.)(?![\d/.]*\d)`,
  'iu',
);
const PERSON = String.raw`(?:(?:by|bởi) )?(?:(?:anh|chị|cô|chú|bác|thầy|ông|bà) )?(?:\p{Lu}[\p{L}\p{M}.]{0,14}[ ,]{0,2}){1,4}`;
/** What may stand between the word and the day: ", JP", "(Mo,", "ngày", "of". */
const NAME_BEFORE = new RegExp(String.raw`\s?[(,:–—-] ?${PERSON}$`, 'u');
const LEADS_TO_DAY = / (?:on|of|dated|ngày|lúc|hôm)$/iu;
const HOLDS_FROM = /(?<![\p{L}\p{M}])(?:from|since|until|till|by|từ|đến|tới|trước|áp dụng)$/iu;
const SIGNS_BEHIND = /[\s([,;:|·–—-]+$/u;
/** What may stand behind it: "(M. Oyelaran)", ", JP", ". Mo". */
const NAME_BEHIND = new RegExp(String.raw`^[\s.,;)\]([–—-]*(?:${PERSON})?[\s)\].]*$`, 'u');
/** Behind the day or the one who added it: "(agreed by the committee by email)", "– passed at the AGM", "(theo họp ban 5/8)". */
const AGREED =
  /(?:^|\s)[(–—-]\s?(?:(?:as |all |was )?(?:agreed|approved|adopted|passed|voted|decided|carried|accepted|confirmed|signed off|ratified)|do|được|theo|đã|(?:thông qua|duyệt|nhất trí|biểu quyết))(?![\p{L}\p{M}])[^()]{0,60}\)?$/iu;
/** "Results (added 17/8, DH)", "Giải thưởng (bổ sung 17/8)": what stands below was added. */
const IN_BRACKETS =
  /^[^()]{2,50} \((?:added|bổ sung|viết thêm|thêm|ghi thêm)(?: on| ngày| hôm)? (?<inside>[^()]{3,30})$/iu;

/**
 * What a line says that stands alone above what was added to a text: "ADDENDUM 9 Nov 2026 (Mo)", "Bổ sung ngày 20.8.2026:", "Update 19/11";
 * null for any other line. "Changes from 1 December" says from when they hold.
 */
export function headOfAddition(line: string): AdditionHead | null {
  if (line.length > LONGEST) return null;
  const words = line.normalize('NFC').trim().replace(AGREED, '').replace(SIGNS, '');
  const inside = IN_BRACKETS.exec(words)?.groups?.['inside'];
  const found = ANY_DAY.exec(inside ?? words);
  if (found === null) return inside === undefined && ALONE.test(words) ? { day: undefined } : null;
  const [day] = found;
  if (inside !== undefined) return { day };
  const before = words.slice(0, found.index).replace(SIGNS_BEHIND, '');
  const named = before.replace(LEADS_TO_DAY, '').replace(SIGNS_BEHIND, '');
  if (HOLDS_FROM.test(named)) return null;
  const isHead = BESIDE_DAY.test(named) || BESIDE_DAY.test(named.replace(NAME_BEFORE, ''));
  return isHead && NAME_BEHIND.test(words.slice(found.index + day.length)) ? { day } : null;
}
