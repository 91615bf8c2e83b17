import { Unreadable } from '../unreadable.ts';
import { type FrontMatter, fieldsFrom, LONGEST_FRONT_MATTER } from './field-values.ts';

/**
 * A front matter that is a JSON object, as Hugo takes it; null where the text begins with a brace for another reason (an expression).
 * @throws {Unreadable} for an object that is broken.
 */
export function jsonFields(text: string, start: number): FrontMatter | null {
  if (!/^\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\})/u.test(text.slice(start, start + 300))) return null;
  const end = endOfObject(text, start);
  if (end === -1)
    throw new Unreadable('the JSON front matter is not closed: put a "}" after its last field', 1);
  try {
    const object: unknown = JSON.parse(text.slice(start, end));
    const isObject = typeof object === 'object' && object !== null;
    return { fields: fieldsFrom(isObject ? { ...object } : {}, 1), bodyStart: end, leftOut: [] };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message.slice(0, 120) : 'it cannot be read';
    throw new Unreadable(`the front matter is not valid JSON (${reason}): correct it`, 1);
  }
}

/** Where the object that begins at `start` ends; -1 where it does not. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  const limit = Math.min(text.length, start + LONGEST_FRONT_MATTER);
  for (let at = start; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
