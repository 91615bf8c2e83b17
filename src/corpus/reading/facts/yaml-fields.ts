import { isMap, isScalar, LineCounter } from 'yaml';
import { Unreadable, UnreadableField } from '../unreadable.ts';
import { keyOf, type RawField, type RawFields } from './field-values.ts';
import { isKnownField } from './known-facts.ts';
import { plainFields } from './plain-yaml.ts';
import { yamlDocument, yamlError } from './yaml-document.ts';
import { shownWords, yamlValue } from './yaml-value.ts';

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
  const document = yamlDocument(yaml, lineCounter);
  if (document === null)
    throw new Unreadable('the front matter is nested too deeply: write "title: …" lines', 2);
  const error = yamlError(document);
  if (error !== null) {
    const { reason, at } = error;
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
      const read = yamlValue(name, value, line, 0);
      if (fields.get(keyOf(name))?.name === name && isKnownField(keyOf(name)))
        throw new UnreadableField(`"${shownWords(name)}" is there twice: the first is read`, line);
      if (read !== null && !fields.has(keyOf(name))) fields.set(keyOf(name), { name, value: read, line });
    } catch (problem) {
      if (!(problem instanceof UnreadableField)) throw problem;
      // A field that is not used may be written in any way.
      if (isKnownField(keyOf(name))) leftOut.push(problem);
    }
  }
  return { fields, leftOut };
}
