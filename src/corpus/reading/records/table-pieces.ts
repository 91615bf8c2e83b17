import type { Piece } from '../page/page.ts';
import { labelOf } from './record-cells.ts';
import { type Cell, oneLine, plainLabel, type Row, refuseMany, rowPieces } from './record-row.ts';
import { isShownField, isShownValue } from './shown-fields.ts';

/** A longer cell of the first row is no name of a column. */
const LONGEST_NAME = 60;
/** Figures, days and hours, addresses: what a column holds, and not what it is called. */
const VALUE = /^[\p{Sc}\d][\d\s.,:;/%°+–-]*\p{L}{0,3}\p{Sc}?$|^https?:\/\/|^[^\s@]+@[^\s@]+\.\w+$/u;

const PROGRAM_NAME = /^\p{Ll}[\p{Ll}\d]*(?:_[\p{Ll}\d]+)+$/u;

/** A table as it was read: what stands over it, the names of its columns, and its rows. */
export interface ReadTable {
  readonly above: readonly string[];
  /** Empty where its first row is a row like the others. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Tells what stands over a table and the names of its columns from its rows. */
export function tableOf(lines: readonly (readonly string[])[]): ReadTable {
  const isWide = lines.some(({ length }) => length > 1);
  // Spreadsheets have a title in the first cell of a row of its own.
  const start = isWide ? lines.findIndex((line) => line.filter(Boolean).length > 1) : 0;
  const above = lines.slice(0, start).map((line) => line.filter(Boolean).join(' '));
  const [first = [], ...others] = lines.slice(start);
  return isWide && others.length > 0 && isHeader(first, others)
    ? { above, header: first, rows: others }
    : { above, header: [], rows: lines.slice(start) };
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
