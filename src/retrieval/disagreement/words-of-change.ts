import type { Span } from '../../corpus/article.ts';
import { type Values, valuesIn } from '../values/stated-values.ts';

const CHANGE_EN =
  'instead|moved?|moves|no longer|any ?more|chang(?:e[ds]?|ing)|extended|extension|postponed|delayed|cancel\\w*|called off|correct(?:ion|ed)|updat(?:e|es|ed|ing)|' +
  'rather than|sorry|replac\\w+|(?:goes?|going|gone|went|crept) (?:up|down)|raised|lowered|increased|reduced|earlier than|later than|brought forward|pushed back|resched\\w+|swapped|steps? down|stepped down|' +
  'takes? over|took over|from now on|effective|used to|previously|originally|as of|new (?:time|date|place|venue|room|price|rule|deadline|address)';
const CHANGE_VI =
  'thay|dời|hoãn|đổi|gia hạn|đính chính|hủy|huỷ|chuyển|điều chỉnh|cập nhật|không còn|tăng lên|giảm còn|nay là|từ nay|lùi|đẩy sớm|kéo dài|xin lỗi|mới là|bãi bỏ';
const CHANGE = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${CHANGE_EN}|${CHANGE_VI})(?![A-Za-zÀ-ỹ])`, 'iu');

const HAS = "(?:i|has|have|had|was|were|is|are|['’]s|['’]ve|just|been|got|gets|\\p{Lu}\\p{Ll}+)";
/** "Mags **has changed** the code", "**I changed** it", "the code **was reset**", "**there's a new** code", "**đã đổi** mật khẩu" */
const CHANGED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${HAS} (?:(?:just|also|all|now|been) ){0,2}(?:changed|reset|replaced|different)|(?:there(?: is|['’]s)|(?:i|we)(?:['’]ve| have)(?: got)?) a new|` +
    '(?:đã|vừa|mới|được|bị)(?: (?:đã|vừa|mới|được|bị))? (?:đổi|thay))(?![\\p{L}\\p{M}])',
  'giu',
);
const GOES_ELSEWHERE = 'to|for|from|in|on|at|out|up|down|back|home|off|away|into|through|missing';
/** "The minimum spend **is gone**", "the deposit **has been scrapped**", "tối thiểu 50k **bỏ rồi**"; what "is gone for repair" is elsewhere. */
const DROPPED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:is|are|been|got|['’]s|just) (?:now |all )?(?:gone(?! (?:${GOES_ELSEWHERE})(?![\\p{L}]))|scrapped|abolished|lifted|done away with)|no longer (?:applies|apply)|` +
    '(?:đã|được) bỏ|bỏ (?:rồi|luôn)|không còn áp dụng)(?![\\p{L}\\p{M}])',
  'giu',
);
/** What moves from one value to another: "goes up from 9 to 10", where "open from 9 to 10" does not. */
const MOVES =
  '(?:goes?|went|going|rises?|rose|rising|raised|increas\\w{0,3}|drops?|dropped|falls?|fell|cut|reduced|lowered|moves?|moved|chang(?:es|ed)|extended|shift(?:s|ed)|switch(?:es|ed)|put)(?: up| down| back| forward)? from|up from|down from';
/** "từ 9.500 lên 10.500", where "từ 9 giờ đến 10 giờ" moves nothing. */
const MOVES_VI = 'từ(?=[^;!?\\n]{1,40}?\\s(?:lên|xuống|còn|thành|sang)\\s[^;!?\\n]{0,20}?\\d)';
/** "**Don't** promise four days **any more**", "**đừng** hẹn 4 ngày **nữa**": what stands between holds no more. */
const NO_MORE =
  "(?:don['’]t|do not|never|won['’]t|isn['’]t|aren['’]t)(?=[^.;!?\\n]{1,40}?\\s(?:any ?more|any longer))|(?:đừng|không|hết)(?=[^.;!?\\n]{1,40}?\\snữa)";
/** Before the value that held until now: "instead of **10:00**", "thay cho **10 giờ**". */
const BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:instead of|rather than|no longer|not|was|were|used to be|originally|previously|replac(?:es|ed|ing)|${MOVES}|` +
    `thay cho|thay vì|thay thế|không còn|không phải|trước đây|ban đầu|${MOVES_VI}|dời từ|chuyển từ|đổi từ|tăng từ|giảm từ|chứ (?:không|đừng)|${NO_MORE})(?![A-Za-zÀ-ỹ])`,
  'giu',
);
/** The value stands within so many characters of such a word, and before the one that it becomes. */
const NEAR = 60;
const ENDS = /[.;!?]\s|\s(?:to|lên|xuống|còn|thành|sang)\s/u;
/** "From 9 to 10 pounds": the unit stands behind the second number alone. */
const SHARED_UNIT =
  /^(?<before>\s*[\d.,]+)\s(?:to|lên|xuống|còn|thành|sang)\s[\d.,]+(?<unit>\s?[^\s\d.,;:!?]+)/u;

/** Whether a text says that something has changed: "moved", "extended", "correction", "dời", "gia hạn", "đính chính". */
export function saysChange(text: string): boolean {
  return CHANGE.test(text.normalize('NFC'));
}

/** Where a text says that something was changed for another one of its kind. */
export function changesIn(text: string): readonly Span[] {
  return [...text.matchAll(CHANGED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Where a text says that something is no more. */
export function dropsIn(text: string): readonly Span[] {
  return [...text.matchAll(DROPPED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** The values that a text says have held until now. */
export function valuesBefore(whole: string, vietnamese: boolean): Values[] {
  return [...whole.matchAll(BEFORE)].map(({ index, 0: words }) => {
    const from = index + words.length;
    const text = whole.slice(from, from + NEAR);
    const { before, unit = '' } = SHARED_UNIT.exec(text)?.groups ?? {};
    return valuesIn(before === undefined ? (text.split(ENDS)[0] ?? '') : before + unit, vietnamese);
  });
}

/** Tells of what has happened: two such reports that differ are two accounts, and no change of plan. */
const TOLD =
  /(?<![a-zÀ-ỹ])(?:was|were|had|did|took place|attended|opened|came|won|lost|said|đã|vừa|hôm qua|diễn ra|khánh thành|có mặt)(?![a-zÀ-ỹ])/iu;

/** Whether a text tells of what has happened, rather than says what holds. */
export function isReport(text: string): boolean {
  return TOLD.test(text.normalize('NFC')) && !saysChange(text);
}
