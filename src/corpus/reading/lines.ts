import { labelOf } from '../../text/line-beginnings.ts';
import type { BlockKind, Span } from '../article.ts';
import { isLeadIn } from './lead-in.ts';

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** The line's first 500 characters, composed (NFC) so that patterns meet decomposed letters; not for offsets. */
  readonly words: string;
  /** Whether the line ends as a sentence does. */
  readonly closed: boolean;
  /** What it is where the file's own markup says so; a paragraph of a page, like a line of a text, has to be looked at. */
  readonly kind?: BlockKind | undefined;
  /** Whether the author ended the line, as a chat or a page's markup shows it, and no editor broke it at a column. */
  readonly isEnded?: boolean | undefined;
}

/** Lines that no blank line separates: a paragraph, or several in a file that has no blank lines. */
export type Chunk = readonly Line[];

/** Patterns look at this much of a line: a line of two megabytes costs no more than a long paragraph. */
const WORDS_LENGTH = 500;
const SENTENCE_END = /[.!?…。][\s"'”’»)\]*_]*$/u;
const LIST_ITEM = /^(?:[-*•+–—▪●·◦‣]|\d{1,3}[.)/]|[a-z][.)])\s/u;
/** Neither a sentence nor a heading ends with these. */
const UNFINISHED =
  /\s(?:the|an?|of|and|or|to|in|at|by|for|with|from|its|their|của|và|các|những|với|cho)$|\p{Ll}-$/u;
/** Longest line, in characters, that is taken for part of a table or a verse instead of a paragraph. */
const SHORT_LINE = 60;
/** A line that its author ended says something by itself from so many words on: no address or verse of a few. */
const WORDS_OF_A_FACT = 5;

/** A line that an editor broke at a column has at least so many characters. */
const SHORTEST_FULL = 30;

/** The chunks of a text from `start` on, in order. White space alone belongs to none. */
export function chunksOf(text: string, start = 0): Chunk[] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  for (let from = start; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const line = lineAt(text, from, to);
    if (line !== null) chunk.push(line);
    else if (chunk.length > 0) {
      chunks.push(chunk);
      chunk = [];
    }
    from = to + 1;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** The line that stands in `[from, to)`; null for white space alone. */
export function lineAt(text: string, from: number, to: number): Line | null {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return null;
  const start = from + (raw.length - raw.trimStart().length);
  const words = wordsOfLine(trimmed);
  return { start, end: start + trimmed.length, words, closed: SENTENCE_END.test(trimmed.slice(-12)) };
}

/** What a line without white space around it has as its words. */
export function wordsOfLine(trimmed: string): string {
  return trimmed.slice(0, WORDS_LENGTH).normalize('NFC');
}

/** Whether the line is an item of a list. */
export function isListItem(line: Line): boolean {
  return LIST_ITEM.test(line.words);
}

/** Longest line in capitals, in characters, that heads what stands below it. */
const LONGEST_CAPITALS = 45;

/** Whether a line is in capitals and heads the sentences below it: "TRAINING NIGHT" over "From October it is on Thursdays.". */
export function isCapitalHeading(line: Line, below: Line | undefined): boolean {
  return (
    below !== undefined &&
    below.kind === undefined &&
    line.end - line.start <= Math.min(LONGEST_CAPITALS, below.end - below.start) &&
    /^(?=.*\p{Lu}{3})[^\p{Ll}\d]*\p{Lu}\)?$/u.test(line.words) &&
    /\p{Ll}{2}.*\p{Ll}{2}/u.test(below.words)
  );
}

/** "brewery - Thursdays before nine", "laundry for the room – on Mondays": a name of a few words before what is said of it. */
const NAME_AND_DASH = /^\p{L}[^\s,.;:!?()]*(?: [^\s,.;:!?()–—-][^\s,.;:!?()]*){0,4} [–—-] (?=.*\p{L})/u;

/** Whether a line begins with a name and a dash, as each line of a list may that has no marks. */
export function beginsWithName({ words }: Pick<Line, 'words'>): boolean {
  return NAME_AND_DASH.test(words);
}

/** Whether a line stops in the middle of a sentence that the next line continues. */
export function runsOn(line: Line | undefined, next: Line): boolean {
  if (line === undefined || line.closed || line.isEnded || isListItem(next)) return false;
  if (labelOf(line.words) !== undefined && labelOf(next.words) !== undefined) return false;
  if (beginsWithName(line) && beginsWithName(next)) return false;
  // "4. Lockers" over "12 people on the waiting list": only a full line is broken before a number.
  const isFull = line.end - line.start >= SHORTEST_FULL;
  return /^[\p{Ll}(]/u.test(next.words) || (isFull && /^\d/u.test(next.words)) || UNFINISHED.test(line.words);
}

/** So many lines with a label are facts of a list, and hardly where a paragraph happened to be broken. */
const LABELLED_FACTS = 2;

/** Whether a chunk is one paragraph that an editor broke at a column: lines run on in the middle of a sentence. */
export function isHardWrapped(chunk: Chunk): boolean {
  // "fees: one child £45" over "if sick text me" over "snack: fruit only": who writes a fact a line may begin each with a small letter.
  const labelled = new Set(chunk.filter(({ words }) => labelOf(words) !== undefined));
  const isFact = (line: Line): boolean => labelled.size >= LABELLED_FACTS && labelled.has(line);
  let joints = 0;
  for (let i = 0; i + 1 < chunk.length; i += 1) {
    const [line, next] = [chunk[i], chunk[i + 1]];
    if (line && next && !isFact(next) && runsOn(line, next)) joints += 1;
  }
  return joints > 0 && joints * 3 >= chunk.length - 1;
}

/**
 * The paragraphs of a chunk. A chunk of one line, a hard-wrapped chunk and a list are one; where a file puts each paragraph on a
 * line of its own, each line is one; a run of three short lines or more (a table, a verse) stays together.
 */
export function paragraphsOf(chunk: Chunk): Chunk[] {
  if (chunk.length < 2 || isHardWrapped(chunk)) return [chunk];
  const paragraphs: Line[][] = [];
  for (const [i, line] of chunk.entries()) {
    const paragraph = paragraphs.at(-1);
    const last = chunk[i - 1];
    if (paragraph && last && staysWith(last, line, chunk[i + 1], paragraph)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function staysWith(last: Line, line: Line, next: Line | undefined, paragraph: Chunk): boolean {
  if (isListItem(line)) return line.isEnded !== true && (isListItem(last) || leadsIn(last));
  if (!isShort(last) || !isShort(line) || areSiblings(last, line)) return false;
  return paragraph.length > 1 ? !isListItem(last) : next !== undefined && isShort(next) && !isListItem(next);
}

/** What one of several is called: "Zone A", "Group 2". */
const ONE_OF_SEVERAL = /^(\p{Lu}[\p{L}\p{M}]{1,14}) (\p{Lu}|\d{1,3})(?![\p{L}\p{M}\p{N}])/u;

/** Whether a line begins with what one of several is called. */
export function isOneOfSeveral({ words }: Line): boolean {
  return ONE_OF_SEVERAL.test(words);
}

/** "Zone A: Monday" over "Zone B: Tuesday": whoever asks for one of them wants that line alone. */
function areSiblings(line: Line, below: Line): boolean {
  const [, kind, name] = ONE_OF_SEVERAL.exec(line.words) ?? [];
  const [, other, otherName] = ONE_OF_SEVERAL.exec(below.words) ?? [];
  return kind !== undefined && kind === other && name !== otherName;
}

/** "Members get" leads into its list, with or without a colon; so does "**Bring along:**". */
function leadsIn(line: Line): boolean {
  return /:[*_]*$/u.test(line.words) || (!line.closed && isLeadIn(line.words));
}

function isShort(line: Line): boolean {
  if (line.isEnded && line.words.split(/\s+/u).length >= WORDS_OF_A_FACT) return false;
  return line.end - line.start <= SHORT_LINE && !line.closed;
}
