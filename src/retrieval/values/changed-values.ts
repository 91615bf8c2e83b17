import { lastClause } from './clause-edges.ts';

/** From one value to the other of a change. */
const FROM = /(?<![a-zÀ-ỹ])(?:from|từ)(?:\s+(?:the|on|ngày|lúc|tối|sáng|chiều))*\s+[$€£]?$/iu;
const TO =
  /^\s*(?:đồng\s+)?(?:(?:tăng|giảm|dời|chuyển|đổi|lùi)\s+)?(?:to|into|sang|lên|xuống|thành|đến)(?![a-zÀ-ỹ])/iu;
/** What is put off, between both words of its verb: "put **it** off", "pushed **the big raft race** back". */
const IT = String.raw`(?:it|them|this|that|(?:the|our|this)(?: [A-Za-z'’-]+){1,4}?)`;
/** Words that make "from … to" a change; "sang", "lên", "xuống" and "thành" say so themselves. */
const CHANGES = String.raw`mov[A-Za-zÀ-ỹ]+|shift(?:ed|ing)|chang[A-Za-zÀ-ỹ]+|postpon[A-Za-zÀ-ỹ]+|reschedul[A-Za-zÀ-ỹ]+|(?:brought|bring|bringing|put|putting|push|pushed|pushing)(?: ${IT})? (?:forward|back|off)|delay[A-Za-zÀ-ỹ]*|rais[A-Za-zÀ-ỹ]+|ris(?:es?|en|ing)|rose|(?:goes|go|went|going|gone) (?:up|down)|increas[A-Za-zÀ-ỹ]+|reduc[A-Za-zÀ-ỹ]+|cuts?|drop[A-Za-zÀ-ỹ]*|falls?|fell|lower[A-Za-zÀ-ỹ]*|grow[A-Za-zÀ-ỹ]*|grew|switch[A-Za-zÀ-ỹ]*|dời|chuyển|hoãn|lùi|đổi|tăng|giảm|thay đổi`;
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

/** Between a verb of change and the new value: "moved **to the** 6th", "dời sang **sáng** Chủ nhật". */
const UP_TO = String.raw`(?:\s+(?:the|on|at|room|hall|court|pitch|gate|bay|floor|ngày|hôm|lúc|vào|sáng|trưa|chiều|tối|đêm|phòng|sân|cổng|tầng|lầu|khu|số))*\s+[$€£]?$`;
/** A few words of the same clause; "and" and "cũng" add to what was said, and where something was decided the day is that of the decision. */
const IN_CLAUSE = String.raw`(?:(?!(?<![a-zÀ-ỹ])(?:and|also|or|và|cũng|hoặc|decided?|agreed?|announced?|voted?|quyết định|thông báo|họp)(?![a-zÀ-ỹ]))[^.;!?\n]){0,40}?`;
/** What says behind a value that it was moved, up to the new one: "has been **put back to** 6 December", "phải **dời sang** Chủ nhật 6/12". */
const MOVED_TO = new RegExp(
  String.raw`^${IN_CLAUSE}(?<![a-zÀ-ỹ])(?:(?:moved|moves|moving|relocated|taken|put|pushed|brought|postponed|rescheduled|shifted|switched|changed|delayed|deferred|extended)(?: back| forward| on)? (?:to|until|till)|(?:is|are|will be|it['’]?s) now(?: on| at| in)?|now (?:on|at)|(?:dời|lùi|hoãn|chuyển|đổi|đẩy|gia hạn)(?: lại| lịch| ngày| giờ| sớm){0,2} (?:sang|qua|thành|đến|tới|vào|về|lên|xuống)|(?:dời|chuyển|đưa|dọn|mang|khiêng|kê) (?:sang|qua|ra|lên|vào|xuống|về)|nay là)(?:${UP_TO})`,
  'iu',
);
/** The same where the verb stands in front of the value: "**we moved the** 21 November drill **to** 6 December", "**dời buổi học** thứ Bảy **qua** Chủ nhật". */
const MOVES_IT =
  /(?<![a-zÀ-ỹ])(?:mov(?:e[ds]?|ing)|postpon(?:e[ds]?|ing)|reschedul(?:e[ds]?|ing)|shift(?:ed|ing)|switch(?:ed|ing)|dời|lùi|hoãn|chuyển|đổi)(?: (?!(?:to|until|till|from|sang|qua|thành|đến|tới|vào|từ)(?![a-zÀ-ỹ]))[a-zÀ-ỹ'’-]+){0,5}\s+$/iu;
const TO_NEXT = new RegExp(
  String.raw`^(?: (?!(?:and|or|và|hoặc)(?![a-zÀ-ỹ]))[a-zÀ-ỹ'’-]+){0,3}\s(?:to|sang|qua|thành)(?:${UP_TO})`,
  'iu',
);
/** A day from which on something holds is not the former one: "**from** 21 November training is moved to Thursdays". */
const EFFECTIVE =
  /(?<![a-zÀ-ỹ])(?:from|as of|since|starting|effective|beginning|after|until|từ|kể từ|bắt đầu|sau|trước|đến|tới)(?:\s+(?:the|on|ngày|hôm|tuần))*\s+$/iu;

/** Whether a value was moved to the next one, by what stands before it and between both: "the drill **on** 21 November **has been put back to** 6 December". */
export function isMovedTo(before: string, between: string): boolean {
  if (EFFECTIVE.test(before)) return false;
  return MOVED_TO.test(between) || (MOVES_IT.test(before) && TO_NEXT.test(between));
}
