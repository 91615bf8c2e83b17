import type { Piece } from '../page/page.ts';
import { csvRows } from '../records/csv-rows.ts';
import { tableOf, tablePieces } from '../records/table-pieces.ts';
import { Unreadable } from '../unreadable.ts';

/** A table in a text of reStructuredText as rows that name their columns, and the line behind it. */
export interface RstTable {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

const GRID = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/u;
const SIMPLE = /^[ \t]*=+(?:[ \t]+=+)+[ \t]*$/u;
const DIRECTIVE = /^([ \t]*)\.\. (list|csv)-table::/u;

/**
 * What finds the table that begins on a line: drawn with signs, or a list or CSV under its directive; null where none does. `inline` takes
 * the marks out of a cell.
 */
export function rstTables(
  lines: readonly string[],
  inline: (words: string) => string,
): (at: number) => RstTable | null {
  const last = lines.findLastIndex((_, at) => isClosing(lines, at));
  const plain = (cells: readonly string[]): readonly string[] =>
    cells.map((cell) => inline(cell.replaceAll(/\s+/gu, ' ').trim()));
  return (at) => {
    const line = lines[at] ?? '';
    const isSimple = at < last && SIMPLE.test(line);
    const found = GRID.test(line)
      ? gridAt(lines, at)
      : isSimple
        ? simpleAt(lines, at)
        : directiveAt(lines, at);
    if (found === null) return null;
    const { header, rows, end } = found;
    const read =
      header === null ? tableOf(rows.map(plain)) : { header: plain(header), rows: rows.map(plain) };
    return { pieces: tablePieces(read), end };
  };
}

/** Whether a line ends a table whose columns stand under "====  ====". */
function isClosing(lines: readonly string[], at: number): boolean {
  return SIMPLE.test(lines[at] ?? '') && (lines[at + 1] ?? '').trim() === '';
}

interface FoundTable {
  /** Null where its markup does not say which row names the columns. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly end: number;
}

/** A table drawn with "+---+" and "|". */
function gridAt(lines: readonly string[], from: number): FoundTable {
  const rows: string[][] = [];
  let row: string[] = [];
  let headers = 0;
  let end = from;
  for (; /^[ \t]*[+|]/u.test(lines[end] ?? ''); end += 1) {
    const line = (lines[end] ?? '').trim();
    if (!line.startsWith('+')) {
      const cells = line.replace(/^\||\|$/gu, '').split('|');
      row = cells.map((cell, column) => `${row[column] ?? ''} ${cell}`);
      continue;
    }
    if (row.length > 0) rows.push(row);
    if (line.includes('=')) headers = rows.length;
    row = [];
  }
  return headed(rows, headers, end);
}

/** A table whose columns stand under "====  ====". */
function simpleAt(lines: readonly string[], from: number): FoundTable {
  const border = lines[from] ?? '';
  const starts = [...border.matchAll(/=+/gu)].map(({ index }) => index);
  const rows: string[][] = [];
  let headers = 0;
  let at = from + 1;
  for (; at < lines.length && !isClosing(lines, at); at += 1) {
    const line = lines[at] ?? '';
    if (SIMPLE.test(line)) {
      headers = rows.length;
      continue;
    }
    const cells = starts.map((start, column) => line.slice(start, starts[column + 1]).trim());
    const last = rows.at(-1);
    if (cells[0] === '' && last !== undefined)
      for (const [column, cell] of cells.entries()) last[column] = `${last[column] ?? ''} ${cell}`;
    else if (cells.some(Boolean)) rows.push(cells);
  }
  return headed(rows, headers, at + 1);
}

/** "* - Room" and "  - Seats" below ".. list-table::", or CSV below ".. csv-table::". */
function directiveAt(lines: readonly string[], from: number): FoundTable | null {
  const [, indent = '', kind] = DIRECTIVE.exec(lines[from] ?? '') ?? [];
  if (kind === undefined) return null;
  let end = from + 1;
  const isInside = (line: string): boolean => line.trim() === '' || line.search(/\S/u) > indent.length;
  while (end < lines.length && isInside(lines[end] ?? '')) end += 1;
  const inside = lines.slice(from + 1, end);
  const option = (name: string): string | undefined =>
    inside.map((line) => new RegExp(`^[ \\t]*:${name}:[ \\t]*(.*)$`, 'u').exec(line)?.[1]).find(Boolean);
  const body = inside.filter((line) => !/^[ \t]*:[\w-]+:/u.test(line));
  const named = option('header');
  const rows = kind === 'csv' ? csvIn(body) : listIn(body);
  const header = named === undefined ? null : (csvIn([named])[0] ?? null);
  return header === null ? headed(rows, Number(option('header-rows') ?? 0), end) : { header, rows, end };
}

function csvIn(lines: readonly string[]): readonly (readonly string[])[] {
  try {
    return csvRows(lines.map((line) => line.trim()).join('\n'), ',');
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

function listIn(lines: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of lines) {
    const [, star, cell] = /^[ \t]*(\*[ \t]+)?-(?:[ \t]+(.*))?$/u.exec(line) ?? [];
    if (star !== undefined) rows.push([cell ?? '']);
    else if (/^[ \t]*-(?:[ \t]|$)/u.test(line)) rows.at(-1)?.push(cell ?? '');
    else {
      const row = rows.at(-1);
      if (row !== undefined) row[row.length - 1] += ` ${line.trim()}`;
    }
  }
  return rows;
}

function headed(rows: readonly (readonly string[])[], headers: number, end: number): FoundTable {
  return headers > 0 && rows.length > headers
    ? { header: rows[headers - 1] ?? [], rows: rows.slice(headers), end }
    : { header: null, rows, end };
}
