import type { Article } from '../../corpus/article.ts';
import { hasMarks } from '../../text/fold-marks.ts';
import { type Token, tokenize } from '../analysis/tokens.ts';
import { cellsIn } from '../passages/row-cells.ts';
import type { ContentWord, Query } from '../question/query.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksBareAmount } from '../values/bare-amount.ts';
import { isContainer } from '../values/containers.ts';
import { cellsOf, wordsMetIn } from './table-cells.ts';

/** A row of a table by the cell that names it. */
export interface NamedRow {
  /** Where it begins in its article. */
  readonly start: number;
  readonly name: string;
  /** The question's words in its name, by their places in the question; what things are sold in names none. */
  readonly words: ReadonlySet<number>;
}

/** To look through more rows takes longer than a question may; such a list is of records, and no price list. */
const MOST_ROWS = 1_000;

const known = new WeakMap<Query, Map<string, readonly NamedRow[]>>();

/** The rows of the table that a unit is a row of, with what a question names them by; none where it is no row with headings. Looked for once. */
export function rowsNamedIn({ found }: Ranked, unit: number): readonly NamedRow[] {
  const { article, units } = found.candidate.passage;
  const { start = 0, end = 0 } = units[unit] ?? {};
  const heading = cellsIn(article.text.slice(start, end))?.[0]?.heading;
  if (heading === undefined) return [];
  const { query } = found.question;
  const tables = known.get(query) ?? new Map<string, readonly NamedRow[]>();
  known.set(query, tables);
  const key = `${article.id}\n${heading}`;
  const rows = tables.get(key) ?? rowsBelow(heading, article, query.content);
  tables.set(key, rows);
  return rows;
}

function rowsBelow(
  heading: string,
  { text, blocks }: Article,
  content: readonly ContentWord[],
): readonly NamedRow[] {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  if (rows.length > MOST_ROWS) return [];
  return rows.flatMap(({ start, end }) => {
    const name = cellsIn(text.slice(start, end))?.[0];
    if (name === undefined || name.heading !== heading) return [];
    const tokens = tokenize(name.value);
    const words = content.flatMap((word, at) =>
      namesThings(word) && tokens.some((token) => isSame(word, token)) ? [at] : [],
    );
    return [{ start, name: name.value, words: new Set(words) }];
  });
}

/** Whether a word of a question may name a row: not "2", and not "bag". */
function namesThings(word: ContentWord | undefined): boolean {
  return word?.origin === 'question' && !word.number && !isContainer(word.text);
}

/** Whether a word of the question stands in a name, with the marks that both have. */
function isSame(word: ContentWord, token: Token): boolean {
  const areMarked = hasMarks(word.marked) && hasMarks(token.marked);
  return word.term === token.term && (!areMarked || word.marked === token.marked);
}

/**
 * The rows that are named by the word of a question that names fewest of the table: "heineken" names one, and "bia" several. None where it
 * names none, or all of them.
 */
function rowsOfRarest(rows: readonly NamedRow[]): readonly NamedRow[] {
  const counts = new Map<number, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const fewest = Math.min(...counts.values());
  return fewest === rows.length
    ? []
    : rows.filter(({ words }) => [...words].some((word) => counts.get(word) === fewest));
}

/**
 * Where the rows begin that are named by the rarest word of a question for a price, where a unit is the row of another thing: one that lacks that word,
 * and has what it is sold in, but no more other words of the question than they: "Quy Nhơn beer, bottle" for "a bottle of Heineken beer". None elsewhere.
 */
export function rowsOfOtherThan(ranked: Ranked, unit: number): readonly number[] {
  const { query } = ranked.found.question;
  const isPriced = query.type === 'money' || asksBareAmount(query);
  if (!isPriced || !query.content.some(({ text }) => isContainer(text))) return [];
  const rows = rowsNamedIn(ranked, unit);
  const named = rowsOfRarest(rows);
  const start = ranked.found.candidate.passage.units[unit]?.start;
  const own = rows.find((row) => row.start === start);
  if (own === undefined || named.length === 0 || named.includes(own)) return [];
  const met = (cellsOf(ranked, unit) ?? []).flatMap(({ valueAt }) => wordsMetIn(ranked, valueAt));
  // "Single, £5" is the row of one swim beside "Ten swims", which names it.
  if (!met.some((word) => isContainer(query.content[word]?.text ?? ''))) return [];
  const things = new Set(met.filter((word) => namesThings(query.content[word])));
  const most = Math.max(...named.map(({ words }) => words.size));
  return things.size > most ? [] : named.map((row) => row.start);
}
