import type { Cell, PageLine } from './page-lines.ts';

/** Fewer lines may have their gaps in the same places by chance. */
const FEWEST_ROWS = 3;
const LONGEST_CELL = 80;
/** Columns of prose, each of whose lines is about this long, are no table. */
const PROSE = 30;
/** So many rows tell prose from a table: a page of columns is not gone through from each of its lines. */
const TELLING_ROWS = 6;
/** Rows stand at most so many heights of their letters below each other. */
const ROW_GAP = 4;
/** Lines of one cell stand closer. */
const LINE_GAP = 1.55;
/** Columns begin, end or are centred within this share of the letters' height of each other. */
const ALIGNED = 0.6;

/** A table on a page: how many of its lines it takes, and its rows. */
export interface PageTable {
  readonly lines: number;
  readonly rows: readonly (readonly string[])[];
}

/** The table that begins with a page's line, where its words and those of the lines below stand in columns; null for none. */
export function tableAt(lines: readonly PageLine[], from: number): PageTable | null {
  const [head, below] = [lines[from], lines[from + 1]];
  if (head === undefined || below === undefined || head.cells.length < 2 || !isRow(head)) return null;
  // Names in the middle of their columns stand above words that begin with them.
  const columns = isAbove(head, below) ? below : head;
  const rows = [textsOf(head)];
  let [at, last] = [from + 1, head];
  for (let line = lines[at]; line !== undefined; line = lines[++at]) {
    const gap = last.y - line.y;
    if (gap <= 0 || gap > ROW_GAP * line.size || !isRow(line)) break;
    const places = line.cells.map((cell) => columnOf(cell, columns, line.size));
    const isWhole = line.cells.length === columns.cells.length && places.every((place, i) => place === i);
    const goesOn = gap <= LINE_GAP * line.size && places.every((place) => place > 0);
    if (isWhole) rows.push(textsOf(line));
    else if (goesOn) goOn(rows, places, line);
    else break;
    if (rows.length === TELLING_ROWS && isProse(rows)) return null;
    last = line;
  }
  return rows.length < FEWEST_ROWS || isProse(rows) ? null : { lines: at - from, rows };
}

/** Whether each cell of a line stands over the column that begins with the one below it. */
function isAbove(head: PageLine, { cells, size }: PageLine): boolean {
  return (
    head.cells.length === cells.length &&
    head.cells.every(({ x, end }, at) => {
      const middle = (x + end) / 2;
      return middle > (cells[at]?.x ?? 0) - size && middle < (cells[at + 1]?.x ?? Number.POSITIVE_INFINITY);
    })
  );
}

function isRow({ cells }: PageLine): boolean {
  return cells.every(({ words }) => words.trim() !== '' && words.length <= LONGEST_CELL);
}

function textsOf({ cells }: PageLine): string[] {
  return cells.map(({ words }) => words.replaceAll(/\s+/gu, ' ').trim());
}

/** The column under which a cell stands; -1 for none. */
function columnOf(cell: Cell, { cells }: PageLine, size: number): number {
  const near = size * ALIGNED;
  return cells.findIndex(
    ({ x, end }) =>
      Math.abs(x - cell.x) < near ||
      Math.abs(end - cell.end) < near ||
      Math.abs(x + end - cell.x - cell.end) < 2 * near,
  );
}

/** Adds the second line of cells to the row above. */
function goOn(rows: string[][], columns: readonly number[], line: PageLine): void {
  const row = rows.at(-1);
  for (const [i, words] of textsOf(line).entries()) {
    const column = columns[i] ?? -1;
    if (row?.[column] !== undefined) row[column] = `${row[column]} ${words}`;
  }
}

function isProse(all: readonly (readonly string[])[]): boolean {
  const rows = all.slice(0, TELLING_ROWS);
  const count = rows[0]?.length ?? 0;
  return Array.from({ length: count }, (_, column) => column).every((column) => {
    const letters = rows.reduce((sum, row) => sum + (row[column] ?? '').length, 0);
    return letters / rows.length > PROSE;
  });
}
