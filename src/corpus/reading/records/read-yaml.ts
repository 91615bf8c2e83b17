import { isMap, isScalar, LineCounter } from 'yaml';
import { decode } from '../decode.ts';
import { yamlDocument, yamlError } from '../facts/yaml-document.ts';
import { yamlValue } from '../facts/yaml-value.ts';
import { articlesIn } from '../json/json-articles.ts';
import { readObjects } from '../json/read-objects.ts';
import type { Reading } from '../reader.ts';
import { Unreadable, UnreadableField } from '../unreadable.ts';
import { readRecords } from './read-records.ts';

/** The parser takes half a second for so many characters; what people write is shorter. */
const LONGEST = 100_000;
/** The lines between documents of one file. */
const BETWEEN = /^(?:---|\.\.\.)(?:[ \t]+#[^\n]*|[ \t]*)$/mu;

/**
 * Reads a YAML file: facts from the fields that state them, other values as lines, lists of objects as rows; or, where it holds texts of
 * articles, those. A field that uses an anchor, an alias or deep nesting is left out.
 * @throws {Unreadable} for what is not YAML (with the line), more than 100,000 characters, and a file without words.
 */
export async function readYaml(bytes: Buffer, name = ''): Promise<Reading> {
  const text = decode(bytes);
  if (text.length > LONGEST) throw new Unreadable('it has more than 100,000 characters of YAML: split it');
  const warnings: Unreadable[] = [];
  let line = 0;
  const values = text.split(BETWEEN).flatMap((part) => {
    const value = part.trim() === '' ? null : valueIn(part, line, warnings);
    line += part.split('\n').length - 1;
    return value === null ? [] : [value];
  });
  const value = values.length === 1 ? values[0] : values;
  const found = articlesIn(value);
  if (found.length > 0)
    return readObjects(
      found.map((object) => ({ object })),
      warnings,
    );
  const read = readRecords(value, name, { isWritten: true });
  if (read === null) throw new Unreadable('it contains no words: write the article or remove the file');
  return { ...read, warnings: [...warnings, ...read.warnings] };
}

/** The value of one document, which `above` lines stand over; null for none. */
function valueIn(yaml: string, above: number, warnings: Unreadable[]): unknown {
  const lineCounter = new LineCounter();
  const lineOf = (offset: number): number => above + lineCounter.linePos(offset).line;
  const document = yamlDocument(yaml, lineCounter);
  if (document === null) throw new Unreadable('it is nested too deeply: export it again');
  const error = yamlError(document);
  if (error !== null)
    throw new Unreadable(`it is not valid YAML (${error.reason}): correct this line`, lineOf(error.at));
  const { contents } = document;
  if (!isMap(contents)) return yamlValue('a list', contents, above + 1, 0);
  const fields = new Map<string, unknown>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const line = lineOf(key.range?.[0] ?? 0);
    try {
      const read = yamlValue(String(key.value), value, line, 0);
      if (read !== null && !fields.has(String(key.value))) fields.set(String(key.value), read);
    } catch (problem) {
      if (!(problem instanceof UnreadableField)) throw problem;
      warnings.push(problem);
    }
  }
  return Object.fromEntries(fields);
}
