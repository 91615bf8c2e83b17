/** A cell of a table's row with its heading, and where it stands in the row's line. */
export interface RowCell {
  readonly heading: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What readers put between the cells of a row: "Item: Rope · Deposit: €50". */
export const BETWEEN_CELLS = ' · ';
const BEHIND_HEADING = ': ';
const LONGEST_HEADING = 60;

/**
 * The cells of a line that is a row with headings, two or more; undefined for any other.
 * @param longestHeading in characters; the first one may have more in front of it
 */
export function cellsIn(line: string, longestHeading = LONGEST_HEADING): readonly RowCell[] | undefined {
  const cells: RowCell[] = [];
  let start = 0;
  for (const cell of line.split(BETWEEN_CELLS)) {
    const colon = cell.indexOf(BEHIND_HEADING);
    const value = cell.slice(colon + BEHIND_HEADING.length);
    if (colon < 1 || colon > longestHeading || value === '') return undefined;
    cells.push({ heading: cell.slice(0, colon), value, start, end: start + cell.length });
    start += cell.length + BETWEEN_CELLS.length;
  }
  return line.includes('\n') || cells.length < 2 ? undefined : cells;
}

/** Fewer cells than these compare nothing. */
const LEAST_COMPARED = 3;

/**
 * The cells of a row that compares several things, below a corner without a heading: "Height · The Mill: 14 metres · The Dairy: 4.2 metres".
 * The first one names the row, and has an empty heading; undefined for any other line.
 */
export function comparedCellsIn(line: string): readonly RowCell[] | undefined {
  const [name = ''] = line.split(BETWEEN_CELLS, 1);
  const others = cellsIn(line.slice(name.length + BETWEEN_CELLS.length));
  const isName = name !== '' && name.length <= LONGEST_HEADING && !name.includes(BEHIND_HEADING);
  if (!isName || others === undefined || others.length + 1 < LEAST_COMPARED) return undefined;
  const from = name.length + BETWEEN_CELLS.length;
  return [
    { heading: '', value: name, start: 0, end: name.length },
    ...others.map((cell) => ({ ...cell, start: from + cell.start, end: from + cell.end })),
  ];
}

/** The cells of a line that is a row of either kind; undefined for any other line. */
export function rowCellsIn(line: string): readonly RowCell[] | undefined {
  return cellsIn(line) ?? comparedCellsIn(line);
}
