import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { printable } from '../../../text/printable.ts';
import { Unreadable, UnreadableField } from '../unreadable.ts';
import { type FieldValue, keyOf, type RawField, type RawFields } from './field-values.ts';
import { isKnownField } from './known-facts.ts';
import { plainFields } from './plain-yaml.ts';

/** The deepest nesting of lists and maps in a field. */
const DEEPEST = 8;

interface YamlFields {
  readonly fields: RawFields;
  readonly leftOut: readonly Unreadable[];
}

/**
 * The fields of a YAML front matter. Every value is read as the words that it is written with (YAML's failsafe schema); a field that uses an
 * anchor, an alias or deep nesting is left out, and so is the second of two with one name.
 * @throws {Unreadable} for what is not YAML.
 */
export function yamlFields(yaml: string): YamlFields {
  const fields = plainFields(yaml);
  return fields === null ? parsedFields(withHashes(yaml)) : { fields, leftOut: [] };
}

/** "source: #news", "title: From #ask, May": YAML takes what stands behind the sign for a comment, and who writes it a channel for its name. */
const HASH_INSIDE =
  /^((?:sub)?title|headline|source|publication|publisher|site|author|section|channel): +(?!["'[\]{}|>&*!%@`])((?:[^\n]* )?#[^\s#][^\n]*?)(?: +# [^\n]*)?$/gimu;

/** The same lines, with such a value in quotes. */
function withHashes(yaml: string): string {
  return yaml.replace(
    HASH_INSIDE,
    (_, name: string, value: string) => `${name}: ${JSON.stringify(value.trim())}`,
  );
}

function parsedFields(yaml: string): YamlFields {
  const lineCounter = new LineCounter();
  // YAML's lines are counted from the line after the opening "---".
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + 1;
  const fields = new Map<string, RawField>();
  const leftOut: UnreadableField[] = [];
  const document = parseForgiving(yaml, lineCounter);
  const error = document.errors[0];
  if (error) {
    const reason = shown(error.message.split('\n')[0]?.replace(/ at line \d+.*$/u, '') ?? '');
    // A quote that is never closed is seen at the end: the field that opens it is what has to be mended.
    const { contents } = document;
    const open = isMap(contents) && error.code === 'MISSING_CHAR' ? contents.items.at(-1)?.key : null;
    const at = isScalar(open) ? (open.range?.[0] ?? 0) : error.pos[0];
    throw new Unreadable(`the front matter is not valid YAML (${reason}): correct this line`, lineOf(at));
  }
  if (document.contents === null) return { fields, leftOut };
  if (!isMap(document.contents))
    throw new Unreadable('the front matter is not a list of fields: write "title: …" lines', 2);
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const line = lineOf(key.range?.[0] ?? 0);
    const name = String(key.value);
    try {
      const read = valueOf(name, value, line, 0);
      if (fields.get(keyOf(name))?.name === name && isKnownField(keyOf(name)))
        throw new UnreadableField(`"${shown(name)}" is there twice: the first is read`, line);
      if (read !== null && !fields.has(keyOf(name))) fields.set(keyOf(name), { name, value: read, line });
    } catch (problem) {
      if (!(problem instanceof UnreadableField)) throw problem;
      // A field that is not used may be written in any way.
      if (isKnownField(keyOf(name))) leftOut.push(problem);
    }
  }
  return { fields, leftOut };
}

/** The most lines of one front matter that are read as words although they are not YAML. */
const MOST_MENDED = 6;
/** The ways to write an absent value in YAML. */
const NO_VALUE = /^(?:null|~) *$/iu;

/** "title: How it works: a guide" is not YAML, but its meaning is plain: such a value is read as if it stood in quotes. */
const COLON_INSIDE = /^([\p{L}\p{N}_-]+): +(?!["'[\]{}|>&*!#%@`])(.*:(?: .*)?)$/gmu;

function parseForgiving(yaml: string, lineCounter: LineCounter) {
  const document = parse(yaml, lineCounter);
  if (document.errors.length === 0) return document;
  // YAML knows no tabs before a line's words, editors do.
  const quoted = yaml
    .replaceAll(/^\t+/gmu, (tabs) => '  '.repeat(tabs.length))
    .replace(COLON_INSIDE, (_, name: string, value: string) => `${name}: ${JSON.stringify(value.trim())}`);
  const lines = new LineCounter();
  const mended = wordsByLine(quoted, lines);
  if (mended.errors.length > 0) return document;
  lineCounter.lineStarts.splice(0, lineCounter.lineStarts.length, ...lines.lineStarts);
  return mended;
}

/** "title: [Breaking] Storm" and "title: @ada speaks": the values of lines that YAML refuses are the words that stand there. */
function wordsByLine(yaml: string, lines: LineCounter): ReturnType<typeof parse> {
  const rows = yaml.split('\n');
  const read = () => {
    lines.lineStarts.splice(0, lines.lineStarts.length);
    return parse(rows.join('\n'), lines);
  };
  let document = read();
  for (let mended = 0; mended < MOST_MENDED && document.errors.length > 0; mended += 1) {
    const at = lines.linePos(document.errors[0]?.pos[0] ?? 0).line - 1;
    const [, name, value = ''] = /^([\p{L}_][\p{L}\p{N}_-]*):[ \t]+(\S.*)$/u.exec(rows[at] ?? '') ?? [];
    // A quote or a bracket that is never closed may hold the lines that follow: nobody knows where it ends.
    const isWhole = /^(?:[*@`%&!]|\[[^\][]*\]\s*\S|(["']).*\1\s*$)/u.test(value);
    if (name === undefined || !isWhole) break;
    const outer = /^(["'])(.*)\1$/u.exec(value.trim())?.[2];
    rows[at] = `${name}: ${JSON.stringify(outer ?? value.trim())}`;
    document = read();
  }
  return document;
}

function parse(yaml: string, lineCounter: LineCounter) {
  try {
    return parseDocument(yaml, {
      schema: 'failsafe',
      uniqueKeys: false,
      lineCounter,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    // A thousand nested brackets overflow the parser's stack.
    throw new Unreadable('the front matter is nested too deeply: write "title: …" lines', 2);
  }
}

function valueOf(name: string, node: unknown, line: number, depth: number): FieldValue | null {
  if (isAlias(node) || ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor))
    throw new UnreadableField(
      `"${shown(name)}" uses a YAML anchor or alias and is ignored: write the value itself`,
      line,
    );
  if (depth > DEEPEST)
    throw new UnreadableField(`"${shown(name)}" is nested too deeply and is ignored`, line);
  if (isScalar(node)) {
    const value = typeof node.value === 'string' ? node.value.trim() : '';
    return value === '' || (node.type === 'PLAIN' && NO_VALUE.test(value)) ? null : value;
  }
  if (isSeq(node)) return node.items.flatMap((item) => valueOf(name, item, line, depth + 1) ?? []);
  if (!isMap(node)) return null;
  const parts = new Map<string, FieldValue>();
  for (const { key, value } of node.items) {
    const part = isScalar(key) ? valueOf(name, value, line, depth + 1) : null;
    if (isScalar(key) && part !== null) parts.set(String(key.value), part);
  }
  return Object.fromEntries(parts);
}

function shown(words: string): string {
  const text = printable(words);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
