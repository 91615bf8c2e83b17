import { foldMarks } from '../../text/fold-marks.ts';

/** "Ở từ 7 đêm **giảm bao nhiêu**", "**how much off** for members", "what's the discount". Without marks. */
const ASKS =
  /\b(?:giam|bot)(?: gia)?(?: duoc)? (?:bao nhieu|bn|may(?! (?:gio|ngay|hom))|nhieu)\b|\bhow much (?:off|of a discount|discount|of a reduction)\b|\bwhat(?: is|['’]?s)?(?: the)?(?: [a-z]+)? discount\b/u;

/** Whether a question asks how much cheaper something becomes, which a text may say in per cent. */
export function asksDiscount(question: string): boolean {
  return ASKS.test(foldMarks(question.normalize('NFC')).toLowerCase());
}
