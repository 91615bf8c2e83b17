/** A run of letters on a page; `y` counts from its foot. */
export interface TextItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** Words of a line that a wide gap parts from others. */
export interface Cell {
  words: string;
  readonly x: number;
  end: number;
}

/** A line of a page: its words, from where its foot stands and how high its letters are. */
export interface PageLine {
  readonly cells: Cell[];
  readonly y: number;
  readonly size: number;
}

/** A gap inside a line as wide as this share of the letters' height is a space. */
const SPACE = 0.2;
/** A gap wider than this share parts columns, where other lines have one in the same place. */
const COLUMN_GAP = 0.9;
/** What stands before the first word of a list's item parts no columns. */
const LIST_SIGN = /^(?:[-–—*•·‣▪●○◦■]|\d{1,3}[.)]|\p{L}[.)])$/u;

/** The lines of a page in the order in which its file writes them. */
export function linesOf(items: readonly TextItem[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const { str, x, y, width, height, fontSize } of items) {
    const size = fontSize || height || 10;
    const words = str.replaceAll('\t', ' ');
    const last = lines.at(-1);
    const isBlank = words.trim() === '';
    if (last !== undefined && Math.abs(last.y - y) < size / 2) {
      // A wide space is a gap that the program wrote as a letter.
      if (words !== '' && !(isBlank && width > size * COLUMN_GAP)) addTo(last, { words, x, end: x + width });
    } else if (!isBlank) lines.push({ cells: [{ words, x, end: x + width }], y, size });
  }
  return lines;
}

function addTo({ cells, size }: PageLine, next: Cell): void {
  const cell = cells.at(-1);
  if (cell === undefined) return;
  const gap = next.x - cell.end;
  const isListed = cells.length === 1 && LIST_SIGN.test(cell.words.trim());
  if (gap > size * COLUMN_GAP && !isListed && next.words.trim() !== '') {
    cells.push(next);
    return;
  }
  const isApart = gap > size * SPACE && !/\s$/u.test(cell.words) && !/^\s/u.test(next.words);
  cell.words += isApart ? ` ${next.words}` : next.words;
  cell.end = next.end;
}

/** A line's words, those of its columns one behind the other. */
export function wordsOf({ cells }: PageLine): string {
  return cells
    .map(({ words }) => words.trim())
    .filter((words) => words !== '')
    .join(' ');
}

/** The height of the letters that most of the text has. */
export function usualSize(lines: readonly PageLine[]): number {
  const lengths = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    lengths.set(size, (lengths.get(size) ?? 0) + wordsOf(line).length);
  }
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}
