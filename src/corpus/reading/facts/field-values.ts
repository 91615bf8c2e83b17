import type { Unreadable } from '../unreadable.ts';

/** A field's value as its format writes it: words, a list, or fields of its own. */
export type FieldValue = string | readonly FieldValue[] | { readonly [name: string]: FieldValue };

/** A field as written and the 1-based line that it stands on. */
export interface RawField {
  readonly name: string;
  readonly value: FieldValue;
  readonly line?: number | undefined;
}

/** Fields by name, whatever its case, its namespace and the marks between its words: "pubDate", "pub_date" and "PubDate" are one. */
export type RawFields = ReadonlyMap<string, RawField>;

/** The longest front matter that is read, in UTF-16 units: seven short fields need a few hundred. */
export const LONGEST_FRONT_MATTER = 16_384;

/** What stands above a text: its fields as written, where the text begins, and the fields that cannot be read. */
export interface FrontMatter {
  readonly fields: RawFields;
  readonly bodyStart: number;
  readonly leftOut: readonly Unreadable[];
}

/** The deepest nesting of lists and objects in a field. */
const DEEPEST = 8;
/** The most items that are read of a list: more tags than any article has. */
const MOST_PARTS = 200;

/** The most fields that are read of an object: more than any export writes about an article. */
const MOST_FIELDS = 2_000;

/** The name under which fields are looked up. */
export function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_.:-]+/gu, '');
}

/** The first fields of an object in a format's own values: of two with one name the first. Values of unknown kinds are left out. */
export function fieldsFrom(object: Readonly<Record<string, unknown>>, line?: number): RawFields {
  const fields = new Map<string, RawField>();
  for (const name of Object.keys(object).slice(0, MOST_FIELDS)) {
    const value = valueFrom(object[name]);
    const key = keyOf(name);
    if (value !== null && !fields.has(key)) fields.set(key, { name, value, line });
  }
  return fields;
}

/** A value of JSON or TOML as words, lists and fields; null for nothing, and for what is nested too deeply. */
export function valueFrom(written: unknown, depth = 0): FieldValue | null {
  if (depth > DEEPEST) return null;
  if (typeof written === 'string') return written.trim() === '' ? null : written;
  if (typeof written === 'number' || typeof written === 'boolean' || typeof written === 'bigint')
    return String(written);
  if (written instanceof Date) return Number.isNaN(written.getTime()) ? null : written.toISOString();
  if (Array.isArray(written)) {
    const parts: readonly unknown[] = written;
    return parts.slice(0, MOST_PARTS).flatMap((part) => valueFrom(part, depth + 1) ?? []);
  }
  if (typeof written !== 'object' || written === null) return null;
  const parts = Object.entries(written).slice(0, MOST_PARTS);
  return Object.fromEntries(
    parts.flatMap(([name, part]) => {
      const value = valueFrom(part, depth + 1);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

/** Whether a value has fields of its own. */
export function isRecord(value: FieldValue | undefined): value is { readonly [name: string]: FieldValue } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The words in a value, in order: in a list those of each item, in an object those of its fields. */
export function wordsOf(value: FieldValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value).flatMap((part) => wordsOf(part));
}
