import type { BlockKind } from '../../article.ts';
import type { Line } from '../lines.ts';
import { lineAt } from '../lines.ts';
import { Unreadable } from '../unreadable.ts';

/** The kind of a piece of a page. */
export type PieceKind = Extract<
  BlockKind,
  'body' | 'heading' | 'caption' | 'item' | 'row' | 'quotation' | 'code' | 'note' | 'facts'
>;

/** A paragraph-like piece of a page as its reader sees it. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** Pieces of these kinds stand line under line where they follow each other; others have a blank line between them. */
const CLOSE: ReadonlySet<PieceKind> = new Set(['item', 'row']);
/** What is read out of a file is at most this long: a table may repeat a long header in each of its rows. */
const LONGEST_TEXT = 4 * 1_048_576;
/** The space; below it are the signs that end lines and cells. */
const SPACE = 0x20;

/** A page's text and its lines, one chunk a piece; lines of anything but a paragraph know what they are. */
export interface ComposedPage {
  readonly text: string;
  readonly chunks: readonly (readonly Line[])[];
}

/**
 * Writes pieces one under the other.
 * @throws {Unreadable} for a text of more than four million letters.
 */
export function composePage(pieces: readonly Piece[]): ComposedPage {
  const parts: string[] = [];
  const chunks: Line[][] = [];
  let length = 0;
  let before: PieceKind | null = null;
  for (const { kind, text } of pieces) {
    if (before !== null) {
      const gap = kind === before && CLOSE.has(kind) ? '\n' : '\n\n';
      parts.push(gap);
      length += gap.length;
    }
    parts.push(text);
    chunks.push(kind === 'body' ? linesOf(text, length) : wholeLine(text, length, kind));
    length += text.length;
    refuseLong(length);
    before = kind;
  }
  return { text: parts.join(''), chunks };
}

/** @throws {Unreadable} for a text of more than four million letters. */
export function refuseLong(length: number): void {
  if (length > LONGEST_TEXT) throw new Unreadable('it has more text than one article can have: split it');
}

/**
 * Refuses a text by its words, each of which is a letter and a space at least, before any markup is read: that takes longer than counting.
 * @throws {Unreadable} for more words than four million letters can hold.
 */
export function refuseManyWords(text: string): void {
  if (text.length <= LONGEST_TEXT) return;
  let words = 0;
  for (let at = 1; at < text.length; at += 1)
    if (text.charCodeAt(at) > SPACE && text.charCodeAt(at - 1) <= SPACE) words += 1;
  refuseLong(words * 2);
}

function linesOf(text: string, start: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const words of text.split('\n')) {
    const line = lineAt(words, 0, words.length);
    if (line !== null)
      lines.push({ ...line, start: start + from + line.start, end: start + from + line.end, isEnded: true });
    from += words.length + 1;
  }
  return lines;
}

function wholeLine(text: string, start: number, kind: PieceKind): Line[] {
  const line = lineAt(text, 0, text.length);
  return line === null ? [] : [{ ...line, start: start + line.start, end: start + line.end, kind }];
}
