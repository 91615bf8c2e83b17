import { keyOf, type RawField } from '../facts/field-values.ts';
import { MarkedLines, type MarkedText } from './marked-lines.ts';
import { inlineRst } from './rst-inline.ts';
import { rstTables } from './rst-table.ts';

const FIELD = /^:([\p{L}][\p{L}\p{N}_ -]{0,30}):[ \t]*(.*)$/u;
/** A field is no longer than a few lines. */
const LONGEST_FIELD = 1_000;
const DIRECTIVE = /^\.\. (?:[\w-]+::|_[^:\n]+:|\|[^|]+\|)/u;
const FOOTNOTE = /^\.\. \[[^\]]+\][ \t]+(.*)$/u;
const REPLACED = /^\.\. \|([^|\n]+)\| replace::[ \t]*(.*)$/gmu;
const RULE = /^([=\-~^"'#*+`_:.])\1{2,}\s*$/u;
/** Directives whose content belongs to the text. */
const BOX =
  /^\.\. (?:note|warning|tip|important|hint|attention|caution|danger|error|admonition|seealso|epigraph|highlights|pull-quote|topic|sidebar|container|rubric|class|version(?:added|changed)|deprecated)::[ \t]*(.*)$/u;

/**
 * A text in reStructuredText without its markup, and the fields under its title (Pelican, Nikola); null for any other text, unless its name
 * says what it is (`isNamed`).
 */
export function readRst(text: string, { isNamed = false } = {}): MarkedText | null {
  const lines = text.split('\n');
  const hasFields = lines.slice(0, 25).filter((line) => FIELD.test(line)).length >= 2;
  if (!isNamed && !hasFields && !lines.some((line) => /^\.\. [\w-]+::/u.test(line))) return null;
  const inline = inlineRst(
    new Map([...text.matchAll(REPLACED)].map(([, name = '', said = '']) => [name, said])),
  );
  const tableAt = rstTables(lines, inline);
  const fields = new Map<string, RawField>();
  const out = new MarkedLines();
  let skipped = -1;
  let inHead = true;
  let inBox = false;
  let open: { name: string; value: string; line: number } | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [above, below] = [lines[at - 1] ?? '', lines[at + 1] ?? ''];
    const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
    if (skipped >= 0 && (line.trim() === '' || indent > skipped)) continue;
    skipped = -1;
    const table = tableAt(at);
    if (table !== null) {
      inHead = false;
      out.pieces(table.pieces);
      at = table.end - 1;
      continue;
    }
    // A long value goes on in the lines below it.
    if (open !== undefined && indent > 0 && line.trim() !== '') {
      if (open.value.length < LONGEST_FIELD) open.value = `${open.value} ${inline(line.trim())}`.trim();
      continue;
    }
    open = undefined;
    const isOption: boolean = inBox && /^[ \t]+:[\w-]+:/u.test(line);
    inBox &&= isOption;
    if (isOption) continue;
    const box = BOX.exec(line);
    const field = inHead ? FIELD.exec(line) : null;
    if (field?.[1] !== undefined) {
      open = { name: field[1], value: inline((field[2] ?? '').trim()), line: at + 1 };
      fields.set(keyOf(field[1]), open);
    } else if (box !== null) {
      inBox = true;
      out.line(inline(box[1] ?? ''));
    } else if (FOOTNOTE.test(line)) out.line(inline(FOOTNOTE.exec(line)?.[1] ?? ''), 'note');
    else if (DIRECTIVE.test(line) || /^(?:\.\.|__)(?:\s|$)/u.test(line)) skipped = indent;
    else if (RULE.test(line)) {
      const isUnder = above.trim() !== '' && !RULE.test(above);
      if (!isUnder) continue;
      const title = inline(out.take());
      if (!fields.has('title') && inHead) fields.set('title', { name: 'title', value: title });
      else out.heading(title);
    } else {
      const isTitle = RULE.test(below) && (above.trim() === '' || RULE.test(above));
      if (line.trim() !== '' && !isTitle) inHead = false;
      out.line(asText(line));
    }
  }
  return { ...out.read(inline), fields };
}

/** A line without what says that code follows, that it keeps its end, or that it is counted by itself. */
function asText(line: string): string {
  return line
    .replace(/^([ \t]*)::[ \t]*$/u, '')
    .replace(/::[ \t]*$/u, ':')
    .replace(/^[ \t]*\|[ \t]+(?=\S)/u, '')
    .replace(/^([ \t]*)#\.[ \t]/u, '$1- ')
    .replace(/^ {1,3}(?=\S)/u, '');
}
