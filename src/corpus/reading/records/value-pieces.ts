import { isObject, type JsonObject } from '../json/json-object.ts';
import type { Piece } from '../page/page.ts';
import type { Unreadable } from '../unreadable.ts';
import { prosePieces } from './prose-pieces.ts';
import { cellsOf, isTransparent, labelOf, namedRecords, shownFields, wordsOf } from './record-cells.ts';
import {
  type Cell,
  isDescription,
  isProse,
  nameOf,
  oneLine,
  type Row,
  refuseMany,
  rowPieces,
} from './record-row.ts';
import { isAccount, isShown, whyHidden } from './shown-fields.ts';
import { tableOf, tablePieces } from './table-pieces.ts';

/** Lists and objects inside each other; what is deeper is a program's own. */
const DEEPEST = 8;
/** What is read of a value on the way: the records that are left out, and whether there were any. */
export interface RecordNotes {
  readonly leftOut: Unreadable[];
  records: number;
}

/** What people see of a list or an object: rows, items, lines and paragraphs, under headings of their own. */
export function valuePieces(value: unknown, notes: RecordNotes, depth = 0): readonly Piece[] {
  if (depth > DEEPEST) return [];
  if (isObject(value)) {
    const named = namedRecords(value);
    return named.length === 0
      ? objectPieces(value, notes, depth)
      : rowPieces(named.flatMap(([name, record]) => rowOf(record, notes, depth, name)));
  }
  if (!Array.isArray(value)) return [];
  const parts: readonly unknown[] = value;
  refuseMany(parts.length);
  const lines = parts.filter((part): part is readonly unknown[] => Array.isArray(part));
  if (lines.length > 0 && lines.length === parts.length)
    return tablePieces(tableOf(lines.map((line) => line.map((cell) => wordsOf(cell) ?? ''))));
  return [
    ...parts.flatMap((part): readonly Piece[] => {
      const words = wordsOf(part) ?? '';
      if (words === '' || !isShown('', words)) return [];
      return isProse(words) ? prosePieces(words, '') : [{ kind: 'item', text: oneLine(words) }];
    }),
    ...rowPieces(parts.filter(isObject).flatMap((part) => rowOf(part, notes, depth))),
  ];
}

/** An object's values as lines "Phone: 0123", then its paragraphs, lists and objects, each under its name: what follows a heading is below it. */
function objectPieces(object: JsonObject, notes: RecordNotes, depth: number): readonly Piece[] {
  const fields = shownFields(object);
  const plain = fields.flatMap(([name, value]) => {
    const words = wordsOf(value);
    return words === null || words === '' ? [] : [{ label: labelOf(name), words }];
  });
  const prose = plain.filter(({ words }) => isProse(words));
  const [described, told] = [
    prose.filter(({ label }) => isDescription(label)),
    prose.filter(({ label }) => !isDescription(label)),
  ];
  return [
    ...described.flatMap(({ words }) => prosePieces(words, '')),
    ...plain
      .filter(({ words }) => !isProse(words))
      .flatMap(({ label, words }) => rowPieces([{ cells: [{ label, value: words }] }])),
    ...told.flatMap(({ label, words }) => under(label, prosePieces(words, ''))),
    ...fields
      .filter(([, value]) => wordsOf(value) === null)
      .flatMap(([name, value]) => {
        const pieces = valuePieces(value, notes, depth + 1);
        if (isTransparent(name)) return pieces;
        return under(labelOf(name), isObject(value) ? inside(labelOf(name), pieces) : pieces);
      }),
  ];
}

/** A record with its cells, and its lists below it; none for one that its author keeps from being shown. */
function rowOf(record: JsonObject, notes: RecordNotes, depth: number, name = ''): readonly Row[] {
  if (isAccount(record)) return [];
  const { cells: own, lists } = cellsOf(record);
  const cells: readonly Cell[] = name === '' ? own : [{ label: '', value: labelOf(name) }, ...own];
  const hidden = whyHidden(record, () => nameOf(cells));
  if (hidden !== null) {
    notes.leftOut.push(hidden);
    return [];
  }
  if (cells.length === 0 && lists.length === 0) return [];
  notes.records += 1;
  const below = lists.flatMap(([label, value]) => {
    const pieces = valuePieces(value, notes, depth + 1);
    // The only list of a record stands under the record's own heading.
    return lists.length === 1 ? pieces : under(label, inside(label, pieces));
  });
  return below.length === 0 ? [{ cells }] : [{ cells, below: inside(nameOf(cells), below) }];
}

/** Pieces with their headings as parts of something: "Friday: Hall A". */
function inside(name: string, pieces: readonly Piece[]): readonly Piece[] {
  if (name === '') return pieces;
  return pieces.map((piece) =>
    piece.kind === 'heading' ? { ...piece, text: `${name}: ${piece.text}` } : piece,
  );
}

/** Pieces under a heading, unless they begin with one. */
function under(heading: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  if (first === undefined || heading === '' || first.kind === 'heading') return pieces;
  return [{ kind: 'heading', text: heading }, ...pieces];
}
