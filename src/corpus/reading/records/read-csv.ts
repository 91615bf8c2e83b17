import { readDoneLine } from '../day-at-foot.ts';
import { dayInHead } from '../day-in-head.ts';
import { orderOfDays } from '../day-order.ts';
import { decode } from '../decode.ts';
import { fieldsFrom, keyOf } from '../facts/field-values.ts';
import { dateInName } from '../facts/name-date.ts';
import { titleInName } from '../facts/name-title.ts';
import { TEXT_FIELDS } from '../json/json-articles.ts';
import { type FoundObject, readObjects } from '../json/read-objects.ts';
import { detectLanguage } from '../language.ts';
import { chunksOf } from '../lines.ts';
import type { Piece } from '../page/page.ts';
import type { DateHints } from '../published-date.ts';
import { readPage } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { csvRows } from './csv-rows.ts';
import { dateOfRows } from './date-of-rows.ts';
import { keyIn } from './key-row.ts';
import { oneLine, refuseMany } from './record-row.ts';
import { isHiding, whyHidden } from './shown-fields.ts';
import { type ReadTable, tableOf, tablePieces } from './table-pieces.ts';

/**
 * Reads a table whose cells are parted by commas, semicolons or tabs: one article, each of its rows with the names of the columns; or, where
 * the columns are a title (or an author and a date) and a text, an article a row.
 * @throws {Unreadable} for a quote that is never closed, more than 200 columns, and a file without words.
 */
export function readCsv(bytes: Buffer, name: string): Reading | Promise<Reading> {
  return readTable(csvRows(decode(bytes)), name);
}

/** Reads such a table whose cells are parted by tabs. */
export function readTsv(bytes: Buffer, name: string): Reading | Promise<Reading> {
  return readTable(csvRows(decode(bytes), '\t'), name);
}

function readTable(lines: readonly (readonly string[])[], name: string): Reading | Promise<Reading> {
  const table = tableOf(lines);
  const articles = articlesIn(table);
  refuseMany(articles.length);
  if (articles.length > 0) return readObjects(articles, [], { isList: true });
  const titled = table.title === undefined ? undefined : oneLine(table.title);
  const above = table.above.map((words) => oneLine(words));
  const { rows: shown, hidden } = shownRows(table);
  const keys = shown.flatMap((cells) => keyIn(cells) ?? []);
  const { rows, note } = apartFromNote(shown.filter((cells) => keyIn(cells) === undefined));
  const pieces = [
    ...above.map((text): Piece => ({ kind: 'body', text })),
    ...tablePieces({ ...table, rows }),
    ...[...keys, ...note].map((text): Piece => ({ kind: 'body', text: oneLine(text) })),
  ];
  if (pieces.length === 0) throw new Unreadable('it contains no words: write the article or remove the file');
  const hints = hintsFor(lines);
  const head = [titled ?? [], ...above].flat().join('\n');
  const stated = head === '' ? null : dayInHead(chunksOf(head), hints);
  const published =
    dateInName(name) === null ? (stated?.date ?? dateOfRows({ ...table, rows }, hints)) : null;
  const fields = fieldsFrom({ title: titled ?? titleInName(name) });
  const { article, leftOut } = readPage(pieces, fields, { facts: { published } });
  return onlyArticle(article, [...hidden, ...leftOut]);
}

/** How the days of a table are to be read. */
function hintsFor(lines: readonly (readonly string[])[]): DateHints {
  const text = lines.map((cells) => cells.join(' ')).join('\n');
  const { dayFirst, monthFirst } = orderOfDays(text);
  const vietnamese = detectLanguage(text) === 'vi';
  return { dayFirst: vietnamese || dayFirst, monthFirst: !vietnamese && monthFirst };
}

/** The rows of a table apart from a last one that says in its only cell of which day the table is: "list made Jan 2026". */
function apartFromNote(rows: ReadTable['rows']): {
  readonly rows: ReadTable['rows'];
  readonly note: readonly string[];
} {
  const [note = '', ...others] = rows.at(-1) ?? [];
  const isTable = rows.length > 1 && rows.some((cells) => cells.filter(Boolean).length > 1);
  const isNote = isTable && !others.some(Boolean) && readDoneLine(note, {}) !== null;
  return isNote ? { rows: rows.slice(0, -1), note: [oneLine(note)] } : { rows, note: [] };
}

/** The rows that their author does not keep from being shown, and why the others are left out. */
function shownRows({ header, rows }: ReadTable): {
  readonly rows: ReadTable['rows'];
  readonly hidden: readonly Unreadable[];
} {
  const hidden: Unreadable[] = [];
  const hiding = header.flatMap((name, at) => (isHiding(name) ? [[name, at] as const] : []));
  const shown = rows.filter((cells) => {
    const record = Object.fromEntries(hiding.map(([name, at]) => [name, cells[at] ?? '']));
    const why = whyHidden(record, () => oneLine(cells.find(Boolean) ?? ''));
    if (why !== null) hidden.push(why);
    return why === null;
  });
  return { rows: shown, hidden };
}

/** Names that columns of articles have, as JSON writes them. */
const TEXTS = new Map(TEXT_FIELDS.map(([name]) => [keyOf(name), name]));
/** Names that tell an article from the others of its file. */
const OWN = new Set(['slug', 'id', 'url', 'link', 'guid', 'uuid']);
const TITLES = new Set(['title', 'headline', 'subject', 'tiêuđề', 'titel']);
const WRITERS = new Set(['author', 'from', 'sender', 'username', 'tácgiả']);
const DAYS = new Set(['date', 'published', 'publishedat', 'pubdate', 'createdat', 'timestamp', 'ngàyđăng']);

function articlesIn({ header, rows }: ReadTable): readonly FoundObject[] {
  const keys = header.map((name) => keyOf(name));
  const has = (names: ReadonlySet<string>): boolean => keys.some((key) => names.has(key));
  const isOfArticles = has(new Set(TEXTS.keys())) && (has(TITLES) || (has(WRITERS) && has(DAYS)));
  if (!isOfArticles) return [];
  return rows.map((cells) => ({
    object: Object.fromEntries(
      cells.map((cell, at) => [nameOfField(keys[at] ?? '') ?? header[at] ?? '', cell] as const),
    ),
  }));
}

function nameOfField(key: string): string | undefined {
  return TEXTS.get(key) ?? (OWN.has(key) ? key : undefined);
}
