import { parse, TomlError } from 'smol-toml';
import { Unreadable } from '../unreadable.ts';
import { fieldsFrom, isRecord, type RawField, type RawFields } from './field-values.ts';

/**
 * The fields of a TOML front matter, those of its tables `[extra]`, `[params]` and `[taxonomies]` (Hugo, Zola) among them.
 * @throws {Unreadable} for what is not TOML.
 */
export function tomlFields(block: string): {
  readonly fields: RawFields;
  readonly leftOut: readonly Unreadable[];
} {
  try {
    const top = fieldsFrom(parse(block, { maxDepth: 16 }));
    const fields = new Map<string, RawField>(top);
    for (const table of ['taxonomies', 'extra', 'params']) {
      const inside = top.get(table)?.value;
      if (!isRecord(inside)) continue;
      for (const [key, field] of fieldsFrom(inside)) if (!fields.has(key)) fields.set(key, field);
    }
    return { fields, leftOut: [] };
  } catch (error) {
    if (!(error instanceof TomlError) && !(error instanceof RangeError)) throw error;
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /u, '') ?? '';
    const line = error instanceof TomlError ? error.line + 1 : 2;
    throw new Unreadable(`the front matter is not valid TOML (${reason}): correct this line`, line);
  }
}
