/** A cell of a table's row with its heading, and where it stands in the row's line. */
export interface RowCell {
  readonly heading: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What readers put between the cells of a row: "Item: Rope · Deposit: €50". */
const BETWEEN = ' · ';
const BEHIND_HEADING = ': ';
const LONGEST_HEADING = 60;

/**
 * The cells of a line that is a row with headings, two or more; undefined for any other.
 * @param longestHeading in characters; the first one may have more in front of it
 */
export function cellsIn(line: string, longestHeading = LONGEST_HEADING): readonly RowCell[] | undefined {
  const cells: RowCell[] = [];
  let start = 0;
  for (const cell of line.split(BETWEEN)) {
    const colon = cell.indexOf(BEHIND_HEADING);
    const value = cell.slice(colon + BEHIND_HEADING.length);
    if (colon < 1 || colon > longestHeading || value === '') return undefined;
    cells.push({ heading: cell.slice(0, colon), value, start, end: start + cell.length });
    start += cell.length + BETWEEN.length;
  }
  return line.includes('\n') || cells.length < 2 ? undefined : cells;
}
