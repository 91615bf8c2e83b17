import { foldMarks } from '../../text/fold-marks.ts';
import type { AskedPart } from './asked-parts.ts';

/** "Gửi xe một tháng **bao nhiêu**", with what is said at the end of a question. Without marks. */
const BARE =
  /\b(?:bao nhieu|nhieu|bn|bnhieu)(?: (?:vay|v|z|a|ah|nhi|ha|the|ad|ban|b|bn|em|vay ad|vay a|1 (?:thang|lan|luot|nguoi|ngay)|mot (?:thang|lan|luot|nguoi|ngay)))*\W*$/;
/** What it is of where it is no sum: "sức chứa bao nhiêu". */
const OF_ELSE =
  /\b(?:suc chua|suat|so|dien tich|tong|cong suat|nhiet do|can nang|dan so|toc do|do (?:am|cao|sau|dai|rong)|chieu [A-Za-zÀ-ỹ]+|trong luong|ti le|ty le|diem|tuoi|tre|dai|rong|cao|sau|nang|xa)\b/u;

/** Whether a question asks how much without saying of what: of what costs something that is its price. */
export function asksBareAmount({ question, type }: AskedPart): boolean {
  const asked = foldMarks(question.normalize('NFC'));
  return (type === 'count' || type === 'other') && BARE.test(asked) && !OF_ELSE.test(asked);
}

/** A sum that is written without its currency, behind nothing that makes it another number: "còn thiếu **6.000**". */
const WRITTEN_SUM = /(?<![\d.,])\d{1,3}(?:\.\d{3}){1,3}(?![\d.,]*\d|\s?(?:đ|[$€£]|\p{L}[\p{L}\p{M}]*))/iu;

/** Whether a text has a sum without its currency, which then may be the one that is asked for. */
export function hasWrittenSum(text: string): boolean {
  return WRITTEN_SUM.test(text);
}
