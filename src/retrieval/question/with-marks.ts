import { lacksMarks, restoredMarks } from './restored-marks.ts';

/** Words that hardly a message in Vietnamese without marks is without: what has none of them is not looked at line by line. */
const UNMARKED =
  /(?<![\p{L}\p{M}])(?:khong|ko|duoc|dc|nguoi|ngay|moi|cua|nha|nhe|thi|cac|nay|chau|roi|minh|em|anh|chi|gio|tien|phong|lop|hoc|truong|thang|tuan|nhan|gui|lam|voi|cho|mn|ad)(?![\p{L}\p{M}])/iu;

/**
 * A text with the marks that its Vietnamese lines most likely have where they were typed without, as chats are: to "mất thẻ đóng bao nhiêu" the
 * cross-encoder reads "mat the gio phai dong 80k" as -3.1 in log-odds and "mất thẻ giờ phải đóng 80k" as 3.2. A question that has its marks
 * says which its words have; any other text comes back as it is.
 */
export function withMarks(text: string, question = ''): string {
  if (!UNMARKED.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (lacksMarks(line) ? restoredMarks(line, [question]) : line))
    .join('\n');
}
