import type { BlockKind } from '../../article.ts';
import { namesColumns } from '../page/names-columns.ts';

/** A text whose columns are rows, and what those lines are that a reader sees as rows and headings, by their words. */
export interface WithRows {
  readonly text: string;
  readonly kinds: ReadonlyMap<string, BlockKind>;
}

/** Fewer lines with as many columns may be that by chance. */
const FEWEST_ROWS = 3;
const LONGEST_CELL = 80;
/** Two columns are told by tabs alone: two spaces stand in many a sentence. */
const FEWEST_BY_SPACES = 3;
const SHORTEST_GAP = / {2,}/u;
/** Characters of a line above a table that names it. */
const LONGEST_NAME = 60;

/**
 * A plain text with tables in columns, parted by tabs or spaces, each row of which says its columns' names ("Size: A4 · Price: £3"); of two
 * columns without names "Monday: closed". A text without tables comes back unchanged.
 */
export function withRows(text: string): WithRows {
  const kinds = new Map<string, BlockKind>();
  if (!/\t|\S {2,}\S/u.test(text)) return { text, kinds };
  const lines = text.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    if (table.length < FEWEST_ROWS) {
      out.push(lines[at++] ?? '');
      continue;
    }
    const above = nameAbove(lines, at);
    if (above !== '' && above.length <= LONGEST_NAME && !/[.!?:;,]$/u.test(above))
      kinds.set(above, 'heading');
    for (const row of rowsOf(table)) {
      out.push(row);
      kinds.set(row, 'row');
    }
    at += table.length;
  }
  return { text: out.join('\n'), kinds };
}

/** The line above a table; over an empty line only one that stands alone. */
function nameAbove(lines: readonly string[], at: number): string {
  const [before = '', second = '', third = ''] = [1, 2, 3].map((step) => lines[at - step]?.trim());
  return before !== '' || third !== '' ? before : second;
}

/** The cells of the lines from here on that have as many of them as the first. */
function tableAt(lines: readonly string[], from: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = from; at < lines.length; at++) {
    const cells = cellsOf(lines[at] ?? '');
    if (cells === null || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  return rows;
}

function cellsOf(line: string): readonly string[] | null {
  const byTabs = line.includes('\t');
  const cells = line
    .trim()
    .split(byTabs ? /\t+/u : SHORTEST_GAP)
    .map((cell) => cell.trim());
  const fewest = byTabs ? 2 : FEWEST_BY_SPACES;
  const isRow = cells.length >= fewest && cells.every((cell) => cell !== '' && cell.length <= LONGEST_CELL);
  return isRow ? cells : null;
}

/** The rows as they are read, each with what the first says of its columns. */
function rowsOf([head = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  if (namesColumns(head, others))
    return others.map((cells) => cells.map((cell, at) => `${head[at] ?? ''}: ${cell}`).join(' · '));
  return [head, ...others].map(([first = '', ...rest]) => `${first.replace(/:$/u, '')}: ${rest.join(' · ')}`);
}
