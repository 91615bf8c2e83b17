import { type Values, valuesIn } from '../values/stated-values.ts';

const CHANGE_EN =
  'instead|moved?|moves|no longer|any ?more|chang(?:e[ds]?|ing)|extended|extension|postponed|delayed|cancel\\w*|called off|correct(?:ion|ed)|updat(?:e|es|ed|ing)|' +
  'rather than|sorry|replac\\w+|goes up|go up|raised|lowered|earlier than|later than|brought forward|pushed back|resched\\w+|swapped|steps? down|stepped down|' +
  'takes? over|took over|from now on|effective|used to|previously|originally|as of|new (?:time|date|place|venue|room|price|rule|deadline|address)';
const CHANGE_VI =
  'thay|dời|hoãn|đổi|gia hạn|đính chính|hủy|huỷ|chuyển|điều chỉnh|cập nhật|không còn|tăng lên|giảm còn|nay là|từ nay|lùi|đẩy sớm|kéo dài|xin lỗi|mới là|bãi bỏ';
const CHANGE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${CHANGE_EN}|${CHANGE_VI})(?![\\p{L}\\p{M}])`, 'iu');

/** Before the value that held until now: "instead of **10:00**", "thay cho **10 giờ**". */
const BEFORE = new RegExp(
  '(?<![\\p{L}\\p{M}])(?:instead of|rather than|no longer|not|was|were|used to be|originally|previously|moved from|changed from|replac(?:es|ed|ing)|up from|down from|' +
    'thay cho|thay vì|thay thế|không còn|không phải|trước đây|ban đầu|dời từ|chuyển từ|đổi từ|tăng từ|giảm từ|chứ không)(?![\\p{L}\\p{M}])',
  'giu',
);
/** The value stands within so many characters of such a word. */
const NEAR = 60;

/** Whether a text says that something has changed: "moved", "extended", "correction", "dời", "gia hạn", "đính chính". */
export function saysChange(text: string): boolean {
  return CHANGE.test(text.normalize('NFC'));
}

/** The values that a text says have held until now. */
export function valuesBefore(text: string, vietnamese: boolean): Values[] {
  return [...text.matchAll(BEFORE)].map(({ index, 0: words }) => {
    const from = index + words.length;
    return valuesIn(text.slice(from, from + NEAR).split(/[.;!?]\s/u)[0] ?? '', vietnamese);
  });
}

/** Tells of what has happened: two such reports that differ are two accounts, and no change of plan. */
const TOLD =
  /(?<![\p{L}\p{M}])(?:was|were|had|did|took place|attended|opened|came|won|lost|said|đã|vừa|hôm qua|diễn ra|khánh thành|có mặt)(?![\p{L}\p{M}])/iu;

/** Whether a text tells of what has happened, rather than says what holds. */
export function isReport(text: string): boolean {
  return TOLD.test(text.normalize('NFC')) && !saysChange(text);
}
