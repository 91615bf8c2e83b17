import type { Piece } from './page.ts';

/** A header longer than this is not said again with each of its cells. */
const LONGEST_LABEL = 60;
/** A cell longer than this is a paragraph in a layout, and no cell of a list. */
const LONGEST_CELL = 400;

interface Cell {
  readonly isHeader: boolean;
  readonly texts: string[];
}

/** Whether an element is a cell. */
export function isData(tag: string): boolean {
  return tag === 'td' || tag === 'th';
}

/** A table under construction: each of its rows is read with the header, "Round: Final · Date: 17 June 2023". */
export class Table {
  #header: readonly string[] = [];
  #inHead = false;
  #isHeadRow = false;
  #row: Cell[] = [];

  beginHead(): void {
    this.#inHead = true;
  }

  endHead(): void {
    this.#inHead = false;
  }

  beginRow(): void {
    this.#row = [];
    this.#isHeadRow = false;
  }

  beginCell(isHeader: boolean): void {
    this.#row.push({ isHeader, texts: [] });
  }

  /** The open row is the header, whatever its cells are. */
  headRow(): void {
    this.#isHeadRow = true;
  }

  add(text: string): void {
    this.#row.at(-1)?.texts.push(text);
  }

  /** The pieces that the row is; none for a header. */
  endRow(): readonly Piece[] {
    const row = this.#row;
    this.#row = [];
    const cells = row.map(({ texts }) => texts.join(' ').replaceAll('\n', ' '));
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return [];
    if (this.#inHead || this.#isHeadRow || (row.length > 1 && row.every(({ isHeader }) => isHeader))) {
      this.#header = cells;
      return [];
    }
    if (row.length === 1 || cells.some((cell) => cell.length > LONGEST_CELL))
      return row.flatMap(({ texts }) => texts.map((text): Piece => ({ kind: 'body', text })));
    return [{ kind: 'row', text: this.#read(row, cells) }];
  }

  #read(row: readonly Cell[], cells: readonly string[]): string {
    const isNamed = this.#header.some((label) => label !== '');
    // "Venue | Town hall" in a table without a header, or with the first cell as the row's.
    if (!isNamed && cells.length === 2) return `${(cells[0] ?? '').replace(/:$/u, '')}: ${cells[1] ?? ''}`;
    if (!isNamed && row[0]?.isHeader)
      return `${(cells[0] ?? '').replace(/:$/u, '')}: ${cells.slice(1).filter(Boolean).join(' · ')}`;
    return cells
      .map((cell, at) => {
        const label = this.#header[at]?.replace(/:$/u, '') ?? '';
        return cell === '' || label === '' || label.length > LONGEST_LABEL ? cell : `${label}: ${cell}`;
      })
      .filter((part) => part !== '')
      .join(' · ');
  }
}
