import type { Piece } from './page.ts';
import type { Attributes } from './tags.ts';

/** A header longer than this is not repeated with each of its cells. */
const LONGEST_LABEL = 60;
/** A cell longer than this is a paragraph in a layout rather than a cell of a list. */
const LONGEST_CELL = 400;
/** A cell spans at most so many columns and rows: a page may claim any number. */
const WIDEST = 40;
const TALLEST = 200;

interface Cell {
  readonly isHeader: boolean;
  readonly texts: string[];
  readonly columns: number;
  readonly rows: number;
  /** Whether its words are those of the cell above. */
  readonly goesOn?: true;
}

/** A cell that goes on in the rows below. */
interface Hanging {
  readonly words: string;
  rows: number;
}

/** Whether an element is a cell. */
export function isData(tag: string): boolean {
  return tag === 'td' || tag === 'th';
}

/**
 * A table under construction: each of its rows is read with the header, "Round: Final · Date: 17 June 2023". A cell over several rows is
 * said with each of them, one over several columns once under all their labels; a header of two rows is read as one.
 */
export class Table {
  #header: readonly string[] = [];
  #inHead = false;
  #isHeadRow = false;
  #wasHead = false;
  #row: Cell[] = [];
  /** The words of the last row by column. */
  #above: readonly string[] = [];
  /** By column. */
  #hanging: (Hanging | undefined)[] = [];

  beginHead(): void {
    this.#inHead = true;
  }

  endHead(): void {
    this.#inHead = false;
    this.#hanging = [];
  }

  beginRow(): void {
    this.#row = [];
    this.#isHeadRow = false;
  }

  beginCell(isHeader: boolean, attributes: Attributes = {}): void {
    const columns = spanOf(attributes['colspan'], WIDEST);
    this.#row.push({ isHeader, texts: [], columns, rows: spanOf(attributes['rowspan'], TALLEST) });
  }

  /** The open row is the header, whatever its cells are. */
  headRow(): void {
    this.#isHeadRow = true;
  }

  /** The open cell is as wide as so many. */
  widen(columns: number): void {
    const cell = this.#row.pop();
    if (cell !== undefined) this.#row.push({ ...cell, columns: Math.min(Math.max(1, columns), WIDEST) });
  }

  /** The open cell is the rest of the one above. */
  goesOn(): void {
    const cell = this.#row.pop();
    if (cell !== undefined) this.#row.push({ ...cell, goesOn: true });
  }

  add(text: string): void {
    this.#row.at(-1)?.texts.push(text);
  }

  /** The pieces made of the row; none for a header. */
  endRow(): readonly Piece[] {
    const row = this.#row;
    this.#row = [];
    const isHead =
      this.#inHead || this.#isHeadRow || (row.length > 1 && row.every(({ isHeader }) => isHeader));
    const slots = this.#placed(row);
    this.#above = slots.flatMap(({ words, columns }) => Array.from({ length: columns }, () => words));
    const isUnderHead = this.#wasHead;
    this.#wasHead = isHead;
    if (slots.every(({ words }) => words === '')) return [];
    if (isHead) {
      // "Weekday" over "Morning" and "Evening"; what hangs down from the row above is said once.
      this.#header = this.#above.map((label, at) => {
        const above = this.#header[at] ?? '';
        return !isUnderHead || above === '' || above === label
          ? label
          : label === ''
            ? above
            : `${above}, ${label}`;
      });
      return [];
    }
    if (slots.length === 1 || row.some(({ texts }) => texts.join(' ').length > LONGEST_CELL))
      return row.flatMap(({ texts }) => texts.map((text): Piece => ({ kind: 'body', text })));
    return [{ kind: 'row', text: this.#read(row[0]?.isHeader === true, slots) }];
  }

  /** The row's cells by column, with those that hang down from above. */
  #placed(row: readonly Cell[]): { readonly words: string; readonly columns: number }[] {
    const slots: { words: string; columns: number }[] = [];
    const next: (Hanging | undefined)[] = [];
    const waiting = [...row];
    for (let column = 0; waiting.length > 0 || this.#hanging.slice(column).some(Boolean); ) {
      const above = this.#hanging[column];
      const cell = above === undefined ? waiting.shift() : undefined;
      if (above !== undefined) {
        slots.push({ words: above.words, columns: 1 });
        if (above.rows > 1) next[column] = { words: above.words, rows: above.rows - 1 };
        column += 1;
      } else if (cell === undefined) {
        slots.push({ words: '', columns: 1 });
        column += 1;
      } else {
        const own = cell.texts.join(' ').replaceAll('\n', ' ');
        const words = cell.goesOn === true ? (this.#above[column] ?? '') : own;
        slots.push({ words, columns: cell.columns });
        for (let to = column + cell.columns; column < to; column += 1)
          if (cell.rows > 1) next[column] = { words, rows: cell.rows - 1 };
      }
    }
    this.#hanging = next;
    return slots;
  }

  #read(
    isNamedByRow: boolean,
    slots: readonly { readonly words: string; readonly columns: number }[],
  ): string {
    const cells = slots.map(({ words }) => words);
    const isNamed = this.#header.some((label) => label !== '');
    // "Venue | Town hall" in a table without a header, or with the first cell as the row's.
    if (!isNamed && cells.length === 2) return `${(cells[0] ?? '').replace(/:$/u, '')}: ${cells[1] ?? ''}`;
    if (!isNamed && isNamedByRow)
      return `${(cells[0] ?? '').replace(/:$/u, '')}: ${cells.slice(1).filter(Boolean).join(' · ')}`;
    let column = 0;
    return slots
      .map(({ words, columns }) => {
        const over = this.#header.slice(column, column + columns);
        column += columns;
        const label = labelOf(over);
        return words === '' || label === '' || label.length > LONGEST_LABEL ? words : `${label}: ${words}`;
      })
      .filter((part) => part !== '')
      .join(' · ');
  }
}

/** The label of a cell under several: "Weekday, Morning" and "Weekday, Evening" are "Weekday, Morning / Evening". */
function labelOf(over: readonly string[]): string {
  const labels = [...new Set(over.map((label) => label.replace(/:$/u, '')).filter(Boolean))];
  const [first = '', ...others] = labels;
  const shared = /^.*, /u.exec(first)?.[0] ?? '';
  return [first, ...others.map((label) => (shared === '' ? label : label.replace(shared, '')))].join(' / ');
}

function spanOf(written: string | undefined, most: number): number {
  const span = Number.parseInt(written ?? '1', 10);
  return span > 1 ? Math.min(span, most) : 1;
}
