import type { Piece } from '../page/page.ts';
import { labelOf } from './record-cells.ts';
import { type Cell, oneLine, plainLabel, type Row, refuseMany, rowPieces } from './record-row.ts';
import { isShownField, isShownValue } from './shown-fields.ts';

/** A longer cell of the first row is no name of a column. */
const LONGEST_NAME = 60;
/** Figures, days and hours, addresses: what a column holds, and not what it is called. */
const VALUE = /^[\p{Sc}\d][\d\s.,:;/%°+–-]*\p{L}{0,3}\p{Sc}?$|^https?:\/\/|^[^\s@]+@[^\s@]+\.\w+$/u;

/** What readers put between the cells of a row. */
const BETWEEN_CELLS = ' · ';

const PROGRAM_NAME = /^\p{Ll}[\p{Ll}\d]*(?:_[\p{Ll}\d]+)+$/u;

/** A table as it was read: what stands over it, the names of its columns, and its rows. */
export interface ReadTable {
  /** Undefined where nothing stands over it, or only facts. */
  readonly title?: string | undefined;
  readonly above: readonly string[];
  /** Empty where its first row is a row like the others. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Tells what stands over a table and the names of its columns from its rows. */
export function tableOf(lines: readonly (readonly string[])[]): ReadTable {
  const isWide = lines.some(({ length }) => length > 1);
  // Spreadsheets have a title in the first cell of a row of its own.
  const start = isWide
    ? lines.findIndex((line, at) => line.filter(Boolean).length > 1 && !statesFacts(line, lines[at + 1]))
    : 0;
  const over = lines.slice(0, start).map((line) => line.filter(Boolean));
  const isTitled = over[0]?.length === 1;
  const title = isTitled ? over[0]?.join('') : undefined;
  const above = over.slice(isTitled ? 1 : 0).map((cells) => cells.join(BETWEEN_CELLS));
  const [first = [], ...others] = lines.slice(start);
  return isWide && others.length > 0 && isHeader(first, others)
    ? { title, above, header: first, rows: others }
    : { title, above, header: [], rows: lines.slice(start) };
}

/** "Made on: 12/9/2026", "Người lập: Hoa": what is said of a table above it. */
const FACT = /^\p{L}[^:=]{0,40}: ?[^\s:]/u;

/** Whether a line says something of the table below it, whose first row has more cells, and no facts. */
function statesFacts(line: readonly string[], below: readonly string[] = []): boolean {
  const cells = line.filter(Boolean);
  const [own, next] = [cells.length, below.filter(Boolean).length];
  return next > own && cells.every((cell) => FACT.test(cell)) && !below.some((cell) => FACT.test(cell));
}

/**
 * The first row names the columns where each of its cells is a short name of its own; that of the first column may be missing. Two may have the
 * same name above figures: "Time, Height, Time, Height".
 */
function isHeader(cells: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const names = cells.filter(Boolean);
  const known = new Set<string>();
  const isNew = (name: string, column: number): boolean => {
    const key = name.toLowerCase();
    const isOwn = name === '' || !known.has(key) || holdsFigures(rows, column);
    known.add(key);
    return isOwn;
  };
  return (
    names.length > 0 &&
    cells.slice(1).every(Boolean) &&
    cells.every(isNew) &&
    names.every((name) => name.length <= LONGEST_NAME && !VALUE.test(name))
  );
}

/** Whether what a column holds is figures and nothing else, as far as it holds anything. */
function holdsFigures(rows: readonly (readonly string[])[], column: number): boolean {
  const values = rows.flatMap((cells) => cells[column] || []);
  return values.length > 0 && values.every((value) => VALUE.test(value));
}

/** A table as rows that name their columns; one of a single column as a list, one of two without a header as "Venue: Town hall". */
export function tablePieces({ header, rows }: Pick<ReadTable, 'header' | 'rows'>): readonly Piece[] {
  if (rows.every(({ length }) => length <= 1))
    return rows
      .map(([cell = '']): Piece => ({ kind: 'item', text: oneLine(cell) }))
      .filter(({ text }) => text !== '');
  const isPairs = header.length === 0 && rows.every(({ length }) => length === 2);
  if (isPairs)
    return rowPieces(
      rows.map(([name = '', value = '']) => ({ cells: [{ label: plainLabel(name), value }] })),
    );
  // A program's "sale_day" is read "Sale day", and so are the names beside it.
  const isOfProgram = header.some((name) => PROGRAM_NAME.test(name));
  const columns = header.map((name) => ({
    name,
    label: isOfProgram ? labelOf(name) : plainLabel(name),
    isShown: isShownField(name),
  }));
  refuseMany(rows.length);
  return rowPieces(
    rows.map((cells): Row => {
      const shown = cells.flatMap((value, at): readonly Cell[] => {
        const { name, label, isShown } = columns[at] ?? NO_COLUMN;
        return value !== '' && isShown && isShownValue(name, value) ? [{ label, value }] : [];
      });
      return { cells: shown };
    }),
  );
}

const NO_COLUMN = { name: '', label: '', isShown: true };
