import { printable } from '../../../text/printable.ts';
import { decode } from '../decode.ts';
import { titleInName } from '../facts/name-title.ts';
import type { Reading } from '../reader.ts';
import { readRecords } from '../records/read-records.ts';
import { Unreadable } from '../unreadable.ts';
import { conversationIn, nameOfConversation } from './conversation.ts';
import { articlesIn } from './json-articles.ts';
import { type FoundObject, readObjects } from './read-objects.ts';

/**
 * Reads the articles of a JSON file: one object, a list, or an export that holds a list (`items`, `posts`, `articles` …); where none has a
 * text, its records as rows of one article. A conversation is an article a day.
 * @throws {Unreadable} for what is not JSON, has more than 250,000 objects, or holds neither.
 */
export async function readJson(bytes: Buffer, name = ''): Promise<Reading> {
  const text = decode(bytes);
  refuseVast(text);
  const value = parsed(text);
  const found = articlesIn(value);
  if (found.length > 0) {
    const reading = await readObjects(
      found.map((object) => ({ object })),
      [],
    );
    const parts = conversationIn(found, reading, nameOfConversation(value) ?? titleInName(name));
    return parts === null ? reading : { ...reading, parts };
  }
  const records = readRecords(value, name);
  if (records !== null) return records;
  throw new Unreadable(
    'it contains no article: write an object with a "text", "content" or "body", or a list of them',
  );
}

/** Reads a file of one JSON object a line. A line that cannot be read is left out. */
export async function readJsonLines(bytes: Buffer, name = ''): Promise<Reading> {
  const warnings: Unreadable[] = [];
  const found: FoundObject[] = [];
  const all: unknown[] = [];
  for (const [at, line] of decode(bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      refuseVast(line);
      const value = parsed(line);
      all.push(value);
      for (const object of articlesIn(value)) found.push({ object, line: at + 1 });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      warnings.push(new Unreadable(`this line is left out: ${error.message}`, at + 1));
    }
  }
  const isList = { isList: true };
  if (found.length > 0) return readObjects(found, warnings, isList);
  const records = readRecords(all, name);
  if (records !== null) return { ...records, warnings: [...warnings, ...records.warnings] };
  throw new Unreadable('it contains no article: make each line an object with a "text", "content" or "body"');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Unreadable(`it is not valid JSON (${printable(error.message).slice(0, 120)}): export it again`);
  }
}

/** More objects than this take longer to read than a file may. An exported message has up to ten of them. */
const MOST_OBJECTS = 250_000;

/** Deep nesting is nobody's article, and makes whatever walks over it call itself as often; very many objects take too long. */
function refuseVast(text: string): void {
  let depth = 0;
  let objects = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (code === 123) objects += 1;
    } else if (code === 93 || code === 125) depth -= 1;
    if (depth > 100) throw new Unreadable('it is nested too deeply: export it again');
    if (objects > MOST_OBJECTS)
      throw new Unreadable('it has more than 250,000 objects: split it into several files');
  }
}
