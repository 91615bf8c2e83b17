import { foldMarks } from '../../text/fold-marks.ts';

/** "Is the treadmill fixed yet", "is the pool open again", "are we still meeting": what has become of it. */
const ENGLISH =
  /\b(?:yet|still)\b|^(?:is|are|has|have|was|were|did|does|do)\b.*\b(?:fixed|mended|repaired|sorted|replaced|resolved|back|working|running|open|on|up|going) again\b|^(?:is|are|has|have)\b.*\b(?:fixed|mended|repaired|sorted(?: out)?|been replaced|resolved|found|back up)[\s?!.]*$/u;
/** "Máy chạy bộ sửa chưa", "đã mở lại chưa ạ". Without marks. */
const VIETNAMESE =
  /\b(?:chua|roi chua|xong chua)(?: (?:a|vay|v|z|ad|ha|ta|mn|em|anh|chi|co|thay|ban|nhi|the|hen))*[\s?!.]*$/u;

/** Whether a question asks how something stands by now, which the latest word on it says. */
export function asksHowItStands(question: string): boolean {
  const plain = question.normalize('NFC').toLowerCase();
  return ENGLISH.test(plain) || (/chưa|chua/u.test(plain) && VIETNAMESE.test(foldMarks(plain)));
}
