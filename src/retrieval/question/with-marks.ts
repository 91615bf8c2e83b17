import { withNames } from './marked-names.ts';
import { lineLacksMarks, restoredMarks } from './restored-marks.ts';

/**
 * A text with the marks that its Vietnamese lines most likely have where they were typed without, as chats are: to "mất thẻ đóng bao nhiêu" the
 * cross-encoder reads "mat the gio phai dong 80k" as -3.1 in log-odds and "mất thẻ giờ phải đóng 80k" as 3.2. A question that has its marks
 * says which its words have; any other text comes back as it is.
 */
export function withMarks(text: string, question = ''): string {
  return text
    .split('\n')
    .map((line) => (lineLacksMarks(line) ? marked(line, question) : line))
    .join('\n');
}

function marked(line: string, question: string): string {
  const composed = line.normalize('NFC');
  return withNames(composed, restoredMarks(composed, [question]), question);
}
