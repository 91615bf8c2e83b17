import { lastClause } from './clause-edges.ts';

/** From one value to the other of a change. */
const FROM = /(?<![a-zÀ-ỹ])(?:from|từ)(?:\s+(?:the|on|ngày|lúc|tối|sáng|chiều))*\s+[$€£]?$/iu;
const TO =
  /^\s*(?:đồng\s+)?(?:(?:tăng|giảm|dời|chuyển|đổi|lùi)\s+)?(?:to|into|sang|lên|xuống|thành|đến)(?![a-zÀ-ỹ])/iu;
/** Words that make "from … to" a change; "sang", "lên", "xuống" and "thành" say so themselves. */
const CHANGES = String.raw`mov[A-Za-zÀ-ỹ]+|shift(?:ed|ing)|chang[A-Za-zÀ-ỹ]+|postpon[A-Za-zÀ-ỹ]+|reschedul[A-Za-zÀ-ỹ]+|(?:brought|bring|put|pushed|pushing) (?:forward|back)|delay[A-Za-zÀ-ỹ]*|rais[A-Za-zÀ-ỹ]+|ris(?:es?|en|ing)|rose|(?:goes|go|went|going|gone) (?:up|down)|increas[A-Za-zÀ-ỹ]+|reduc[A-Za-zÀ-ỹ]+|cuts?|drop[A-Za-zÀ-ỹ]*|falls?|fell|lower[A-Za-zÀ-ỹ]*|grow[A-Za-zÀ-ỹ]*|grew|switch[A-Za-zÀ-ỹ]*|dời|chuyển|hoãn|lùi|đổi|tăng|giảm|thay đổi`;
/** Verbs of what goes on: "the changing rooms **are** open from 9 am to 5 pm" tells of no change. */
const GOES_ON =
  'is|are|was|were|be|opens?|opened|runs?|lasts?|costs?|goes on|takes place|mở|bán|diễn ra|kéo dài|là|có';
/** A change of what "from" stands in front of, with what is changed between: "moves **the picnic** from", "tăng **học phí** từ". */
const IS_CHANGED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${CHANGES})(?:\s+(?!(?:${GOES_ON})(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ\p{N}'’-]+){0,6}\s*$`,
  'iu',
);
const SAYS_CHANGE =
  /^\s*(?:đồng\s+)?(?:(?:tăng|giảm|dời|chuyển|đổi|lùi)\s+)?(?:sang|lên|xuống|thành)(?![a-zÀ-ỹ])/iu;

/** Whether a value is what something was, by what stands before and behind it: "moved **from** 3 March **to** 10 March". */
export function isOfChange(before: string, behind: string): boolean {
  const from = FROM.exec(before);
  if (from === null || !TO.test(behind)) return false;
  const head = before.slice(0, from.index);
  return SAYS_CHANGE.test(behind) || IS_CHANGED.test(lastClause(head));
}
