import { labelOf } from '../../text/line-beginnings.ts';
import type { BlockKind } from '../article.ts';
import { isOfForm, isRowOfFigures } from './blanks.ts';
import { lengthOf } from './draft.ts';
import { isLeadIn } from './lead-in.ts';
import { isGreeting } from './line-signs.ts';
import { type Chunk, isListItem, type Line } from './lines.ts';
import { isPosted } from './message-head.ts';
import { namesPeopleOfMinutes } from './minutes-lines.ts';
import { readDateLine } from './published-date.ts';
import { readRevision } from './revised-by.ts';
import { isOfficeBelow } from './sign-off.ts';
import { statesFacts } from './states-facts.ts';
import { isStreetAddress } from './street-address.ts';

/** A headline inside the body is at most this many characters long. */
const LONGEST_HEADING = 100;
/** "The lake is frozen. ❄️": a sentence, whose end a picture hides. */
const PICTURED_SENTENCE = /[.!?…][\s"'”’)*_]*(?:(?:\p{Extended_Pictographic}|\u200D|\uFE0F)\s*)+$/u;
/** A line of so many words that a picture ends is said, and heads nothing: "The clocks go back on Sunday, so bring a lamp 🍂". */
const MOST_PICTURED = 8;
const PICTURED = /\p{Extended_Pictographic}(?:\u200D|\uFE0F|[\s*_])*$/u;
/** What a line of words may lead into where it stands above it. */
const LED_INTO: ReadonlySet<BlockKind> = new Set(['item', 'row', 'quotation', 'code']);

/** The paragraphs that head what stands below them; `lines` are all lines of the text, with those whose kinds are known. */
export function headingsAmong(paragraphs: readonly Chunk[], lines: readonly Line[]): ReadonlySet<Chunk> {
  const leadIns = leadInsOf(lines);
  const lists = listsBelow(lines);
  const heads = paragraphs.filter((paragraph, at) => {
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    if (!first || !last || leadIns.has(last.start) || headsNothing(first.words)) return false;
    const [above, below] = [paragraphs[at - 1]?.at(-1), paragraphs[at + 1]?.[0]];
    if (isBesideLabelled(first, above, below) || isSignature(first, below)) return false;
    return (
      isNameAbove(first, above, below) || isHeading(paragraph, lists.get(last.start) ?? paragraphs[at + 1])
    );
  });
  return new Set(heads);
}

/** Whether words stand above no section, however short they are: who is greeted, who was there, a form's blanks, a row of figures, where something is. */
function headsNothing(words: string): boolean {
  return (
    isGreeting(words) ||
    namesPeopleOfMinutes(words) ||
    isOfForm(words) ||
    isRowOfFigures(words) ||
    isStreetAddress(words)
  );
}

/** Whether a name stands right above what its owner is: "Sue Penn" over "Membership secretary (rev. Feb. 2026)". */
function isSignature(line: Line, below: Line | undefined): boolean {
  const office = below?.words.replace(/\s*\([^()]*\)$/u, '') ?? '';
  return isOfficeBelow(office, line.words);
}

/** Where the lines begin that lead into a list, a table or a quotation of the page's own markup: "Members get" heads nothing further down. */
function leadInsOf(lines: readonly Line[]): ReadonlySet<number> {
  const leads = lines.filter(
    (line, at) => LED_INTO.has(lines[at + 1]?.kind ?? 'body') && isLeadIn(line.words),
  );
  return new Set(leads.map(({ start }) => start));
}

/** The items right below a line of plain text, by where that begins: "Squad A" heads those of one squad. */
function listsBelow(lines: readonly Line[]): ReadonlyMap<number, Chunk> {
  const lists = new Map<number, Chunk>();
  for (const [at, line] of lines.entries()) {
    const first = lines[at + 1];
    if (line.kind !== undefined || first?.kind !== 'item' || first.start - line.end !== 1) continue;
    let end = at + 2;
    while (lines[end]?.kind === 'item') end += 1;
    lists.set(line.start, lines.slice(at + 1, end));
  }
  return lists;
}

/** A line end, or an empty line. */
const MOST_BETWEEN = 2;

/** Whether a line says whose words it is, or what about, as the line above or below it does: "Mo: can I bring a friend" heads no answer. */
function isBesideLabelled(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const isBeside = (one: Line | undefined): boolean =>
    one !== undefined &&
    Math.max(line.start - one.end, one.start - line.end) <= MOST_BETWEEN &&
    labelOf(one.words) !== undefined;
  return labelOf(line.words) !== undefined && (isBeside(above) || isBeside(below));
}

/** A name that stands in such a line is at most so long, in characters. */
const LONGEST_NAME = 45;

/** Whether a line names what the line right below states in figures: "Reception" over "Mo–Fr 09.00–17.00, lunch 12.30". */
function isNameAbove(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (below === undefined || below.start - line.end !== 1 || below.kind !== undefined) return false;
  const isFirst = above === undefined || line.start - above.end > 1;
  const isName = /^\p{Lu}[^\d.!?:;,]*$/u.test(line.words) && lengthOf(line) <= LONGEST_NAME;
  return (
    isFirst && isName && /\d.*\d/u.test(below.words) && lengthOf(below) > lengthOf(line) && !isListItem(below)
  );
}

/** A short line without a sentence's end, over a longer paragraph with one. */
function isHeading(paragraph: Chunk, next: Chunk | undefined): boolean {
  const [line, after] = [paragraph[0], next?.at(-1)];
  if (
    !line ||
    !after ||
    !next?.[0] ||
    paragraph.length > 1 ||
    readDateLine(line.words) ||
    isPosted(line.words) ||
    readRevision(line.words, {}) !== null ||
    line.closed ||
    statesFacts(line.words) ||
    PICTURED_SENTENCE.test(line.words) ||
    (PICTURED.test(line.words) && line.words.trim().split(/\s+/u).length > MOST_PICTURED) ||
    isListItem(line)
  )
    return false;
  // "Places: 12" states a fact.
  if (lengthOf(line) > LONGEST_HEADING || /[:,;–—-]$|: [£$€]?[\d.,]+$/u.test(line.words)) return false;
  return (
    /^["“'‘(]?[\p{Lu}\p{N}]/u.test(line.words) && after.closed && after.end - next[0].start > lengthOf(line)
  );
}
