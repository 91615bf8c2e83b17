import { Parser } from 'htmlparser2';
import { namesColumns } from '../page/names-columns.ts';
import { Unreadable } from '../unreadable.ts';

/** So many rows tell what the first one is. */
const MOST_ROWS = 30;
const LONGEST_CELL = 200;
/** A longer document is a book, and is not gone through twice. */
const LONGEST_DOCUMENT = 6_000_000;
/** Elements inside each other; Word writes about thirty. Each costs the parser more than the one around it. */
const DEEPEST = 2_000;

interface Cell {
  words: string;
  isBold: boolean;
}

interface Table {
  readonly number: number;
  readonly rows: Cell[][];
  isFull: boolean;
}

/**
 * The numbers of a document's tables, in order, whose first row names the columns: by its words, or by its bold letters. Word says of nearly
 * every table that it has such a row.
 */
export function headedTables(xml: string): ReadonlySet<number> {
  const headed = new Set<number>();
  if (xml.length > LONGEST_DOCUMENT || !xml.includes('<w:tbl>')) return headed;
  const open: Table[] = [];
  let count = 0;
  let isText = false;
  let isBold = false;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new Unreadable('it is nested too deeply for an article: make it simpler');
        const table = open.at(-1);
        if (name === 'w:tbl') open.push({ number: count++, rows: [], isFull: false });
        else if (name === 'w:tr') beginRow(table);
        else if (name === 'w:tc') openRow(table)?.push({ words: '', isBold: true });
        else if (name === 'w:r') isBold = false;
        else if (name === 'w:b') isBold = !/^(?:0|false|off)$/u.test(attributes['w:val'] ?? '');
        else if (name === 'w:t') isText = true;
      },
      onclosetag: (name) => {
        depth -= 1;
        if (name === 'w:t') isText = false;
        else if (name === 'w:tbl') {
          const table = open.pop();
          if (table !== undefined && isHeaded(table.rows)) headed.add(table.number);
        }
      },
      ontext: (words) => {
        const cell = isText ? openRow(open.at(-1))?.at(-1) : undefined;
        if (cell === undefined || cell.words.length > LONGEST_CELL) return;
        cell.words += words;
        cell.isBold &&= isBold;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return headed;
}

function beginRow(table: Table | undefined): void {
  if (table === undefined) return;
  if (table.rows.length < MOST_ROWS) table.rows.push([]);
  else table.isFull = true;
}

function openRow(table: Table | undefined): Cell[] | undefined {
  return table?.isFull === false ? table.rows.at(-1) : undefined;
}

function isHeaded(rows: readonly (readonly Cell[])[]): boolean {
  const [head = [], ...others] = rows;
  if (head.length < 2 || others.length === 0) return false;
  // A table in bold letters as a whole tells nothing.
  if (isBoldRow(head) && !others.some(isBoldRow)) return true;
  const words = (row: readonly Cell[]): readonly string[] => row.map((cell) => cell.words.trim());
  return namesColumns(words(head), others.map(words));
}

function isBoldRow(row: readonly Cell[]): boolean {
  return row.some(({ words }) => words !== '') && row.every(({ isBold }) => isBold);
}
