import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { printable } from '../../text/printable.ts';
import type { Language } from '../article.ts';
import type { Facts } from './draft.ts';
import { splitTags, webAddress } from './line-signs.ts';
import { readDateLine } from './published-date.ts';
import { Unreadable } from './unreadable.ts';

/** The longest front matter that is read, in UTF-16 units: seven short fields need a few hundred. */
const LONGEST_FRONT_MATTER = 16_384;

/** A front matter's facts, where the body begins, and the fields that were left out with the reason. */
export interface FrontMatter {
  readonly facts: Partial<Facts>;
  readonly language: Language | null;
  /** False when the front matter names a language that is neither English nor Vietnamese: then none is guessed. */
  readonly languageOpen: boolean;
  readonly bodyStart: number;
  readonly leftOut: readonly Unreadable[];
}

type Field = { readonly values: readonly string[]; readonly line: number };

/**
 * Reads the YAML between a first line `---` and the next `---`; null where the text does not begin with one. Every value is a string
 * (YAML's failsafe schema), anchors and aliases are refused, other keys than the known ones are not looked at.
 * @throws {Unreadable} for a front matter that is not closed, too long, or not valid YAML (two values of one key included).
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^---[ \t]*(?:\n|$)/u.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu.exec(text.slice(start, start + LONGEST_FRONT_MATTER + 5));
  if (!closing) {
    throw new Unreadable(
      `the front matter that line 1 opens is not closed within ${LONGEST_FRONT_MATTER} characters: put a line "---" after its last field`,
      1,
    );
  }
  const fields = readFields(text.slice(start, start + closing.index));
  const leftOut: Unreadable[] = [];
  const one = (key: string) => single(fields.get(key));
  const language = one('language')?.toLowerCase() ?? null;
  const spoken = language === null ? null : languageOf(language);
  return {
    facts: {
      title: one('title'),
      author: fields.get('author')?.values.map(printable).filter(Boolean).join(', ') || null,
      source: one('source'),
      published: readField(fields.get('date'), leftOut, (value) => publishedFrom(value, spoken)),
      url: readField(fields.get('url'), leftOut, addressFrom),
      tags: (fields.get('tags')?.values ?? []).flatMap(splitTags).map(printable).filter(Boolean),
    },
    language: spoken,
    languageOpen: language === null,
    bodyStart: start + closing.index + closing[0].length,
    leftOut,
  };
}

function readFields(yaml: string): ReadonlyMap<string, Field> {
  const plain = plainFields(yaml);
  if (plain !== null) return plain;
  const lineCounter = new LineCounter();
  // YAML's lines are counted from the line after the opening "---".
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + 1;
  const fields = new Map<string, Field>();
  const document = parse(yaml, lineCounter);
  const error = document.errors[0];
  if (error) {
    const reason = shown(error.message.split('\n')[0]?.replace(/ at line \d+.*$/u, '') ?? '', 200);
    // A quote that is never closed is seen at the end: the field that opens it is what has to be mended.
    const { contents } = document;
    const open = isMap(contents) && error.code === 'MISSING_CHAR' ? contents.items.at(-1)?.key : null;
    const at = isScalar(open) ? (open.range?.[0] ?? 0) : error.pos[0];
    throw new Unreadable(`the front matter is not valid YAML (${reason}): mend this line`, lineOf(at));
  }
  if (document.contents === null) return fields;
  if (!isMap(document.contents))
    throw new Unreadable('the front matter is not a list of fields: write "title: …" lines', 2);
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const line = lineOf(key.range?.[0] ?? 0);
    const name = String(key.value).toLowerCase();
    if (KEYS.has(name)) fields.set(name, { values: valuesOf(name, value, line), line });
  }
  return fields;
}

/** A line that YAML's rules read as everyone does: a key, a colon, and words without a sign that means something, quoted or not. */
const PLAIN_LINE =
  /^([a-z]+): (?:"([^"\\\p{Cc}\p{Cs}\u2028\u2029\ufeff]*)"|([\p{L}\p{N}](?:[\p{L}\p{N} .,/()'’“”–-]|:(?=\/))*)) *$/u;
/** The names of no value in YAML; they are for its own parser. */
const NO_VALUE = /^(?:null|~) *$/iu;

/** The fields of a front matter of such lines alone; null for any other. The parser takes longer than reading the rest of an article. */
function plainFields(yaml: string): ReadonlyMap<string, Field> | null {
  const fields = new Map<string, Field>();
  const lines = yaml.replace(/\n$/u, '').split('\n');
  for (const [at, line] of lines.entries()) {
    const [, key = '', quoted, plain = ''] = PLAIN_LINE.exec(line) ?? [];
    const value = (quoted ?? plain).trim();
    if (!KEYS.has(key) || fields.has(key) || value === '' || NO_VALUE.test(value)) return null;
    fields.set(key, { values: [value], line: at + 2 });
  }
  return fields;
}

const KEYS = new Set(['title', 'date', 'author', 'source', 'url', 'language', 'tags']);

function parse(yaml: string, lineCounter: LineCounter) {
  try {
    return parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch {
    // A thousand nested brackets overflow the parser's stack.
    throw new Unreadable('the front matter is nested too deeply: write "title: …" lines', 2);
  }
}

function valuesOf(name: string, node: unknown, line: number): readonly string[] {
  if (isAlias(node) || ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor)) {
    throw new Unreadable(`"${name}" uses a YAML anchor or alias: write the value itself`, line);
  }
  if (isScalar(node)) {
    const value = typeof node.value === 'string' ? node.value.trim() : '';
    return value === '' || (node.type === 'PLAIN' && /^(?:null|~)$/iu.test(value)) ? [] : [value];
  }
  if (isSeq(node) && (name === 'tags' || name === 'author')) {
    return node.items.flatMap((item) => {
      if (isSeq(item))
        throw new Unreadable(`"${name}" holds a list inside a list: write one list of words`, line);
      return valuesOf(name, item, line);
    });
  }
  if (node === null) return [];
  throw new Unreadable(`"${name}" has to be one line of text${name === 'tags' ? ' or a list' : ''}`, line);
}

function single(field: Field | undefined): string | null {
  return printable(field?.values[0] ?? '') || null;
}

function languageOf(written: string): Language | null {
  if (/^(?:en|eng|english)(?:[-_]|$)/u.test(written)) return 'en';
  return /^(?:vi|vie|vietnamese|tiếng việt)(?:[-_]|$)/u.test(written.normalize('NFC')) ? 'vi' : null;
}

function publishedFrom(value: string, language: Language | null) {
  const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value) ? { iso: value, asWritten: value } : null;
  const date = iso ?? readDateLine(value, { dayFirst: language === 'vi' });
  if (date === null)
    throw new Unreadable(`the date "${shown(value)}" cannot be read and is left out: write it as 2023-01-31`);
  return date;
}

function addressFrom(value: string): string {
  const address = webAddress(value);
  if (address === null) {
    throw new Unreadable(
      `the url "${shown(value)}" is not a plain web address and is left out: write https://…`,
    );
  }
  return address;
}

/** A value as a report shows it: printable, at most `most` characters, a cut marked. */
function shown(value: string, most = 60): string {
  const text = printable(value);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** A field's value by `read`; where that throws `Unreadable`, the field is left out and the rest of the article stays. */
function readField<V>(field: Field | undefined, leftOut: Unreadable[], read: (value: string) => V): V | null {
  const value = single(field);
  if (value === null) return null;
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    leftOut.push(new Unreadable(error.message, field?.line));
    return null;
  }
}
