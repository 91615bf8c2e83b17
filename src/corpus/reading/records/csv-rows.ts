import { Unreadable } from '../unreadable.ts';

/** More columns than any table has that people read. */
const MOST_COLUMNS = 200;
const DELIMITERS = [',', ';', '\t'];

/**
 * The rows of a table whose cells are parted by `delimiter`, or by what parts those of its first line; cells without the white space around
 * them, rows without the empty cells at their end, and no empty rows.
 * @throws {Unreadable} for a quote that is never closed, and for more than 200 columns.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvRows(written: string, delimiter?: string): readonly (readonly string[])[] {
  // Excel may name the delimiter above the table.
  const [whole = '', named] = /^\uFEFF?(?:sep=(.)[ \t]*\n)?/iu.exec(written) ?? [];
  const text = written.slice(whole.length);
  const parting = delimiter ?? named ?? delimiterIn(text);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = cellAt(text, at, parting);
    if (row.length < MOST_COLUMNS) row.push(cell);
    else if (cell !== '') throw new Unreadable('it has more than 200 columns: split it');
    at = end + 1;
    if (text[end] === parting) continue;
    while (row.at(-1) === '') row.pop();
    if (row.length > 0) rows.push(row);
    row = [];
  }
  return rows;
}

/** The sign that stands most often in the first line, outside quotes. */
function delimiterIn(text: string): string {
  const line = (/^\s*([^\n]*)/u.exec(text)?.[1] ?? '').replaceAll(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface Cell {
  readonly cell: string;
  /** Where the sign stands that ends it. */
  readonly end: number;
}

/** A cell whose quotes are around all of it, also behind a space, is what they hold; in «"Elsa" of Millford» they are words of it. */
function cellAt(text: string, from: number, delimiter: string): Cell {
  const plain = plainAt(text, from, delimiter);
  if (!plain.cell.startsWith('"')) return plain;
  const open = text.indexOf('"', from);
  const close = closeOf(text, open);
  if (close === -1 && open > from) return plain;
  if (close === -1) {
    const line = text.slice(0, from).split('\n').length;
    throw new Unreadable('a quote that opens on this line is never closed: close it', line);
  }
  const behind = plainAt(text, close + 1, delimiter);
  if (behind.cell !== '' && (open > from || close < plain.end)) return plain;
  const inside = text.slice(open + 1, close).replaceAll('""', '"');
  return { cell: `${inside}${text.slice(close + 1, behind.end)}`.trim(), end: behind.end };
}

function plainAt(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { cell: text.slice(from, end).trim(), end };
}

/** Where the one at `from` is closed: a quote inside is written twice; -1 where it is not. */
function closeOf(text: string, from: number): number {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}
