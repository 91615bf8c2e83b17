import { printable } from '../../text/printable.ts';
import { addBlock, type Draft, lengthOf, sameWords } from './draft.ts';
import { isCaption, isKicker } from './line-signs.ts';
import { type Chunk, isHardWrapped, isListItem, type Line } from './lines.ts';
import { isMetaLine, readMetaLine } from './meta-line.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** A headline is shorter than this many characters; a longer first line is a first paragraph. */
const LONGEST_TITLE = 200;
const LONGEST_QUESTION_TITLE = 150;
const PHOTO_TITLE = /^(?:in )?(?:photos|pictures|images|videos?|ảnh|clip)\s*:\s*(?=(?:\S+\s+){3})/iu;
const MOST_TITLE_LINES = 3;
/** Lines above the body that may state facts: a file of nothing but bylines is not a header. */
const MOST_HEADER_LINES = 12;

/**
 * Reads the lines above an article's body: title, date, byline, source, address, labels, in any order. What it finds goes to `draft`
 * where nothing is known yet; the result is the chunks that are left for the body.
 */
export function readHeader(text: string, chunks: readonly Chunk[], draft: Draft, hints: DateHints): Chunk[] {
  const rest: Line[][] = chunks.slice(0, MOST_HEADER_LINES).map((chunk) => [...chunk]);
  let titleSeen = false;
  for (let read = 0; read < MOST_HEADER_LINES; ) {
    const chunk = rest[0];
    const line = chunk?.[0];
    if (!chunk || !line) {
      if (!chunk) break;
      rest.shift();
      continue;
    }
    if (readMetaLine(line, draft, hints)) {
      read += 1;
      chunk.shift();
      continue;
    }
    if (!titleSeen && isKicker(line.words)) {
      addBlock(draft, 'noise', line);
      chunk.shift();
      read += 1;
      continue;
    }
    if (titleSeen) {
      // A subtitle, or the paper's name, between the title and the date.
      const next = chunk[1] ?? rest[1]?.[0];
      if (
        !next ||
        lengthOf(line) > LONGEST_TITLE ||
        draft.published !== null ||
        !readDateLine(next.words, hints)
      )
        break;
      addBlock(draft, line.closed ? 'body' : 'heading', line);
      chunk.shift();
      read += 1;
      continue;
    }
    const count = titleLines(chunk, rest[1]?.[0], draft, hints);
    if (count === 0) break;
    takeTitle(text, chunk.splice(0, count), draft);
    titleSeen = true;
  }
  return [...rest, ...chunks.slice(MOST_HEADER_LINES)];
}

function takeTitle(text: string, lines: readonly Line[], draft: Draft): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const words = first.heading ?? { start: first.start, end: last.end };
  draft.title ??= printable(text.slice(words.start, words.end)) || null;
  if (words.start > first.start)
    addBlock(draft, 'noise', { start: first.start, end: hashesEnd(text, first) });
  addBlock(draft, 'title', words);
}

/** Where the `#` of a Markdown heading end. */
export function hashesEnd(text: string, line: Line): number {
  let end = line.start;
  while (text[end] === '#') end += 1;
  return end;
}

/** How many lines at the top of `chunk` are the title; `next` is the line after the chunk. */
function titleLines(chunk: Chunk, next: Line | undefined, draft: Draft, hints: DateHints): number {
  const first = chunk[0];
  if (!first) return 0;
  if (first.heading)
    return draft.title === null || sameWords(draft.title, first.words.replace(/^#+\s*/u, '')) ? 1 : 0;
  if (draft.title !== null) return sameWords(draft.title, first.words) ? 1 : 0;
  const meta = chunk.slice(0, MOST_TITLE_LINES + 1).findIndex((line) => isMetaLine(line, hints));
  const candidates = meta > 0 ? chunk.slice(0, meta) : chunk;
  const followed = meta > 0 || (next !== undefined && isMetaLine(next, hints));
  if (candidates.length <= MOST_TITLE_LINES && (followed || next !== undefined)) {
    const last = candidates.at(-1);
    // A wrapped title may go on in lower case; a paragraph of three short lines ends as a sentence does.
    const isTitle = candidates.every((line, i) => isTitleLike(line, followed, i > 0));
    if (last && isTitle && (followed || !endsAsStatement(last))) return candidates.length;
  }
  const second = chunk[1];
  if (!second || !isTitleLike(first, false, false) || isHardWrapped(chunk)) return 0;
  return second.closed || lengthOf(second) > lengthOf(first) ? 1 : 0;
}

function isTitleLike(line: Line, dateFollows: boolean, continues: boolean): boolean {
  const { words } = line;
  if (lengthOf(line) > LONGEST_TITLE || isListItem(line) || line.picture) return false;
  // "Photos: the new bridge opens" is a title, "Photo: City Archive" is none.
  const subject = words.replace(PHOTO_TITLE, '');
  if (isCaption(subject, subject.length, line.closed)) return false;
  if (!continues && /^\p{Ll}{2}/u.test(words)) return false;
  if (/[,;:–—-]$/u.test(words) && !dateFollows) return false;
  return dateFollows || !endsAsStatement(line);
}

/** Whether a line ends with a full stop (not an abbreviation's: "Vietnam and the U.S."), or is a question too long for a title. */
function endsAsStatement(line: Line): boolean {
  if (!line.closed) return false;
  if (/[?!]["'”’»)\]]*$/u.test(line.words)) return lengthOf(line) > LONGEST_QUESTION_TITLE;
  return !/(?<![\p{L}.])(?:\p{Lu}\.){2,}$/u.test(line.words);
}
