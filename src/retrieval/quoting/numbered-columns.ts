import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { Cell } from './table-cells.ts';

/** "Parent helper **2**", "Người trực **1**": one of several columns of a name. */
const NUMBERED = /^(?<name>.*\p{L})\s?[1-9]$/u;
/** Nobody is there yet: "–", "none". */
const NOBODY = /^(?:[-–—?]*|none|nobody|n\/?a|chưa có|không)$/iu;

function nameOf({ heading }: Pick<Cell, 'heading'>): string | undefined {
  return NUMBERED.exec(heading)?.groups?.['name']?.toLowerCase();
}

/** A cell of a row with those beside it whose headings are its own with another number, "Helper 1", "Helper 2", unless the question has one. */
export function withNumbered(own: Span, cells: readonly Cell[], question: string): Span {
  const at = cells.findIndex(({ start, end }) => start <= own.start && own.end <= end);
  const cell = cells[at];
  const name = cell && nameOf(cell);
  if (cell === undefined || name === undefined || NOBODY.test(cell.value)) return own;
  const [asked, heading] = [question, cell.heading].map((text) =>
    foldMarks(text.normalize('NFC')).toLowerCase(),
  );
  if (heading === undefined || asked?.includes(heading) === true) return own;
  const isSame = (other: Cell | undefined): boolean =>
    other !== undefined && nameOf(other) === name && !NOBODY.test(other.value);
  let [from, to] = [at, at];
  while (isSame(cells[from - 1])) from--;
  while (isSame(cells[to + 1])) to++;
  const [first, last] = [cells[from] ?? cell, cells[to] ?? cell];
  return from === to ? own : { start: first.start, end: last.end };
}
