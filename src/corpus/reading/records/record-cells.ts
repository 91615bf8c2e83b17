import { fieldLabel, momentAsWritten } from '../facts/field-label.ts';
import { isObject, type JsonObject } from '../json/json-object.ts';
import { type Cell, isProse, plainLabel } from './record-row.ts';
import { isShown } from './shown-fields.ts';

/** Objects inside each other; what is deeper is a program's own. */
const DEEPEST = 8;
/** Fields that hold those of a record, or its records, and say nothing themselves. */
const TRANSPARENT =
  /^(?:properties|attributes|fields|data|items|rows|records|entries|results|list|values|nodes|all)$/iu;
/** People and things that are named inside a record with a fact or two stand in its row; longer lists stand below it. */
const MOST_NAMED = 6;
const MOST_FACTS = 3;

/** Objects by their names that have a field in common: { "Hall A": { seats: 300 }, "Hall B": { … } }; none for other objects. */
export function namedRecords(object: JsonObject): readonly (readonly [string, JsonObject])[] {
  const fields = shownFields(object);
  const records = fields.flatMap(([name, value]) => (isObject(value) ? [[name, value] as const] : []));
  const [[, first] = ['', {}], ...others] = records;
  const isList = others.length > 0 && records.length === fields.length;
  const isAlike = Object.keys(first).some((field) => others.every(([, other]) => field in other));
  return isList && isAlike ? records : [];
}

/** What stands in an object's row, and the lists that stand below it. */
export interface RecordCells {
  readonly cells: readonly Cell[];
  readonly lists: readonly (readonly [label: string, value: unknown])[];
}

/** The cells of an object; those of an object inside it have both names, "Room, floor: 2". */
export function cellsOf(record: JsonObject): RecordCells {
  const cells: Cell[] = [];
  const lists: (readonly [string, unknown])[] = [];
  addCells(record, '', { cells, lists }, 0);
  return { cells, lists };
}

function addCells(
  record: JsonObject,
  above: string,
  to: { readonly cells: Cell[]; readonly lists: (readonly [string, unknown])[] },
  depth: number,
): void {
  for (const [name, value] of shownFields(record)) {
    const own = isTransparent(name) ? '' : labelOf(name);
    const label = above !== '' && own !== '' ? `${above}, ${own.toLowerCase()}` : own || above;
    const words = wordsOf(value) ?? wordsOfList(value);
    if (words !== null) {
      if (words !== '') to.cells.push({ label, value: words });
    } else if (isObject(value) && depth < DEEPEST && namedRecords(value).length === 0)
      addCells(value, label, to, depth + 1);
    else to.lists.push([label, value]);
  }
}

/** The fields of an object that people see. */
export function shownFields(object: JsonObject): readonly (readonly [string, unknown])[] {
  return Object.entries(object).filter(([name, value]) => isShown(name, value));
}

/** A value's words; null for a list or an object. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return momentAsWritten(value.trim());
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : typeof value === 'object' ? null : '';
}

/** A short list of words, or of people and things that are named, as one line; null for any other. */
function wordsOfList(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const parts: readonly unknown[] = value;
  const words = parts.map((part) => wordsOf(part));
  if (words.every((one) => one !== null)) {
    const shown = words.filter((one) => one !== '' && isShown('', one));
    return shown.some(isProse) ? null : shown.join(', ');
  }
  const named = parts.map((part) => (isObject(part) ? namedWords(part) : null));
  if (named.length > MOST_NAMED || named.some((one) => one === null)) return null;
  return named.join(named.some((one) => one?.includes(', ')) ? '; ' : ', ');
}

/** "Ada Penn, Harbour Club" */
function namedWords(object: JsonObject): string | null {
  const facts = shownFields(object).map(([, value]) => wordsOf(value));
  const isNamed = Object.keys(object).some((name) => /^(?:full|display)?_?name$|^label$|^tên$/iu.test(name));
  const isPlain = facts.every((fact) => fact !== null && !/^\d|\n/u.test(fact) && !isProse(fact));
  return isNamed && isPlain && facts.length <= MOST_FACTS ? facts.filter(Boolean).join(', ') : null;
}

/** Whether a field with this name says nothing but that it holds others. */
export function isTransparent(name: string): boolean {
  return TRANSPARENT.test(name);
}

/** A field's name as it stands before its value; one of several words is written for people. */
export function labelOf(name: string): string {
  const words = plainLabel(/\s/u.test(name.trim()) ? name : fieldLabel(name));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
