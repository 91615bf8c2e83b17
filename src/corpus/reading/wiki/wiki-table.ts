/** More cells than any row has that people read. */
const MOST_CELLS = 200;

/** A table of a wiki, the lines between its first and its last, as HTML. */
export function wikiTable(lines: readonly string[]): string {
  const rows: string[] = [''];
  let caption = '';
  let depth = 0;
  let cells = 0;
  for (const line of lines.map((written) => written.trim())) {
    if (line.startsWith('{|')) depth += 1;
    // A table inside a cell is seldom more than a frame: its cells become those of the row.
    if (line.startsWith('{|') || /^\|\}(?!\})/u.test(line)) {
      if (!line.startsWith('{|')) depth -= 1;
    } else if (line.startsWith('|+')) caption = wordsOf(line.slice(2));
    else if (line.startsWith('|-')) {
      if (depth > 0) continue;
      rows.push('');
      cells = 0;
    } else if (/^[|!]/u.test(line)) {
      if (cells++ < MOST_CELLS) rows[rows.length - 1] += cellsOf(line);
    } else if (line !== '' && rows.at(-1) !== '')
      rows[rows.length - 1] = (rows.at(-1) ?? '').replace(/(<\/t[dh]>)$/u, `<br>${line}$1`);
  }
  const filled = rows.filter((row) => row !== '').map((row) => `<tr>${row}</tr>`);
  return `<table>${caption === '' ? '' : `<caption>${caption}</caption>`}${filled.join('\n')}</table>`;
}

function cellsOf(line: string): string {
  const tag = line.startsWith('!') ? 'th' : 'td';
  return line
    .slice(1)
    .split(tag === 'th' ? /!!|\|\|/u : '||', MOST_CELLS)
    .map((cell) => `<${tag}${spansIn(cell)}>${wordsOf(cell)}</${tag}>`)
    .join('');
}

/** A cell without what stands before its bar: "style="…" | words". */
function wordsOf(cell: string): string {
  return cell.replace(/^[^|<>[\]]*\|(?!\|)/u, '').trim();
}

function spansIn(cell: string): string {
  const [before, after] = cell.split('|');
  if (after === undefined) return '';
  return [...(before ?? '').matchAll(/\b(colspan|rowspan)\s*=\s*["']?(\d{1,3})/giu)]
    .map(([, name = '', number = '']) => ` ${name.toLowerCase()}="${number}"`)
    .join('');
}
