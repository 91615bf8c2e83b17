import { foldMarks } from '../../text/fold-marks.ts';

/** Asks until when something can be done, without marks. */
const ASKS =
  /(?<![a-z])(?:deadline|cut[- ]?off|closing date|last (?:day|date|chance)|by when|until when|(?:sign[- ]?ups?|registration|entries|orders?|bookings?) close|han (?:chot|cuoi|dang ky|nop|dong|ghi danh|bao ten)|(?:muon|cham|tre) nhat|het han|han (?:la|den|toi) (?:khi|ngay|hom|luc|bao gio)|(?:den|toi) (?:khi|ngay|hom|luc) nao)(?![a-z])/u;
/** Says until when. */
const STATES =
  /(?<![a-zÀ-ỹ])(?:deadline|cut[- ]?off|clos(?:e|es|ed|ing)|last (?:day|date|chance)|(?:sign[- ]?up|register|order|book|enter|reply|pay|apply|send|tell \p{L}+|names? (?:to \p{L}+ )?)(?: [^.,;\n]{0,40})? (?:by|before)|ends?|finish(?:es)?|runs? until|until|till|up to|no later than|extended|hạn|kết thúc|đến hết|tới hết|hết ngày|trước (?:ngày|\d|thứ|chủ nhật)|(?:muộn|chậm|trễ) nhất|chốt|gia hạn|đóng (?:đơn|sổ|đăng ký)|ngưng nhận|ngừng nhận|nhận (?:tới|đến))(?![a-zÀ-ỹ])/iu;
/** "Names to Becky **by Friday**" */
const BY_DAY =
  /(?<![a-zÀ-ỹ])by (?=(?:the )?\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-zÀ-ỹ]))/iu;

/** Whether a question asks until when something can be done: "hạn đăng ký", "last day to order". */
export function asksForDeadline(question: string): boolean {
  return ASKS.test(foldMarks(question).toLowerCase());
}

/** Whether a text says until when something can be done. */
export function statesDeadline(text: string): boolean {
  return STATES.test(text) || BY_DAY.test(text);
}
