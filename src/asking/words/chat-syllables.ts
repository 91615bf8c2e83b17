import { foldMarks } from '../../text/fold-marks.ts';
import { isSyllable } from '../../text/vietnamese-syllable.ts';

/** A syllable that chats end in "g" for "ng": "răg", "phòg", "khôg". With marks it is no word of another language, as "bag" is. */
const SHORT_END = /^[\p{L}\p{M}]*[aeiouy]g$/u;
/** Those that are typed without marks, too, and are words of neither language as they stand. */
const UNMARKED: ReadonlySet<string> = new Set('xog trog khog nhug cug rieg tieg thag truog phog'.split(' '));

/** The syllable that a chat writes without the "n" before its last "g"; undefined where it does not. */
export function withWholeEnd(syllable: string): string | undefined {
  const composed = syllable.normalize('NFC').toLowerCase();
  const bare = foldMarks(composed);
  if (!SHORT_END.test(bare) || (bare === composed && !UNMARKED.has(bare))) return undefined;
  const whole = `${syllable.normalize('NFC').slice(0, -1)}ng`;
  return isSyllable(foldMarks(whole.toLowerCase())) ? whole : undefined;
}

/** Behind "hok" that is learning, and no "không": "đi hok **lại**", "hok **phí**". */
const OF_LEARNING =
  /^ (?:lại|lai|bài|bai|phí|phi|hè|he|thêm|them|thử|thu|online|bù|bu|sinh|viên|vien|kỳ|ky|bơi|boi|vẽ|ve|múa|mua|đàn|dan|võ|vo|tiếng|tieng|lớp|lop)(?![a-zÀ-ỹ])/iu;

/** Whether "hok" is "học" by what stands behind it; else it is "không". */
export function isLearning(after: string): boolean {
  return OF_LEARNING.test(after);
}

/** In front of "s" that is short for "sao": "o quan 3 **thì** s", "**làm** s", "**tại** s". */
const BEFORE_HOW = /(?<![a-zÀ-ỹ])(?:thì|thi|làm|lam|tại|tai|vì|vi|giá|gia) $/iu;

/** Whether a lone "s" asks how or why. */
export function isHow(before: string, after: string): boolean {
  return BEFORE_HOW.test(before) && !/^ ?\d/.test(after);
}
