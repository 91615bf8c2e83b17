import { type PageLine, wordsOf } from './page-lines.ts';
import { tableAt } from './page-tables.ts';

/** Lines that stand further apart than so many of their heights are two paragraphs. */
const PARAGRAPH_GAP = 1.55;
/** Letters higher than those of the text by this share are a heading's, whose lines run on. */
const HEADING = 1.15;

/**
 * A page's lines as they are written in the file, a blank line between paragraphs and where the letters change size, a tab between the
 * columns of a table. `usual` is the height of the text's letters.
 */
export function pageText(lines: readonly PageLine[], usual: number): string {
  let text = '';
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    if (table !== null) {
      text += `\n\n${table.rows.map((row) => row.join('\t')).join('\n')}\n\n`;
      at += table.lines;
      continue;
    }
    const [before, line] = [lines[at - 1], lines[at]];
    if (before !== undefined && line !== undefined) text += betweenLines(before, line, usual);
    if (line !== undefined) text += wordsOf(line);
    at += 1;
  }
  return text.replaceAll(/\n{3,}/gu, '\n\n').trim();
}

function betweenLines(before: PageLine, line: PageLine, usual: number): string {
  if (isApart(before, line)) return '\n\n';
  return Math.min(before.size, line.size) > usual * HEADING ? ' ' : '\n';
}

/** Whether a line begins another paragraph than the one above it. */
export function isApart(before: PageLine, line: PageLine): boolean {
  const size = Math.max(before.size, line.size);
  const gap = before.y - line.y;
  // A line above the one before it begins another column.
  return gap < 0 || gap > size * PARAGRAPH_GAP || Math.abs(before.size - line.size) > 0.15 * size;
}
