import type { Span } from '../../corpus/article.ts';
import { foldMarks, hasMarks } from '../../text/fold-marks.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { wordsIn } from '../../text/words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import { cellsIn, comparedCellsIn } from '../passages/row-cells.ts';
import { STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isOfQuestion } from '../ranking/words-of-question.ts';
import { asksForOnce } from '../values/asked-negation.ts';
import { askedParts } from '../values/asked-parts.ts';
import { cellsOfKind, type HeadedCell, mayStateKind } from '../values/cell-kinds.ts';
import { asksForOthers } from '../values/denied-word.ts';
import { partsOfDay } from '../values/parts-of-day.ts';
import { asksPlacesLeft, isOfPlacesLeft } from '../values/places-left.ts';
import { rivalPlaces } from '../values/rival-kinds.ts';
import { rivalRates } from '../values/rival-rates.ts';
import { asksForWinner } from '../values/winners.ts';
import { besideParts, isOfPart, isPartAlone, partsOfColumns, withoutOtherParts } from './part-columns.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import {
  isForOtherPeople,
  isOfAskedAge,
  unitsOfOtherLetters,
  unitsOfOtherMeasures,
  unitsOfOtherPeople,
} from './units-of-others.ts';

/** A row of a table that is asked for, and what of it answers. */
export interface TableRow extends Span {
  readonly unit: number;
  /** The cell under the heading that is asked for, else all behind the cell that names the row; undefined for a value of a kind. */
  readonly cell: Span | undefined;
}

/** A cell with its place, and those of its heading and of what stands below it. */
interface Cell extends Span, HeadedCell {
  readonly headingAt: Span;
  readonly valueAt: Span;
}

/** A row's unit and its cells. */
interface Row {
  readonly unit: number;
  readonly cells: readonly Cell[];
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
    ...unitsOfOtherLetters(ranked, all),
    ...atOnce.ofSeveral,
  ]);
  const rows = units.flatMap((_, unit) => {
    const cells = cellsOf(ranked, unit);
    return cells === undefined || ofOthers.has(unit) ? [] : [{ unit, cells }];
  });
  const { content } = ranked.found.question.query;
  const counts = rows.map(({ unit, cells }) => {
    const words = new Set(cells.flatMap(({ valueAt }) => wordsMetIn(ranked, valueAt)));
    const met = [...words].map((word) => (content[word]?.origin === 'earlier' ? OF_EARLIER : 1));
    const isOfAsked =
      isOfAskedAge(ranked, unit) || isOfAskedPlace(ranked, unit) || isOfAskedPayer(ranked, cells[0]);
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

/** The cells of a row that answer the things which a question asks for at once: "how much is pottery and who teaches it". */
export function cellsOfParts(ranked: Ranked, unit: number): readonly Span[] {
  const { question, type } = ranked.found.question.query;
  const isVietnamese = ranked.found.candidate.passage.article.language === 'vi';
  const parts = askedParts(question, type);
  if (parts.length < 2) return [];
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

/** Words of the question in a heading that names whoever is asked for. */
const NAMED_FOR = 2;
/** So many prices of one thing are all its price; more are a table of their own. */
const MOST_PRICES = 3;
/** Headings above whoever came first. */
const OF_WINNERS =
  /^(?:winners?|champions?|first(?: place)?|1st(?: place)?|gold|nhất|giải nhất|vô địch|quán quân|hạng (?:nhất|1)|vàng)$/iu;

/** What a row says of the one of several things that a question names, where each has a column: "Stoves · Old shed: two · New shed: **none**". */
function namedCell(ranked: Ranked, cells: readonly Cell[]): Span | undefined {
  if (cells[0]?.heading !== '') return undefined;
  const counts = cells.map(({ headingAt }) => wordsMetIn(ranked, headingAt).length);
  const most = Math.max(...counts);
  const [named, ...others] = cells.filter((_, at) => counts[at] === most);
  return most > 0 && others.length === 0 ? named?.valueAt : undefined;
}

/**
 * The cell whose heading has most of the question's words; without one, what stands behind the cell that they name the row by. A cell that
 * only repeats the question does not answer it, nor does one of another kind than is asked for, where some cell is of that kind.
 */
function askedCell(ranked: Ranked, { unit, cells }: Row): Span | undefined {
  const named = namedCell(ranked, cells);
  if (named !== undefined) return named;
  const { type, question } = ranked.found.question.query;
  const winner = asksForWinner(question) ? cells.find(({ heading }) => OF_WINNERS.test(heading)) : undefined;
  if (winner !== undefined) return winner.valueAt;
  const left =
    type !== 'money' && asksPlacesLeft(question)
      ? cells.find(({ heading }) => isOfPlacesLeft(heading))
      : undefined;
  if (left !== undefined) return spanOf(left, left);
  const isVietnamese = ranked.found.candidate.passage.article.language === 'vi';
  // "Motorbike, first and second" names the row, and is no number.
  const naming =
    cells.length > 2 && cells[0] !== undefined && wordsMetIn(ranked, cells[0].valueAt).length > 0;
  // "NOBODY YET" has small words alone, and none of the question's.
  const repeats = ({ valueAt }: Cell): boolean =>
    wordsMetIn(ranked, valueAt).length > 0 && isOfQuestion(ranked.found.candidate, valueAt);
  const parts = partsOfColumns(cells, question);
  const saying = withoutOtherParts(withoutDenied(asOfNow(cells, ranked), question), parts).filter(
    (cell) => !(naming && cell === cells[0]) && !repeats(cell),
  );
  // A column that has the question's words is that of whoever is asked for, whatever it is called: "Lễ tân đêm: Vy".
  const isNamedFor = (cell: Cell): boolean =>
    type === 'person' &&
    /^\p{Lu}/u.test(cell.value) &&
    (wordsShared(ranked, cell.heading) >= NAMED_FOR ||
      (GIVEN_NAMES.test(cell.value) &&
        (wordsMetIn(ranked, cell.headingAt).length > 0 || isOfPart(cell, parts))));
  const ofKind = saying.filter((cell) => mayStateKind(cell, type, isVietnamese) || isNamedFor(cell));
  // "Evening: closed" says who is there.
  const ofPart = saying.filter(
    (cell) => isOfPart(cell, parts) && (ofKind.includes(cell) || NOBODY.test(cell.value)),
  );
  const among = ofPart.length > 0 ? ofPart : ofKind.length > 0 ? ofKind : saying;
  // Small words count only between headings that are alike otherwise: "một tháng", "một năm".
  const counts = among.map(
    (cell) =>
      wordsOfHeading(ranked, cell).length +
      (isOfPart(cell, parts) ? 1 : 0) +
      wordsShared(ranked, besideParts(cell.heading)) / MANY_WORDS,
  );
  const most = Math.max(...counts);
  const [cell, ...others] = among.filter((_, at) => counts[at] === most);
  if (most > 0 && cell !== undefined && others.length === 0) return spanOf(cell, cell);
  const plain = [cell, ...others].filter((one) => one !== undefined && isPartAlone(one, parts));
  const [ofDay, further] = [plain[0], plain.at(-1)];
  // "Afternoon: Ann · Evening: Jo" are both "pm".
  if (
    ofDay !== undefined &&
    further !== undefined &&
    cells.indexOf(further) - cells.indexOf(ofDay) < plain.length
  )
    return spanOf(ofDay, further);
  const [only, ...more] = cellsOfKind(ofKind, type, isVietnamese);
  if (only !== undefined && more.length === 0) return only.valueAt;
  // "Grade 1 (£): 22 · Grade 2 (£): 14" are both the price, and no sums by themselves.
  const last = more.at(-1);
  const areBeside =
    only !== undefined && last !== undefined && cells.indexOf(last) - cells.indexOf(only) === more.length;
  const areBare = [only, ...more].every((cell) => /^\d[\d.,]*$/u.test(cell?.value ?? ''));
  if (type === 'money' && areBeside && areBare && more.length < MOST_PRICES) return spanOf(only, last);
  if (type !== 'other') return undefined;
  const [next, end] = [cells[1], cells.at(-1)];
  const namesRow =
    isOfAskedAge(ranked, unit) || (cells[0] !== undefined && wordsMetIn(ranked, cells[0].valueAt).length > 0);
  return namesRow && next !== undefined && end !== undefined ? spanOf(next, end) : undefined;
}

/** "Gav", "Mo & Lorraine": people of a rota, and no weekday. */
const GIVEN_NAMES =
  /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Thứ |Chủ |Yes|No|None)\p{Lu}[\p{Ll}\p{M}]+(?:(?:,| &| and| và)? \p{Lu}[\p{Ll}\p{M}]+){0,3}$/u;

/** What a heading may say beside when it holds: "Old price", "Giá mới"; "Old members" are others than new ones, and "after 18:00" is no change. */
const OF_VALUE =
  '(?:prices?|fees?|costs?|rates?|times?|dates?|days?|hours?|places?|rooms?|venues?|values?|rules?|giá|phí|giờ|ngày|mức|tiền|lịch|nơi|chỗ|phòng)';
const FORMER = headingOf('old|before|was|previous(?:ly)?|former(?:ly)?|until now|cũ|trước(?: đây)?');
const PRESENT = headingOf('new|after|now|current(?:ly)?|mới|nay|hiện (?:tại|nay|hành)');
/** Asks for what was. */
const ASKS_FORMER =
  /(?<![a-zÀ-ỹ])(?:old|before|previous(?:ly)?|former(?:ly)?|cũ|trước(?: đây)?)(?![a-zÀ-ỹ])/iu;

function headingOf(when: string): RegExp {
  return new RegExp(`^(?:${OF_VALUE} )?(?:${when})(?: ${OF_VALUE})?$`, 'iu');
}

/** The cells without those of what was, where others are of what is, unless that is asked for. */
function asOfNow(cells: readonly Cell[], { found: { question } }: Ranked): readonly Cell[] {
  const present = cells.filter(({ heading }) => PRESENT.test(heading));
  const asked = question.query.question;
  if (present.length === 0 || ASKS_FORMER.test(asked) || asksForOnce(asked)) return cells;
  return cells.filter((cell) => present.includes(cell) || !FORMER.test(cell.heading));
}

/** The cells without those below a heading that a question denies, where others are left: who is no member pays as guests do. */
function withoutDenied(cells: readonly Cell[], question: string): readonly Cell[] {
  const others = cells.filter(
    ({ heading }) => heading === '' || !asksForOthers(question, heading.toLowerCase()),
  );
  return others.length === 0 ? cells : others;
}

/** Of a column for a part of the day when nobody is there. */
const NOBODY = /^(?:closed|shut|off|none|nobody|no ?one|[-–—]|nghỉ|đóng cửa|không (?:có )?ai|không)$/iu;

/** The words of the question in a heading but for the part of the day, which "am" names as well as "morning". */
function wordsOfHeading(ranked: Ranked, { heading, headingAt }: Cell): readonly number[] {
  const named = partsOfDay(heading).flatMap(({ start, end }) =>
    wordsMetIn(ranked, { start: headingAt.start + start, end: headingAt.start + end }),
  );
  return wordsMetIn(ranked, headingAt).filter((word) => !named.includes(word));
}

/** More words than a heading has. */
const MANY_WORDS = 100;

/** Numbers in words, without marks, as digits. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  [ENGLISH_NUMBERS, VIETNAMESE_NUMBERS].flatMap((names) =>
    names.map((name, at) => [foldMarks(name), String(at + 1)] as const),
  ),
);

/** How many words of any kind a heading shares with the question; "1" is "một", and marks may lack. */
function wordsShared({ found: { question } }: Ranked, heading: string): number {
  const asked = new Set(plainWords(question.query.question));
  return plainWords(heading).filter((word) => asked.has(word)).length;
}

function plainWords(text: string): string[] {
  return wordsIn(foldMarks(text.normalize('NFC'))).map((word) => NUMBERS.get(word) ?? word);
}

function spanOf({ start }: Span, { end }: Span): Span {
  return { start, end };
}

/** The cells of a unit that is a row with headings; undefined for any other. */
function cellsOf({ found: { candidate } }: Ranked, unit: number): readonly Cell[] | undefined {
  const { article, units } = candidate.passage;
  const { start: from = 0, end = 0 } = units[unit] ?? {};
  const line = article.text.slice(from, end);
  return (cellsIn(line) ?? comparedCellsIn(line))?.map((cell) => {
    const [start, last] = [from + cell.start, from + cell.end];
    const headingAt = { start, end: start + cell.heading.length };
    return { ...cell, start, end: last, headingAt, valueAt: { start: last - cell.value.length, end: last } };
  });
}

/**
 * Which words of the question that count stand in a stretch, with the marks that it has: "nhóm Gió" is not the row of "19 giờ", nor "giá" of
 * "phòng gia đình", which is written with its marks.
 */
function wordsMetIn({ found: { candidate, question } }: Ranked, { start, end }: Span): number[] {
  const { passage, matches } = candidate;
  const isWritten = hasMarks(passage.article.text.slice(start, end));
  return [...passage.starts].flatMap((from, at) => {
    const word = matches.content[at] ?? -1;
    if (from < start || from >= end || word === -1 || (passage.classes[at] ?? 0) & STOP) return [];
    const { marked = '' } = question.query.content[word] ?? {};
    const written = passage.article.text.slice(from, passage.ends[at]);
    const isOther = hasMarks(marked) && isWritten && normalForms(written).marked !== marked;
    return isOther ? [] : [word];
  });
}
