import { keyOf, type RawField } from '../facts/field-values.ts';
import { tableOf, tablePieces } from '../records/table-pieces.ts';
import { MarkedLines, type MarkedText } from './marked-lines.ts';

const KEYWORD = /^#\+([A-Za-z_]+):[ \t]*(.*)$/u;
const HEADING =
  /^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(.*?)(?:[ \t]+:[\w@#%:]+:)?[ \t]*$/u;
const PLANNED = /^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED):[ \t]*[<[]/u;
const TABLE = /^[ \t]*\|/u;
const TABLE_RULE = /^[ \t]*\|[-+|]+\|?[ \t]*$/u;

/** A text in Org mode without its markup, and what its keywords state ("#+TITLE: …"); null for any other text, unless its name says so (`isNamed`). */
export function readOrg(text: string, { isNamed = false } = {}): MarkedText | null {
  if (!isNamed && !/^#\+(?:title|author|date):/imu.test(text.slice(0, 2_000))) return null;
  const fields = new Map<string, RawField>();
  const out = new MarkedLines();
  const lines = text.split('\n');
  let isDrawer = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const words = line.trim();
    if (isDrawer) {
      isDrawer = !/^:end:$/iu.test(words);
      continue;
    }
    const [, name, value = ''] = KEYWORD.exec(line) ?? [];
    const heading = HEADING.exec(line)?.[2];
    if (/^:[A-Z_]+:$/u.test(words)) isDrawer = true;
    else if (name !== undefined) {
      const known = { name, value: inline(value), line: at + 1 };
      if (/^(?:title|author|date|language|description|subtitle|filetags)$/iu.test(name))
        fields.set(/^filetags$/iu.test(name) ? 'tags' : keyOf(name), known);
    } else if (heading !== undefined) out.heading(inline(heading));
    else if (/^#(?:\s|\+|$)/u.test(words) || PLANNED.test(line)) continue;
    else if (TABLE.test(line)) {
      const from = at;
      while (TABLE.test(lines[at + 1] ?? '')) at += 1;
      out.pieces(rowsOf(lines.slice(from, at + 1)));
    } else out.line(inline(line.replace(/^([ \t]*[-+][ \t]+)\[[ X-]\][ \t]+/u, '$1')));
  }
  return { ...out.read((line) => line), fields };
}

/** The rows of a table; what stands over its first rule names the columns. */
function rowsOf(lines: readonly string[]): ReturnType<typeof tablePieces> {
  const rule = lines.findIndex((line, at) => at > 0 && TABLE_RULE.test(line));
  const rows = lines.filter((line) => !TABLE_RULE.test(line)).map(cellsOf);
  const [header = [], ...others] = rows;
  const isHeaded = rule === 1 && others.length > 0;
  return tablePieces(isHeaded ? { header, rows: others } : tableOf(rows));
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => inline(cell.trim()));
}

function inline(line: string): string {
  return line
    .replaceAll(/\[\[[^\][]*\]\[([^\][]*)\]\]/gu, '$1')
    .replaceAll(/\[\[(?:https?:|file:)?([^\][]*)\]\]/gu, '$1')
    .replaceAll(
      /<(\d{4}-\d{2}-\d{2})(?:\s\p{L}+\.?)?(\s\d{1,2}:\d{2}(?:-\d{1,2}:\d{2})?)?[^<>]{0,20}>/gu,
      '$1$2',
    )
    .replaceAll(/\[fn:[^\]]*\]/gu, '')
    .replaceAll(/(?<![\p{L}\p{N}])([*/_=~+])(?=\S)([^\n]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2');
}
