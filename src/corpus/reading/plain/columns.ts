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
    if (table.rows.length < FEWEST_ROWS) {
      out.push(lines[at++] ?? '');
      continue;
    }
    const names = cornerless(lines[at - 1], lines[at] ?? '', table.rows);
    if (names !== undefined) out.pop();
    const above = nameAbove(lines, names === undefined ? at : at - 1);
    if (/[\p{L}\p{N}]/u.test(above) && above.length <= LONGEST_NAME && !/[.!?:;,]$/u.test(above))
      kinds.set(above, 'heading');
    for (const row of names === undefined ? rowsOf(table) : rowsBelow(names, table.rows)) {
      out.push(row);
      kinds.set(row, 'row');
    }
    at += table.lines;
  }
  return { text: out.join('\n'), kinds };
}

/** The line above a table; over an empty line only one that stands alone. */
function nameAbove(lines: readonly string[], at: number): string {
  const [before = '', second = '', third = ''] = [1, 2, 3].map((step) => lines[at - step]?.trim());
  return before !== '' || third !== '' ? before : second;
}

/**
 * The names of the columns of a table whose first one has none, as they stand over the others: "     Lunch    Tea" over "Mon  Pie  Soup". Undefined
 * where the line above is no such heading.
 */
function cornerless(
  above: string | undefined,
  below: string,
  [first = []]: readonly (readonly string[])[],
): readonly string[] | undefined {
  const names = above === undefined ? null : partsOf(above);
  if (above === undefined || names === null || names.length < 2 || names.length !== first.length - 1)
    return undefined;
  const indent = /^\s*/u.exec(above)?.[0] ?? '';
  const isOverOthers =
    indent.includes('\t') || indent.length >= below.indexOf(first[0] ?? '') + (first[0] ?? '').length;
  return isOverOthers && names.every((name) => isNameOfColumn(name)) ? names : undefined;
}

/** A name has a letter, says no sum and no hour, and ends as no sentence does. */
function isNameOfColumn(name: string): boolean {
  return /\p{L}/u.test(name) && !/^[\p{Sc}\d]|[.!?;]$|\d[:.,h]\d/u.test(name);
}

/** The rows below such names, each behind what it is called: "Mon · Lunch: Pie · Tea: Soup". */
function rowsBelow(names: readonly string[], table: readonly (readonly string[])[]): readonly string[] {
  return table.map(([first = '', ...rest]) =>
    [first.replace(/:$/u, ''), ...rest.map((cell, at) => `${names[at] ?? ''}: ${cell}`)].join(' · '),
  );
}

/** A table, how many lines it takes, and whether a rule below its first row says that this names the columns. */
interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number;
  readonly isHeaded: boolean;
}

/** "------", "====  =====", "+-----+----+": what is drawn between the rows of a table. */
const RULE = /^(?=.*[-=_─━]{3})[-=_─━+|\s]+$/u;

/** The cells of the lines from here on that have as many of them as the first, without the rules between them. */
function tableAt(lines: readonly string[], from: number): Table {
  const rows: (readonly string[])[] = [];
  let isHeaded = false;
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (rows.length > 0 && RULE.test(line)) {
      isHeaded ||= rows.length === 1;
      continue;
    }
    const cells = cellsOf(line);
    if (cells === null || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    rows.push(cells);
    end = at + 1;
  }
  return { rows, lines: end - from, isHeaded };
}

function cellsOf(line: string): readonly string[] | null {
  const cells = partsOf(line);
  const fewest = line.includes('\t') || isPriced(line, cells ?? []) ? 2 : FEWEST_BY_SPACES;
  return cells !== null && cells.length >= fewest ? cells : null;
}

/** What stands between the gaps of a line; null where that is no row of short cells. */
function partsOf(line: string): readonly string[] | null {
  const words = line.trim();
  const cells = words.split(words.includes('\t') ? /\t+/u : SHORTEST_GAP).map((cell) => cell.trim());
  return cells.every((cell) => cell !== '' && cell.length <= LONGEST_CELL) ? cells : null;
}

/** Before a sum fewer spaces may be a slip, and so many part it from what it is the price of: "Full day     £30 a head". */
const WIDE_GAP = / {3,}/u;
const SUM =
  /^(?:from |từ )?(?:[£€$]\s?\d|\d[\d.,]*\s?(?:đ|k|vnd|vnđ|đồng|p|eur|€|£)(?![\p{L}\d])|free(?![\p{L}-])|miễn phí)/iu;

/** Whether a line is of a price list in two columns. */
function isPriced(line: string, [name = '', sum = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && /\p{L}/u.test(name) && SUM.test(sum) && WIDE_GAP.test(line.trim());
}

/** A cell with nothing in it, as people write that. */
const NOTHING = /^[-–—]+$/u;

/** The rows as they are read, each with what the first says of its columns. */
function rowsOf({ rows, isHeaded }: Table): readonly string[] {
  const [head = [], ...others] = rows;
  if (isHeaded || namesColumns(head, others))
    return others.map((cells) =>
      cells.flatMap((cell, at) => (NOTHING.test(cell) ? [] : `${head[at] ?? ''}: ${cell}`)).join(' · '),
    );
  return rows.map(([first = '', ...rest]) => {
    const said = rest.filter((cell) => !NOTHING.test(cell));
    return `${first.replace(/:$/u, '')}: ${(said.length === 0 ? rest : said).join(' · ')}`;
  });
}
