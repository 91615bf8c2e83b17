import { keyOf, type RawField, type RawFields } from '../facts/field-values.ts';

const KEYWORD = /^#\+([A-Za-z_]+):[ \t]*(.*)$/u;
const HEADING =
  /^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(.*?)(?:[ \t]+:[\w@#%:]+:)?[ \t]*$/u;
const PLANNED = /^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED):[ \t]*[<[]/u;

/** A text in Org mode without its markup, and what its keywords state ("#+TITLE: …"); null for any other text. */
export function readOrg(text: string): { readonly text: string; readonly fields: RawFields } | null {
  if (!/^#\+(?:title|author|date):/imu.test(text.slice(0, 2_000))) return null;
  const fields = new Map<string, RawField>();
  const out: string[] = [];
  let isDrawer = false;
  for (const [at, line] of text.split('\n').entries()) {
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
      if (/^(?:title|author|date|language|description|subtitle)$/iu.test(name))
        fields.set(keyOf(name), known);
    } else if (heading !== undefined) out.push('', inline(heading), '');
    else if (/^#(?:\s|\+|$)/u.test(words) || PLANNED.test(line) || /^\|[-+|]+\|?$/u.test(words)) continue;
    else if (/^\|.*\|$/u.test(words)) out.push(cellsOf(words));
    else out.push(inline(line.replace(/^([ \t]*[-+][ \t]+)\[[ X-]\][ \t]+/u, '$1')));
  }
  return {
    text: out
      .join('\n')
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim(),
    fields,
  };
}

function cellsOf(row: string): string {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => inline(cell.trim()))
    .filter(Boolean)
    .join(' · ');
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
