import type { PublishedDate } from '../article.ts';
import { DAY } from './day-in-head.ts';
import { DAY_WITHOUT_YEAR, withYear } from './day-without-year.ts';
import { lengthOf } from './draft.ts';
import type { Chunk, Line } from './lines.ts';
import { type DateHints, isWholeDay, readDateLine } from './published-date.ts';
import { givenNameIn, wholeNameIn } from './signed-date.ts';

/** "PS The tin is by the door", "P/s:", "TB: …", "Tái bút: …", "NB: …" */
const POSTSCRIPT =
  /^[*_(]*(?:(?:p\.?\s?){1,3}s(?:[.:,]|(?=\s\p{Lu}))|p\/s|t\.?b\.?:|tái bút|n\.?b\.?:)[*_]*\s/iu;
const ADDITION =
  'bổ sung|cập nhật|đính chính|viết thêm|nói thêm|added|addition|addendum|updated?|edit(?:ed)?|correction';
/** "Bổ sung 21/9: …", "Added 21 Sept: …", "**Update 3/9:** …", "Correction – …" */
const ADDED = new RegExp(String.raw`^[*_([]*(?:${ADDITION})(?: [^.!?:–—]{1,30}?)?\s?[:–—][*_]*\s`, 'iu');
/** "Edit (15/10/26): they come on Wednesdays now.", "Bổ sung ngày 21/9/2026: …"; "Updated prices from 1/12/2026: …" tells from when they hold. */
const DAY_OF_ADDITION = new RegExp(
  String.raw`^[*_([]*(?:${ADDITION})(?: (?:on|of|ngày|lúc))? \(?(?<day>${DAY.source})`,
  'iu',
);
const NAME = String.raw`\p{Lu}[\p{L}\p{M}]{1,14}`;
/** Behind the last sentence: "… now. G. 15/10/26", "… now. – Gareth, 15/10/26", "… now (Gareth, 15/10/26)", "… now. 15/10/26"; "From 15/10/26" tells. */
const SIGNED_AT_END = new RegExp(
  String.raw`(?:[.!?…)]\s+(?:\p{Lu}{1,3}\.?,? |[–—-] ?${NAME},? |${NAME}, )?|\s\((?:\p{Lu}{1,3}\.?,? |${NAME}, ))(?<day>${DAY.source})\)?\.?$`,
  'u',
);
const SHORTEST_MONTH = '2026-10'.length;
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
    return isBelowName && kind === undefined && isAddition(words);
  });
}

/** Whether a line begins what was added to a text later. */
export function isAddition(words: string): boolean {
  return POSTSCRIPT.test(words) || ADDED.test(words);
}

/** What was added without the words that say so: "Update 3/9: **we meet at ten**". */
export function withoutAddition(words: string): string {
  return words.replace(ADDED, '').replace(POSTSCRIPT, '');
}

/**
 * The latest day on which something was added to a text: "Update 3/9/2026: …", "Edit: … G. 15/10/26"; null where no addition says its day. One that
 * says who added it may have its day without the year, which is told by `written`, the day of the text.
 */
export function dayOfAddenda(
  chunks: readonly Chunk[],
  written: PublishedDate | null,
  hints: DateHints,
): PublishedDate | null {
  const { lines, main } = apartFromAddenda(chunks);
  const days = lines
    .slice(main.length)
    .flat()
    .filter(({ words }) => ADDED.test(words))
    .flatMap(({ words }) => [
      DAY_OF_ADDITION.exec(words)?.groups?.['day'],
      SIGNED_AT_END.exec(words)?.groups?.['day'],
    ])
    .map((day) => readDateLine(day ?? '', hints))
    .concat(chunks.flat().map((line) => dayInBrackets(line, written, hints)))
    .filter(isWholeDay);
  return days.toSorted((a, b) => (a.iso < b.iso ? 1 : -1))[0] ?? null;
}

/** "UPDATE (Zak, 30/3): …", "Bổ sung (chị Mẩy, 12/4): …", "Added (30 March) – …": who added something, and when, wherever in a text it stands. */
const IN_BRACKETS = new RegExp(
  String.raw`^[*_]*(?:${ADDITION}) ?[([](?<inside>[^()[\]]{3,50})[)\]]\s?[:–—]`,
  'iu',
);
const NO_YEAR = new RegExp(`^(?:${DAY_WITHOUT_YEAR})$`, 'iu');
const ADDRESSED = /^(?:by |bởi )?(?:(?:anh|chị|cô|chú|bác|em|thầy|ông|bà) (?=\p{Lu}))?/u;

function dayInBrackets(
  { kind, words }: Line,
  written: PublishedDate | null,
  hints: DateHints,
): PublishedDate | null {
  const { inside = '' } =
    (kind === undefined || kind === 'item' ? IN_BRACKETS.exec(words)?.groups : null) ?? {};
  const parts = inside === '' ? [] : inside.split(/,\s*/u);
  const days = parts.map((part) => readDateLine(part, hints) ?? dayAfter(part, written, hints));
  const [day, ...more] = days.filter((one) => one !== null);
  const others = parts.filter((_, at) => days[at] === null).map((part) => part.replace(ADDRESSED, ''));
  // "Update (barn, 30/3): …" says where something is.
  const isNamed = others.length < 2 && others.every((who) => (givenNameIn(who) ?? wholeNameIn(who)) !== null);
  return day === undefined || more.length > 0 || !isNamed ? null : day;
}

/** The first such day that is not before that of the text; null where the text has none, and where it may be one of two. */
function dayAfter(day: string, written: PublishedDate | null, hints: DateHints): PublishedDate | null {
  if (written === null || written.iso.length < SHORTEST_MONTH || !NO_YEAR.test(day)) return null;
  const year = Number(written.iso.slice(0, 4));
  const read = [year, year + 1]
    .map((one) => readDateLine(withYear(day, one), hints))
    .filter(isWholeDay)
    .find(({ iso }) => iso >= written.iso);
  return read === undefined ? null : { ...read, asWritten: day };
}
