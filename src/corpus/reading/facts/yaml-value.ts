import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { printable } from '../../../text/printable.ts';
import { UnreadableField } from '../unreadable.ts';
import type { FieldValue } from './field-values.ts';

/** The deepest nesting of lists and maps in a field. */
const DEEPEST = 8;
/** The ways to write an absent value in YAML. */
const NO_VALUE = /^(?:null|~) *$/iu;

/**
 * A node's value as words, lists and fields; null for none.
 * @throws {UnreadableField} for an anchor, an alias and deep nesting, which take a field apart from what is written in it.
 */
export function yamlValue(name: string, node: unknown, line: number, depth: number): FieldValue | null {
  if (isAlias(node) || ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor))
    throw new UnreadableField(
      `"${shownWords(name)}" uses a YAML anchor or alias and is ignored: write the value itself`,
      line,
    );
  if (depth > DEEPEST)
    throw new UnreadableField(`"${shownWords(name)}" is nested too deeply and is ignored`, line);
  if (isScalar(node)) {
    const value = typeof node.value === 'string' ? node.value.trim() : '';
    return value === '' || (node.type === 'PLAIN' && NO_VALUE.test(value)) ? null : value;
  }
  if (isSeq(node)) return node.items.flatMap((item) => yamlValue(name, item, line, depth + 1) ?? []);
  if (!isMap(node)) return null;
  const parts = new Map<string, FieldValue>();
  for (const { key, value } of node.items) {
    const part = isScalar(key) ? yamlValue(name, value, line, depth + 1) : null;
    if (isScalar(key) && part !== null) parts.set(String(key.value), part);
  }
  return Object.fromEntries(parts);
}

/** Words of a file as a report shows them. */
export function shownWords(words: string): string {
  const text = printable(words);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
