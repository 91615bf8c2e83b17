import { MONTHS, shortNames, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';

/** Asks until when something can be done, without marks. */
const ASKS =
  /(?<![a-z])(?:deadline|cut[- ]?off|closing date|(?:last|final) (?:day|date|chance|call)|by when|until when|(?:sign[- ]?ups?|registration|entries|orders?|bookings?) close|han (?:chot|cuoi|dang ky|nop|dong|ghi danh|bao ten)|(?:muon|cham|tre) nhat|het han|han (?:la|den|toi) (?:khi|ngay|hom|luc|bao gio)|(?:den|toi) (?:khi|ngay|hom|luc) nao)(?![a-z])/u;
/** Says until when. */
const STATES =
  /(?<![a-zÀ-ỹ])(?:deadline|cut[- ]?off|clos(?:e|es|ed|ing)|(?:last|final) (?:day|date|chance|call)|(?:sign[- ]?up|register|order|book|enter|reply|pay|apply|send|tell \p{L}+|names? (?:to \p{L}+ )?)(?: [^.,;\n]{0,40})? (?:by|before)|ends?|finish(?:es)?|runs? until|until|till|up to|no later than|extended|hạn|kết thúc|đến hết|tới hết|hết ngày|trước (?:(?:sáng|trưa|chiều|tối|đêm|hết) )?(?:ngày|\d|thứ|chủ nhật)|(?:muộn|chậm|trễ) nhất|chốt|gia hạn|đóng (?:đơn|sổ|đăng ký)|ngưng nhận|ngừng nhận|nhận (?:tới|đến))(?![a-zÀ-ỹ])/iu;
const WEEKDAY = [...wholeNames(WEEKDAYS), ...shortNames(WEEKDAYS)].join('|');
const MONTH = wholeNames(MONTHS).join('|');
const SHORT_MONTH = shortNames(MONTHS).join('|');
/** "Names to Becky **by Friday**", "forms back **by Weds 9th**", "pay **by end of** May" */
const BY_DAY = new RegExp(
  `(?<![a-zÀ-ỹ])by (?:the )?(?:end of |close on |noon on |midnight on )?(?:\\d|(?:${WEEKDAY}|weds|${MONTH})(?![a-zÀ-ỹ])|(?:${SHORT_MONTH}) \\d)`,
  'iu',
);

/** Whether a question asks until when something can be done: "hạn đăng ký", "last day to order". */
export function asksForDeadline(question: string): boolean {
  return ASKS.test(foldMarks(question).toLowerCase());
}

/** Whether a text says until when something can be done. */
export function statesDeadline(text: string): boolean {
  return STATES.test(text) || BY_DAY.test(text);
}
