/** A run of letters on a page; `y` counts from its foot. */
export interface TextItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

interface PdfLine {
  words: string;
  readonly y: number;
  readonly size: number;
  end: number;
}

/** Lines that stand further apart than so many of their heights are two paragraphs. */
const PARAGRAPH_GAP = 1.55;
/** A gap inside a line as wide as this share of the letters' height is a space. */
const SPACE = 0.2;

/** A page's lines from top to bottom as they are written in the file, a blank line between paragraphs and where the letters change size. */
export function pageText(items: readonly TextItem[]): string {
  const lines = linesOf(items);
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined) text += isApart(before, line) ? '\n\n' : '\n';
    text += line.words.trim();
  }
  return text;
}

function linesOf(items: readonly TextItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const { str, x, y, width, height, fontSize } of items) {
    if (str === '') continue;
    const size = fontSize || height || 10;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < size / 2) {
      const gap = x - last.end;
      last.words += gap > size * SPACE && !/\s$/u.test(last.words) && !/^\s/u.test(str) ? ` ${str}` : str;
      last.end = x + width;
    } else if (str.trim() !== '') lines.push({ words: str, y, size, end: x + width });
  }
  return lines;
}

function isApart(before: PdfLine, line: PdfLine): boolean {
  const size = Math.max(before.size, line.size);
  const gap = before.y - line.y;
  // A line above the one before it begins another column.
  return gap < 0 || gap > size * PARAGRAPH_GAP || Math.abs(before.size - line.size) > 0.15 * size;
}
