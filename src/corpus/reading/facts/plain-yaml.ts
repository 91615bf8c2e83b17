import { type FieldValue, keyOf, type RawField, type RawFields } from './field-values.ts';

/**
 * Words that YAML reads the way everyone does, quoted or not: no special sign at their beginning, no colon before a
 * space, no comment.
 */
const DOUBLE_QUOTED = /^"([^"\\\p{Cc}\p{Cs}\u2028\u2029\ufeff]*)" *$/u;
const SINGLE_QUOTED = /^'([^'\\\p{Cc}\p{Cs}\u2028\u2029\ufeff]*)' *$/u;
const BARE = /^[\p{L}\p{N}./](?:[\p{L}\p{N} .,/()'’“”–—…_+&!?;%@-]|:(?=[\p{L}\p{N}/]))* *$/u;
/** In a list on one line a comma parts its items. */
const BARE_IN_LIST = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./()’_+-])* *$/u;
/** The ways to write an absent value in YAML. */
const NO_VALUE = /^(?:null|~) *$/iu;
const FIELD = /^([a-zA-Z_]+):(?: +(\S.*))?$/u;
const ITEM = /^( *)- +(.*)$/u;
const PART = /^( +)([a-zA-Z_]+): +(.*)$/u;

/**
 * The fields of a front matter in which each value is words, a list of words, or names with words; null for any other. YAML's own parser
 * takes longer than reading the rest of an article, and reads such a front matter in the same way (a property in the tests).
 */
export function plainFields(yaml: string): RawFields | null {
  const fields = new Map<string, RawField>();
  const lines = yaml.replace(/\n$/u, '').split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name = '', written = ''] = FIELD.exec(lines[at] ?? '') ?? [];
    if (name === '' || fields.has(keyOf(name))) return null;
    const line = at + 2;
    if (written !== '') {
      const value = written.startsWith('[') ? listOf(written) : wordsOf(written, BARE);
      if (value === null) return null;
      fields.set(keyOf(name), { name, value, line });
      continue;
    }
    const block = indentedUnder(lines, at + 1);
    const value = block.length === 0 ? null : (itemsOf(block) ?? partsOf(block));
    if (value === null) return null;
    fields.set(keyOf(name), { name, value, line });
    at += block.length;
  }
  return fields;
}

/** The words of a value; null where they need a parser. */
function wordsOf(written: string, bare: RegExp): string | null {
  const quoted = DOUBLE_QUOTED.exec(written)?.[1] ?? SINGLE_QUOTED.exec(written)?.[1];
  const value = (quoted ?? (bare.test(written) ? written : '')).trim();
  return value === '' || NO_VALUE.test(value) ? null : value;
}

/** "[news, coast]" */
function listOf(written: string): FieldValue | null {
  const inside = /^\[([^[\]]+)\] *$/u.exec(written)?.[1];
  return inside === undefined ? null : allOf(inside.split(','), (item) => wordsOf(item.trim(), BARE_IN_LIST));
}

/** The lines under a field that belong to it: items, or names with words. */
function indentedUnder(lines: readonly string[], from: number): readonly string[] {
  const end = lines.findIndex((line, at) => at >= from && !/^(?: *- | +\S)/u.test(line));
  return lines.slice(from, end === -1 ? lines.length : end);
}

function itemsOf(block: readonly string[]): FieldValue | null {
  const indent = ITEM.exec(block[0] ?? '')?.[1];
  return allOf(block, (line) => {
    const [, before, written = ''] = ITEM.exec(line) ?? [];
    return before === undefined || before !== indent ? null : wordsOf(written, BARE);
  });
}

function partsOf(block: readonly string[]): FieldValue | null {
  const indent = PART.exec(block[0] ?? '')?.[1];
  const parts = new Map<string, string>();
  for (const line of block) {
    const [, before, name = '', written = ''] = PART.exec(line) ?? [];
    const value = before === undefined || before !== indent ? null : wordsOf(written, BARE);
    if (value === null || parts.has(name)) return null;
    parts.set(name, value);
  }
  return Object.fromEntries(parts);
}

/** The result for each; null where one has none. */
function allOf(written: readonly string[], read: (one: string) => string | null): readonly string[] | null {
  const values = written.map(read);
  return values.every((value) => value !== null) ? values : null;
}
