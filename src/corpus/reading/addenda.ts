import { lengthOf } from './draft.ts';
import type { Chunk, Line } from './lines.ts';

/** "PS The tin is by the door", "P/s:", "TB: …", "Tái bút: …", "NB: …" */
const POSTSCRIPT =
  /^[*_(]*(?:(?:p\.?\s?){1,3}s(?:[.:,]|(?=\s\p{Lu}))|p\/s|t\.?b\.?:|tái bút|n\.?b\.?:)[*_]*\s/iu;
/** "Bổ sung 21/9: …", "Added 21 Sept: …", "**Update 3/9:** …", "Correction – …" */
const ADDED =
  /^[*_([]*(?:bổ sung|cập nhật|đính chính|viết thêm|nói thêm|added|addition|addendum|updated?|edit(?:ed)?|correction)(?: [^.!?:–—]{1,30}?)?\s?[:–—][*_]*\s/iu;
/** A line with a name and a day is at most so long, in characters. */
const LONGEST_NAME = 60;
/** Paragraphs that may follow below a name, the first of which says that it was added. */
const MOST = 4;

/** A body apart from what was added below its end. */
interface WithAddenda {
  readonly lines: Line[][];
  /** The chunks above what was added: all of them where nothing was. */
  readonly main: Line[][];
  /** Whether it is a postscript, which stands below a name; "Update 3/9: …" may stand below a heading, too. */
  readonly isPostscript: boolean;
}

/** Copies of the chunks of a body, with the one in which something added begins parted there: "Sal, 6 July 2026" may stand right above "PS …". */
export function apartFromAddenda(chunks: readonly Chunk[]): WithAddenda {
  const from = chunks.findIndex((chunk, at) => at >= chunks.length - MOST && beginningIn(chunk) >= 0);
  const chunk = chunks[from];
  const above = chunks.slice(0, chunk === undefined ? chunks.length : from).map((one) => [...one]);
  if (chunk === undefined) return { lines: above, main: above, isPostscript: false };
  const line = beginningIn(chunk);
  const main = [...above, ...(line === 0 ? [] : [chunk.slice(0, line)])];
  const below = [chunk.slice(line), ...chunks.slice(from + 1).map((one) => [...one])];
  return { lines: [...main, ...below], main, isPostscript: POSTSCRIPT.test(chunk[line]?.words ?? '') };
}

/** The line of a chunk with which something added begins: its first, or one right below a short line, which may be a name; -1 for none. */
function beginningIn(chunk: Chunk): number {
  return chunk.findIndex(({ kind, words }, at) => {
    const above = chunk[at - 1];
    const isBelowName = above === undefined || (!above.closed && lengthOf(above) <= LONGEST_NAME);
    return isBelowName && kind === undefined && (POSTSCRIPT.test(words) || ADDED.test(words));
  });
}
