import type { Article, Span } from '../../corpus/article.ts';
import { saysWhoWasThere } from '../../corpus/reading/minutes-lines.ts';
import { foldMarks } from '../../text/fold-marks.ts';

/** Questions that such a line answers: "who was at the june meeting", "họp có ai dự". */
const ASKS_WHO_WAS_THERE =
  /(?<![a-z])(?:there|present|attend\w*|absent|apologies|came|turned up|showed up|missing|at the (?:\w+ ){0,2}meeting|du|co mat|vang|tham gia|tham du|hop co)(?![a-z])/u;

/** Whether a sentence stands in a line that says who was at a meeting: "Present: Ada, Bo. Cy by phone." */
export function isAttendance({ text }: Pick<Article, 'text'>, { start, end }: Span): boolean {
  return saysWhoWasThere(text.slice(text.lastIndexOf('\n', start - 1) + 1, end));
}

/** Whether a question may ask for that. */
export function asksWhoWasThere(question: string): boolean {
  return ASKS_WHO_WAS_THERE.test(foldMarks(question).toLowerCase());
}
