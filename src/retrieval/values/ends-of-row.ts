import { foldMarks } from '../../text/fold-marks.ts';
import type { HeadedCell } from './cell-kinds.ts';
import { timesIn } from './stated-values.ts';

/** Columns of when something begins and when it ends, without marks: "Giờ bắt đầu", "Start", "Kết thúc". */
const OF_START =
  /^(?:(?:gio|thoi gian) )?(?:bat dau|vao(?: ca)?|mo(?: cua)?|tu)$|^(?:start|begin|from)s?(?: time)?$/u;
const OF_END =
  /^(?:(?:gio|thoi gian) )?(?:ket thuc|ra(?: ca)?|tan(?: ca)?|dong(?: cua)?|den|toi)$|^(?:end|finish|finishe|until|to)s?(?: time)?$/u;

/** The cells of a row that say from when to when: "**Start: 21:30** · **End: 00:30**"; undefined where one of them has no time, or lacks. */
export function endsOfRow<T extends HeadedCell>(
  cells: readonly T[],
): { readonly start: T; readonly end: T } | undefined {
  const below = (heading: RegExp): T | undefined =>
    cells.find(
      (cell) => heading.test(foldMarks(cell.heading.normalize('NFC'))) && timesIn(cell.value).length === 1,
    );
  const [start, end] = [below(OF_START), below(OF_END)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

const WHEN = '(?:may gio|may h|luc nao|khi nao)';
/** "Ca rửa xe **làm từ mấy giờ tới mấy giờ**": both ends of a stretch of time at once, without marks. */
const BOTH_ENDS = new RegExp(
  String.raw`(?<![a-z])(?:(?:lam(?: viec)?|keo dai|hoat dong|mo cua|dien ra|truc) )?(?:tu )?${WHEN} (?:den|toi) ${WHEN}(?![a-z])`,
  'u',
);

/** Where a question without marks asks from what time to what time something is; undefined where it does not, or says it in English. */
export function bothEndsAsked(folded: string): RegExpExecArray | undefined {
  return BOTH_ENDS.exec(folded) ?? undefined;
}

/** "What **hours** is the late clean", but not "how many hours": from when to when. */
const HOURS =
  /\b(?:what|which) (?:are (?:the|its|their) )?(?:hours|times)\b|\bfrom (?:when|what time) (?:to|until|till) (?:when|what time)\b/u;

/** Whether a question asks from what time to what time something is. */
export function asksForHours(question: string): boolean {
  const folded = foldMarks(question.normalize('NFC'));
  return bothEndsAsked(folded) !== undefined || HOURS.test(folded);
}
