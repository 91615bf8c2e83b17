import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { type AskedQuote, partsOf } from './answer-phrase.ts';

/** Asks whether something takes place: "is the walk still on", "was the fair called off", "hội chợ có bị hủy không". Without marks. */
const ASKS =
  /\bstill (?:on|happening|going ahead|taking place)\b|\b(?:is|was|are|were|been|get|got)\b.{1,60}\b(?:cancelled|canceled|called off|postponed)\b|\b(?:con|van|co)(?: con)? (?:dien ra|to chuc)\b|\b(?:con|van)(?: con)? (?:hoc|tap|day|mo|hoat dong|chay|choi|hop|sinh hoat)(?: nua)? (?:khong|ko|k|hong|hok|hem)\b|\bco (?:bi )?(?:huy|hoan)\b/;
/** Says that something does, or does not, or later. */
const SAYS =
  /(?<![a-zÀ-ỹ])(?:(?:isn|aren|wasn|won|doesn|not|no longer)(?:['’]t)? (?:be )?(?:happen(?:ing)?|on|going ahead|go ahead|tak(?:e|ing) place)|there (?:won['’]t|will not|is no longer|will no longer|isn['’]t going to) be|cancell?ed|called off|postponed|(?:goes|going|go) ahead|as planned|(?:bị|đã|phải|xin|tạm) (?:hủy|huỷ|hoãn|dừng|ngưng|nghỉ)|(?:không|vẫn) (?:còn )?(?:diễn ra|tổ chức))(?![a-zÀ-ỹ])/iu;

/** The part of a sentence that says whether something takes place, where a question asks for that; undefined for any other. */
export function statedStillOn(sentence: Span, { text, question }: AskedQuote): Span | undefined {
  if (!ASKS.test(foldMarks(question.normalize('NFC')))) return undefined;
  return partsOf(text, sentence).find(({ start, end }) => SAYS.test(text.slice(start, end)));
}
