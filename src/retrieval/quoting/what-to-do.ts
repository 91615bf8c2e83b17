import { foldMarks } from '../../text/fold-marks.ts';

/** Asks for a way: "how do i leave the club", "làm sao để đăng ký". Without marks. */
const ASKS_HOW =
  /\bhow (?:do|can|could|should|would|must|to)\b|\bhow does one\b|\b(?:lam (?:sao|the nao|cach nao)|cach nao|bang cach nao|the nao de)\b/;
/** A sentence that says what to do. */
const SAYS_WHAT_TO_DO =
  /^[\s*_"“(•–-]*(?:(?:please|just|simply|then|vui lòng|xin|hãy|cứ|chỉ cần) )?(?:write|send|ask|e-?mail|call|ring|go|book|fill|bring|pick|report|register|reply|use|log|tell|contact|sign|download|press|click|message|dm|text|put|return|apply|order|talk|speak|visit|open|enter|scan|post|hand|drop|take|leave|choose|select|gọi|nhắn|gửi|điền|đến|liên hệ|báo|mang|đem|chở|đăng ký|nộp|quét|ghi|gặp|bấm|tải|ghé|chuyển khoản)(?![a-zÀ-ỹ])/iu;

/** Whether a question asks how something is done. */
export function asksHow(question: string): boolean {
  return ASKS_HOW.test(foldMarks(question.normalize('NFC')));
}

/** Whether a sentence tells somebody what to do: "Write to the secretary before 31 August." */
export function saysWhatToDo(sentence: string): boolean {
  return SAYS_WHAT_TO_DO.test(sentence);
}

/** Asks what to do once something has happened: "dog got off the lead, what do i do". Without marks. */
const ASKS_WHAT_TO_DO =
  /\bwhat (?:do|should|can|shall|must) (?:i|we|you|u|one)(?: now)?(?: do)?\b(?! (?:bring|wear|need|have|get|pay|eat|learn|see))|\bwhat (?:now|to do)\b|^help[!,]? |\b(?:phai |nen |can )?lam (?:sao|gi)(?: day| gio| bay gio| vay| a)?$|\bthi (?:phai )?lam (?:sao|gi)\b|\bxu ly (?:sao|the nao)\b/;
/** Says what to do in a case, and begins with the case: "If a dog slips its lead, do not chase it". */
const SAYS_WHAT_TO_DO_IF =
  /^[\s*_"“(•–-]*(?:\d{1,2}[.)/]\s*|điều \d+[.:]?\s*)?(?:if|when|in case(?: of)?|in the event of|should|nếu|khi|lỡ|lúc|trường hợp|trong trường hợp|hễ)(?![a-zÀ-ỹ])/iu;

/** Whether a question asks what to do in a case. */
export function asksWhatToDo(question: string): boolean {
  const asked = foldMarks(question.normalize('NFC'))
    .toLowerCase()
    .replace(/[?!.\s]+$/u, '');
  return ASKS_WHAT_TO_DO.test(asked);
}

/** Whether a sentence says what to do in a case. */
export function saysWhatToDoIf(sentence: string): boolean {
  return SAYS_WHAT_TO_DO_IF.test(sentence);
}
