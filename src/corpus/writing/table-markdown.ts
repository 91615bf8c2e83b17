/** A cell with the label that a row of a table repeats of its header; empty where it has none. */
interface Cell {
  readonly label: string;
  readonly value: string;
}

const BETWEEN_CELLS = ' · ';
/** A header that is read again with its cells is no longer than this. */
const LABELLED = /^([^:·]{1,60}): (.+)$/su;

/**
 * Rows as they are read out of a table, "Round: Final · Date: 17 June 2023", as a Markdown table that reads the same; undefined where
 * they are not rows of one table.
 */
export function tableMarkdown(
  rows: readonly string[],
  escape: (words: string) => string,
): string | undefined {
  const cells = rows.map((row) =>
    row.split(BETWEEN_CELLS).map((part): Cell => {
      const [, label = '', value = part] = LABELLED.exec(part) ?? [];
      return { label, value };
    }),
  );
  const most = Math.max(...cells.map(({ length }) => length));
  if (most === 1) return pairs(cells, escape);
  const header = cells.find(({ length }) => length === most)?.map(({ label }) => label) ?? [];
  const lines = cells.map((row) => aligned(row, header));
  if (lines.some((line) => line === undefined)) return undefined;
  return table(
    header,
    lines.map((line) => line ?? []),
    escape,
  );
}

/** "Venue: Town hall": two cells under no header. */
function pairs(rows: readonly (readonly Cell[])[], escape: (words: string) => string): string | undefined {
  const lines = rows.flatMap(([cell]) => (cell === undefined ? [] : [[cell.label, cell.value]]));
  return lines.every(([label]) => label !== '') ? table(['', ''], lines, escape) : undefined;
}

/** The values of a row under the labels of a header, in their order; undefined where a value has no label. */
function aligned(row: readonly Cell[], header: readonly string[]): readonly string[] | undefined {
  const line = header.map(() => '');
  let at = -1;
  for (const { label, value } of row) {
    at = header.indexOf(label, at + 1);
    if (at === -1) return undefined;
    line[at] = value;
  }
  return line;
}

function table(
  header: readonly string[],
  lines: readonly (readonly string[])[],
  escape: (words: string) => string,
): string {
  const written = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;
  return [written(header), `|${' --- |'.repeat(header.length)}`, ...lines.map(written)].join('\n');
}
