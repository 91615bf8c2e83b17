import type { Span } from '../../corpus/article.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { Ranked } from '../ranking/rank.ts';
import { askedParts } from '../values/asked-parts.ts';
import { cellsOfKind } from '../values/cell-kinds.ts';
import { rivalPlaces } from '../values/rival-kinds.ts';
import { rivalRates } from '../values/rival-rates.ts';
import { askedCell, namedCell } from './asked-cell.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import { rowsOfOtherThan } from './rows-named.ts';
import { type Cell, cellsOf, type Row, wordsMetIn } from './table-cells.ts';
import {
  isForOtherPeople,
  isOfAskedAge,
  isOfAskedSex,
  unitsOfOtherLetters,
  unitsOfOtherMeasures,
  unitsOfOtherPeople,
  unitsOfOtherSex,
} from './units-of-others.ts';

/** A row of a table that is asked for, and what of it answers. */
export interface TableRow extends Span {
  readonly unit: number;
  /** The cell under the heading that is asked for, else all behind the cell that names the row; undefined for a value of a kind. */
  readonly cell: Span | undefined;
}

/** How much more a row counts whose name has a word of the question, of rows with as many. */
const BY_NAME = 0.05;
/** How much more the row of one counts beside one of several at once: less than a word, for "a family swim" is a row of its own. */
const AS_ONE = 0.5;
/** How much a word of the question before counts: "and shoes?" asks for another row. */
const OF_EARLIER = 0.1;

/**
 * The row that is asked for: its cells have words of the question that those of no other row have ("deposit for the rope"). Undefined where
 * the unit that answers best is no row, or where several rows answer.
 */
export function tableRow(ranked: Ranked, best: number): TableRow | undefined {
  if (cellsOf(ranked, best) === undefined) return undefined;
  const { rows, named, isMet } = rowsNamed(ranked);
  const [asked, ...others] = named;
  // The last row of a long table may be a passage of its own.
  const isAlone = ranked.found.candidate.passage.units.length === 1;
  const isOne = isMet && asked !== undefined && others.length === 0 && (rows.length > 1 || isAlone);
  // "How tall is the mill" has no word of "Height", but names the column.
  const likeliest = rows.find(({ unit, cells }) => unit === best && namedCell(ranked, cells) !== undefined);
  const row = isOne ? asked : likeliest;
  return row && asAsked(ranked, row);
}

/** More rows than these are a table of their own. */
const MOST_ROWS = 3;

/**
 * The rows that are asked for where they are several, beside each other, and others of the table are not: "motorbike, first and second" and
 * "motorbike, third"; undefined where it is one, or nearly all of them, or the unit that answers best is none of them.
 */
export function tableRows(ranked: Ranked, best: number): readonly number[] | undefined {
  if (cellsOf(ranked, best) === undefined) return undefined;
  const { rows, named, isMet } = rowsNamed(ranked);
  const isNamed = (unit: number): boolean =>
    named.some(
      (row) =>
        row.unit === unit &&
        row.cells[0] !== undefined &&
        wordsMetIn(ranked, row.cells[0].valueAt).length > 0,
    );
  if (!isMet || !isNamed(best)) return undefined;
  const units = [best];
  while (isNamed((units[0] ?? 0) - 1)) units.unshift((units[0] ?? 0) - 1);
  while (isNamed((units.at(-1) ?? 0) + 1)) units.push((units.at(-1) ?? 0) + 1);
  return units.length > 1 && units.length <= MOST_ROWS && units.length < rows.length ? units : undefined;
}

/** The rows of a passage's tables, those whose cells have most words of the question, and whether they have any. */
function rowsNamed(ranked: Ranked): {
  readonly rows: readonly Row[];
  readonly named: readonly Row[];
  readonly isMet: boolean;
} {
  const { units } = ranked.found.candidate.passage;
  // "Up to 4.5 m" has more of the words, and is no row for a boat of 5 m.
  const all = { first: 0, last: units.length - 1 };
  const atOnce = rowsAtOnce(ranked, all);
  const ofOthers = new Set([
    ...unitsOfOtherMeasures(ranked, all),
    ...unitsOfOtherPeople(ranked, all),
    ...unitsOfOtherSex(ranked, all),
    ...unitsOfOtherLetters(ranked, all),
    ...atOnce.ofSeveral,
  ]);
  const rows = units.flatMap((_, unit) => {
    const cells = cellsOf(ranked, unit);
    return cells === undefined || ofOthers.has(unit) ? [] : [{ unit, cells }];
  });
  const starts = new Set(units.map(({ start }) => start));
  const { content } = ranked.found.question.query;
  const counts = rows.map(({ unit, cells }) => {
    // "Quy Nhơn beer, bottle" has the bottle, and "Heineken, can" the name.
    if (rowsOfOtherThan(ranked, unit).some((start) => starts.has(start))) return 0;
    const words = new Set(cells.flatMap(({ valueAt }) => wordsMetIn(ranked, valueAt)));
    const met = [...words].map((word) => (content[word]?.origin === 'earlier' ? OF_EARLIER : 1));
    const isOfAsked =
      isOfAskedAge(ranked, unit) ||
      isOfAskedSex(ranked, unit) ||
      isOfAskedPlace(ranked, unit) ||
      isOfAskedPayer(ranked, cells[0]);
    // "Phở bò" is named, "hết sớm" stands in a note.
    const isNamed = cells[0] !== undefined && wordsMetIn(ranked, cells[0].valueAt).length > 0;
    const asOne = atOnce.ofOne.has(unit) ? AS_ONE : 0;
    return met.reduce((sum, one) => sum + one, (isOfAsked ? 1 : 0) + (isNamed ? BY_NAME : 0) + asOne);
  });
  const most = Math.max(0, ...counts);
  const named = namedInFull(
    ranked,
    rows.filter((_, at) => counts[at] === most),
  );
  return { rows, named, isMet: most > 0 };
}

/** A row that is asked for in other ways than by its words; undefined where the unit is no row. */
export function rowOfTable(ranked: Ranked, unit: number): TableRow | undefined {
  const cells = cellsOf(ranked, unit);
  return cells && asAsked(ranked, { unit, cells });
}

/** Asks for somebody to call, whose number belongs to the answer: "who do I **ring** about the boiler", "hư máy thì **gọi ai**". */
const WHOM_TO_CALL =
  /(?<![a-zÀ-ỹ])(?:whom?(?: [a-z']+){0,4} (?:ring|call|phone|text|message|contact|reach|get hold of)|(?:gọi|kêu|alo|liên hệ|liên lạc|nhắn|báo|goi|keu|lien he|lien lac|nhan|bao)(?: (?:cho|với|voi))? ai)(?![a-zÀ-ỹ])/iu;

function asksWhomToCall(question: string): boolean {
  return WHOM_TO_CALL.test(question.normalize('NFC'));
}

/** The cells of a row that answer the things which a question asks for at once: "how much is pottery and who teaches it". */
export function cellsOfParts(ranked: Ranked, unit: number): readonly Span[] {
  const { question, type } = ranked.found.question.query;
  const isVietnamese = ranked.found.candidate.passage.article.language === 'vi';
  const reached =
    type === 'person' && asksWhomToCall(question)
      ? cellsOfKind(cellsOf(ranked, unit) ?? [], 'contact', isVietnamese)
      : [];
  const parts = askedParts(question, type);
  if (parts.length < 2) return reached.map(({ valueAt }) => valueAt);
  return parts.flatMap((part) => {
    const found = cellsOfKind(cellsOf(ranked, unit) ?? [], part.type, isVietnamese);
    // A day and an hour are one answer.
    return found.length <= (part.type === 'date' ? 2 : 1) ? found.map(({ valueAt }) => valueAt) : [];
  });
}

function asAsked(ranked: Ranked, row: Row): TableRow {
  const { start = 0, end = 0 } = ranked.found.candidate.passage.units[row.unit] ?? {};
  // What is for four people has no price for two.
  const cell = isForOtherPeople(ranked, row.unit) ? undefined : askedCell(ranked, row);
  return { unit: row.unit, start, end, cell };
}

const IN_BRACKETS = /\s*\([^()]*\)\s*$/u;

/** Of rows with the same words of the question the one whose name has no other: "women's doubles", and not "women's doubles over 40". */
function namedInFull(ranked: Ranked, rows: readonly Row[]): readonly Row[] {
  const met = rows.map(({ cells }) => cells.flatMap(({ valueAt }) => wordsMetIn(ranked, valueAt)));
  const areAlike = met.every((words) => words.every((word) => met.every((other) => other.includes(word))));
  const inFull = rows.filter(({ cells: [name] }) => {
    if (name === undefined) return false;
    // "Child (4-15)" is named by its one word, "Family (2 adults, up to 3 children)" is not.
    const own = name.value.replace(IN_BRACKETS, '');
    const words = new Set(wordsMetIn(ranked, { ...name.valueAt, end: name.valueAt.start + own.length }));
    return words.size > 0 && words.size === tokenize(own).length;
  });
  // "Room Gạch" is named in full, and "Rêu" has the word in a note.
  const isOnlyNamed =
    inFull.length === 1 && rows.every((row) => inFull.includes(row) || !isNamedBy(ranked, row));
  return (areAlike && inFull.length > 0) || isOnlyNamed ? inFull : rows;
}

/** Whether the cell that names a row has a word of the question. */
function isNamedBy(ranked: Ranked, { cells: [name] }: Row): boolean {
  return name !== undefined && wordsMetIn(ranked, name.valueAt).length > 0;
}

/** Whether a row is named after those who pay that are asked for: "Child (4-15)" for kids. */
function isOfAskedPayer({ found: { question } }: Ranked, name: Cell | undefined): boolean {
  const own = name?.value.replace(IN_BRACKETS, '') ?? '';
  return rivalRates(question.query.question, own).some(({ isAsked }) => isAsked);
}

/** Whether a row is of the place in a contest that is asked for: "2nd" for "second place". */
function isOfAskedPlace({ found: { candidate, question } }: Ranked, unit: number): boolean {
  const { units, article } = candidate.passage;
  const row = article.text.slice(units[unit]?.start, units[unit]?.end);
  return rivalPlaces(question.query.question, row).some(({ isAsked }) => isAsked);
}
