import { keyOf } from '../facts/field-values.ts';
import { plainWords } from '../facts/names.ts';
import { type Piece, refuseLong } from '../page/page.ts';
import { tidy } from '../page/tidy.ts';
import { Unreadable } from '../unreadable.ts';
import { prosePieces } from './prose-pieces.ts';

/** A value of a record as it is written, with the name of its field or column in plain words; empty where it has none. */
export interface Cell {
  readonly label: string;
  readonly value: string;
}

/** A record: its cells in order, and what stands below it in a list of its own. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly below?: readonly Piece[];
}

const MOST_ROWS = 20_000;
/** A label longer than this is not repeated with each of its cells. */
const LONGEST_LABEL = 60;
/** A longer value is a paragraph, and so is one of several sentences that is longer than the other limit. */
const LONGEST_VALUE = 200;
const LONGEST_OF_SENTENCES = 80;
const TWO_SENTENCES = /[\p{Ll}\p{N})”"][.!?…]["”’)]*\s+["“‘(]?\p{Lu}/u;
const LONGEST_NAME = 150;
/** Fields whose value names the record. */
const NAMES = new Set(
  'name fullname displayname title headline question session event topic subject item product service role term label tên họtên họvàtên tiêuđề câuhỏi sựkiện nộidung sảnphẩm dịchvụ mục chủđề'.split(
    ' ',
  ),
);
/** Fields whose value says by itself what it is: it stands without the field's name. */
const DESCRIBES = new Set(
  'bio biography description summary about abstract answer details detail text content body info information reply response môtả tómtắt tiểusử giớithiệu trảlời câutrảlời đápán chitiết'.split(
    ' ',
  ),
);

/**
 * Records as rows that name their fields, "Room: Hall A · Title: Welcome". Where one has a paragraph or a list of its own, each stands under
 * a heading with its name.
 * @throws {Unreadable} for more than 20,000 records, and more than four million letters.
 */
export function rowPieces(rows: readonly Row[]): readonly Piece[] {
  refuseMany(rows.length);
  const prose = new Set(
    rows.flatMap(({ cells }) => cells.filter(({ value }) => isProse(value)).map(({ label }) => label)),
  );
  const isHeaded = prose.size > 0 || rows.some(({ below }) => below !== undefined);
  let length = 0;
  return rows.flatMap((row): readonly Piece[] => {
    if (!isHeaded) {
      const line = lineOf(row.cells);
      // A long header is repeated in each of the rows.
      refuseLong((length += line[0]?.text.length ?? 0));
      return line;
    }
    const name = nameOf(row.cells);
    const short = row.cells.filter(({ label }) => !prose.has(label));
    const long = row.cells.filter(({ label }) => prose.has(label));
    return [
      ...(name === '' ? [] : [{ kind: 'heading', text: name } as const]),
      // A row of nothing but the name says what the heading says.
      ...(short.some(({ value }) => oneLine(value) !== name) ? lineOf(short) : []),
      ...long.flatMap(({ label, value }) => prosePieces(value, isDescription(label) ? '' : label)),
      ...(row.below ?? []),
    ];
  });
}

/** @throws {Unreadable} for more than 20,000 records. */
export function refuseMany(records: number): void {
  if (records > MOST_ROWS) throw new Unreadable('it has more than 20,000 entries: split it');
}

/** The name of a field or column in plain words, without the colon that a list has behind it. */
export function plainLabel(name: string): string {
  return oneLine(name).replace(/:$/u, '');
}

/** Whether a field with this name says by itself what its value is. */
export function isDescription(label: string): boolean {
  return DESCRIBES.has(keyOf(label));
}

/** Whether a value is a paragraph rather than a cell. */
export function isProse(value: string): boolean {
  return (
    value.length > LONGEST_VALUE ||
    (value.length > LONGEST_OF_SENTENCES && (/\n\s*\n/u.test(value) || TWO_SENTENCES.test(value)))
  );
}

/** A value as one line of plain words. */
export function oneLine(value: string): string {
  return tidy(plainWords(value)).replaceAll(/\s*\n\s*/gu, ' ');
}

function lineOf(cells: readonly Cell[]): readonly Piece[] {
  const words = cells.flatMap(({ label, value }) => {
    const said = oneLine(value);
    if (said === '') return [];
    return [label === '' || label.length > LONGEST_LABEL ? said : `${label}: ${said}`];
  });
  return words.length === 0 ? [] : [{ kind: 'row', text: words.join(' · ') }];
}

/** What a record is called: a field that says so, or else its first short value; empty where it has none. */
export function nameOf(cells: readonly Cell[]): string {
  const short = cells.filter(({ value }) => value.length <= LONGEST_NAME);
  const named = short.find(({ label }) => NAMES.has(keyOf(label))) ?? short[0];
  return named === undefined ? '' : oneLine(named.value);
}
