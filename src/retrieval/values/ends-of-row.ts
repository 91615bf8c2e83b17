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
