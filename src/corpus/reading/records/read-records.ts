import { sameWords } from '../draft.ts';
import { readFieldDate } from '../facts/field-date.ts';
import { fieldsFrom, keyOf } from '../facts/field-values.ts';
import { isKnownField } from '../facts/known-facts.ts';
import { dateInName } from '../facts/name-date.ts';
import { titleInName } from '../facts/name-title.ts';
import { isObject, type JsonObject } from '../json/json-object.ts';
import { readPage, refuseHidden } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import { shownFields } from './record-cells.ts';
import { writtenIn } from './shown-fields.ts';
import { type RecordNotes, valuePieces } from './value-pieces.ts';

/** Known fields that say something else in a list of facts: "from: 07:00", "site: north gate". */
const SAID = new Set('from by website site topics reporter'.split(' '));
/** Fields over a list of facts that make it an article; a program's settings have a "name". */
const TITLES = ['title', 'headline', 'tiêuđề', 'titel'];

/**
 * Reads a value of JSON or YAML that holds facts in fields and no article's text: one article of rows, lists and paragraphs, with the facts
 * that its fields state. Null where there is nothing to read: no record, and no title over the fields (any field will do where
 * `isWritten`, in a file that people write).
 * @throws {Unreadable} for a draft.
 */
export function readRecords(value: unknown, name: string, { isWritten = false } = {}): Reading | null {
  const whole = unwrapped(value);
  const notes: RecordNotes = { leftOut: [], records: 0 };
  const object = isObject(whole) ? whole : {};
  // A chat in which nobody says anything.
  if (Array.isArray(object['messages'])) return null;
  refuseHidden(fieldsFrom(object));
  const fields = fieldsFrom(chosen(object, true));
  const pieces = valuePieces(isObject(whole) ? chosen(object, false) : whole, notes);
  const isTitled = TITLES.some((key) => fields.has(key));
  if (pieces.length === 0 || !(notes.records > 0 || isTitled || isWritten)) return null;
  const title = titleInName(name);
  const written =
    dateInName(name) === null ? writtenIn({ ...(isObject(value) ? value : {}), ...object }) : null;
  const published = written === null ? null : readFieldDate(written);
  // "Speakers" over all that speakers.json holds says what its title says.
  const says = (words: string): boolean => !isTitled && sameWords(words, title ?? '');
  const shown = pieces.filter(({ kind, text }) => kind !== 'heading' || !says(text));
  const { article, leftOut } = readPage(shown, fields, { facts: { title, published } });
  return onlyArticle(article, [...notes.leftOut, ...leftOut]);
}

/** What an object holds that says nothing but what it holds: { "schedule": { … } }. */
function unwrapped(value: unknown): unknown {
  let object = value;
  for (let depth = 0; depth < 5; depth += 1) {
    const [[, only] = [], ...others] = isObject(object) ? shownFields(object) : [];
    if (others.length > 0 || !isObject(only)) break;
    object = only;
  }
  return object;
}

/** The fields of an object that state facts about the article, or all others. */
function chosen(object: JsonObject, areFacts: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([name, value]) => isFact(name, value, object) === areFacts),
  );
}

function isFact(name: string, value: unknown, object: JsonObject): boolean {
  const key = keyOf(name);
  if (!isKnownField(key) || SAID.has(key)) return false;
  // A name beside a title is one of the things that the file tells.
  if (key === 'name' || key === 'subject') return !('title' in object) && typeof value === 'string';
  const isPlain =
    typeof value !== 'object' || (Array.isArray(value) && value.every((part) => typeof part === 'string'));
  return isPlain || key.startsWith('author');
}
