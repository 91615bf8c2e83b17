import { printable } from '../../../text/printable.ts';
import { asKeys } from '../keys.ts';
import type { ReadArticle, Reading } from '../reader.ts';
import { Unreadable, UnreadableField } from '../unreadable.ts';
import { nameOf } from './json-articles.ts';
import type { JsonObject } from './json-object.ts';
import { readObject } from './read-object.ts';

/** An object that holds an article, and the 1-based line that it stands on where one can be named. */
export interface FoundObject {
  readonly object: JsonObject;
  readonly line?: number;
}

/**
 * Reads objects with an article's text and facts: one alone is the file's article, of several each has its name. One that cannot be read is
 * left out, unless it is the only one.
 * @throws {Unreadable} where none can be read.
 */
export async function readObjects(
  found: readonly FoundObject[],
  warnings: Unreadable[],
  options = { isList: false },
): Promise<Reading> {
  const read: { name: string; article: ReadArticle }[] = [];
  for (const { object, line } of found) {
    try {
      const { article, leftOut } = await readObject(object);
      read.push({ name: nameOf(object), article });
      warnings.push(...leftOut.map(({ message }) => new UnreadableField(message, line)));
    } catch (error) {
      if (!(error instanceof Unreadable) || (found.length === 1 && !options.isList)) throw error;
      warnings.push(new Unreadable(`${shown(nameOf(object))} is left out: ${error.message}`, line));
    }
  }
  const [only] = read;
  if (only === undefined) throw warnings[0] ?? new Unreadable('it contains no article');
  if (found.length === 1 && !options.isList)
    return { parts: [{ key: null, article: only.article }], warnings };
  const keys = asKeys(read.map(({ name }) => name));
  return { parts: read.map(({ article }, at) => ({ key: keys[at] ?? String(at + 1), article })), warnings };
}

function shown(name: string): string {
  const words = printable(name);
  return words === '' ? 'an article' : `"${words.slice(0, 60)}"`;
}
