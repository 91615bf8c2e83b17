import { keyOf, type RawField, type RawFields } from '../facts/field-values.ts';

const FIELD = /^:([A-Za-z][\w -]{0,30}):[ \t]*(.*)$/u;
const DIRECTIVE = /^\.\. (?:[\w-]+::|_[^:\n]+:|\[[^\]]+\]|\|[^|]+\|)/u;
const RULE = /^([=\-~^"'#*+`_:.])\1{2,}\s*$/u;
/** Directives whose content belongs to the text. */
const BOX =
  /^\.\. (?:note|warning|tip|important|hint|attention|caution|danger|error|admonition|epigraph|pull-quote|topic|sidebar|container|rubric|class)::[ \t]*(.*)$/u;

/** A text in reStructuredText without its markup, and the fields under its title (Pelican, Nikola); null for any other text. */
export function readRst(text: string): { readonly text: string; readonly fields: RawFields } | null {
  const lines = text.split('\n');
  const hasFields = lines.slice(0, 25).filter((line) => FIELD.test(line)).length >= 2;
  if (!hasFields && !lines.some((line) => /^\.\. [\w-]+::/u.test(line))) return null;
  const fields = new Map<string, RawField>();
  const out: string[] = [];
  let skipped = -1;
  let inHead = true;
  for (const [at, line] of lines.entries()) {
    const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
    if (skipped >= 0 && (line.trim() === '' || indent > skipped)) continue;
    skipped = -1;
    const box = BOX.exec(line);
    const field = inHead ? FIELD.exec(line) : null;
    if (field?.[1] !== undefined)
      fields.set(keyOf(field[1]), { name: field[1], value: (field[2] ?? '').trim(), line: at + 1 });
    else if (box !== null) out.push(box[1] ?? '');
    else if (DIRECTIVE.test(line) || /^\.\.(?:\s|$)/u.test(line)) skipped = indent;
    else if (RULE.test(line)) {
      const title = lines[at - 1]?.trim() ?? '';
      const isUnder = title !== '' && !RULE.test(title);
      if (isUnder && !fields.has('title') && inHead) {
        fields.set('title', { name: 'title', value: inline(title) });
        if (out.at(-1)?.trim() === title) out.pop();
      } else if (isUnder) out.push('');
    } else {
      const isTitle = RULE.test(lines[at + 1] ?? '') && (lines[at - 1] ?? '').trim() === '';
      if (line.trim() !== '' && !isTitle && !RULE.test(lines[at - 1] ?? '')) inHead &&= false;
      out.push(inline(line.replace(/::[ \t]*$/u, ':')).replace(/^ {1,3}(?=\S)/u, ''));
    }
  }
  return { text: out.join('\n').replace(/^\s+/u, ''), fields };
}

function inline(line: string): string {
  return line
    .replaceAll(/:[\w:+-]+:`(?:([^`<]+?)\s*<[^`>]*>|([^`]*))`/gu, (_, label, words) =>
      String(label ?? words ?? ''),
    )
    .replaceAll(/``([^`]+)``/gu, '$1')
    .replaceAll(/`([^`<]+?)\s*<[^`>]*>`__?/gu, '$1')
    .replaceAll(/`([^`]+)`(?:__?)?/gu, '$1')
    .replaceAll(/(\*\*?)(?=\S)([^*\n]+?)(?<=\S)\1/gu, '$2')
    .replaceAll(/(?<=\p{L})_(?=[\s.,;:!?]|$)/gu, '')
    .replaceAll(/\s*\[(?:#\w*|\d+|\*)\]_/gu, '')
    .replaceAll(/\|([\w -]+)\|/gu, '$1');
}
