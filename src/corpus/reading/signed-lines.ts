import { printable } from '../../text/printable.ts';
import { readPutOut } from './day-in-head.ts';
import { readDayWithoutYear } from './day-without-year.ts';
import { addBlock, type Draft, lengthOf } from './draft.ts';
import type { Line } from './lines.ts';
import { isPosted, readMessageHead } from './message-head.ts';
import { monthOfTitle } from './month-of-title.ts';
import type { DateHints } from './published-date.ts';
import { readSentTo } from './sent-to.ts';
import { readSignedDate } from './signed-date.ts';

/** A line that is longer than a list's. */
const SHORTEST_TEXT = 60;

/** Takes the day of a text and who wrote it off the line below its title, or above a text without one; whether they stand there. */
export function takeSignedDate(chunk: readonly Line[], draft: Draft, hints: DateHints): boolean {
  const [line] = chunk;
  if (line === undefined) return false;
  if (line.kind !== undefined && line.kind !== 'heading') return false;
  // Below "21/11/2026 - Vy" the text may begin at once.
  const isAlone =
    chunk.length === 1 || (draft.title === null && /^\d/u.test(line.words) && chunk.slice(1).every(isText));
  const signed = readSignedDate(line.words, { author: draft.author, isAlone }, hints);
  // A page that states its own day tells of another one here.
  if (signed === null || (draft.published ?? signed.published).iso !== signed.published.iso) return false;
  draft.author ??= printable(signed.author);
  draft.published ??= signed.published;
  addBlock(draft, 'date', line);
  return true;
}

/** Takes the line above a title that says when the text was put out: "Version of 12 January 2026, agreed by the board"; whether it stands there. */
export function takePutOut([line]: readonly Line[], draft: Draft, hints: DateHints): boolean {
  if (line === undefined || line.kind !== undefined || draft.title !== null) return false;
  const published = readPutOut(line.words, hints);
  if (published === null) return false;
  draft.published ??= published;
  addBlock(draft, 'date', line);
  return true;
}

/** Takes the line below a title that says who wrote a text, and the day without its year; whether it stands there. */
export function takeDayWithoutYear(chunk: readonly Line[], draft: Draft, hints: DateHints): boolean {
  const [line] = chunk;
  if (line === undefined || line.kind !== undefined || draft.title === null) return false;
  const { title } = draft;
  const known = { ofTitle: () => monthOfTitle(title, hints), isAlone: chunk.length === 1 };
  const signed = readDayWithoutYear(line.words, known, hints);
  if (signed === null || (draft.author ?? signed.author) !== signed.author) return false;
  draft.author ??= printable(signed.author);
  draft.published ??= signed.published;
  addBlock(draft, signed.published === null ? 'byline' : 'date', line);
  return true;
}

/** Takes who wrote the only message of a text, and when, off the lines above it; how many these are, 0 where none stand there. */
export function takeMessageHead(chunk: readonly Line[], draft: Draft, hints: DateHints): number {
  const [first, dash, below] = chunk;
  if (first === undefined || first.kind !== undefined) return 0;
  // "Ada Penn", " — ", "06/05/2023 7:00 PM": Discord's page copies three lines.
  const isApart = below !== undefined && /^[—–]$/u.test(dash?.words.trim() ?? '');
  const head = readMessageHead(isApart ? `${first.words} — ${below.words}` : first.words, hints);
  // Below a page's own facts "Published 20 July 2026 by Ada Penn" repeats them.
  if (head === null || (draft.published ?? head.published).iso !== head.published.iso) return 0;
  const isOther = draft.author !== null && draft.author !== printable(head.author);
  // Below the facts of "The mill's office" the line "Posted by the office on 20 July 2026" names nobody else.
  if (isOther && !isPosted(first.words)) return 0;
  draft.author ??= printable(head.author);
  draft.published ??= head.published;
  addBlock(draft, 'byline', first, isApart ? below : first);
  return isApart ? 3 : 1;
}

/** Takes the first line of a text where it says who sent it to whom, and when: "Khánh gửi anh Phước, 23/11/2026"; whether it does. */
export function takeSentTo([line]: readonly Line[], draft: Draft, hints: DateHints): boolean {
  if (line === undefined || line.kind !== undefined || draft.title !== null) return false;
  const sent = readSentTo(line.words, hints);
  if (sent === null || (draft.published ?? sent.published).iso !== sent.published.iso) return false;
  draft.author ??= printable(sent.author);
  draft.published ??= sent.published;
  addBlock(draft, 'date', line);
  return true;
}

function isText(line: Line): boolean {
  return line.kind === undefined && lengthOf(line) >= SHORTEST_TEXT;
}
