import type { PublishedDate } from '../article.ts';
import { headOfAddition } from './addition-head.ts';
import { itemsAmended } from './amended-items.ts';
import { DAY } from './day-in-head.ts';
import { DAY_WITHOUT_YEAR, withYear } from './day-without-year.ts';
import { lengthOf } from './draft.ts';
import type { Chunk, Line } from './lines.ts';
import { type DateHints, isWholeDay, readDateLine } from './published-date.ts';
import { givenNameIn, wholeNameIn } from './signed-date.ts';
import { dayOfSignedNote } from './signed-note.ts';

/** "PS The tin is by the door", "PS 3/10 the tin …", "P/s:", "TB: …", "Tái bút: …", "NB: …", "NB since 1.7. …" */
const POSTSCRIPT =
  /^[*_(]*(?:(?:p\.?\s?){1,3}s(?:[.:,]|(?=\s(?:\p{Lu}|\d{1,2}[./ ])))|p\/s|t\.?b\.?:|tái bút|n\.?b\.?(?::|(?=\s(?:since|from|as of)\s)))[*_]*\s/iu;
const ADDITION =
  'bổ sung|cập nhật|đính chính|sửa đổi|viết thêm|nói thêm|ghi thêm|added|additions?|addend(?:um|a)|amendments?|updated?|edit(?:ed)?|corrections?';
/** "Bổ sung 21/9: …", "Added 21 Sept: …", "Bổ sung 21.9.2026: …", "**Update 3/9:** …", "Correction – …", "Later: …" */
const ADDED = new RegExp(
  String.raw`^[*_([]*(?:(?:${ADDITION})(?:,? (?:[^.!?:–—]|(?<=\d|\p{Lu})\.){1,34}?)?\s?[:–—]|later(?: \([^()]{3,30}\))?:)[*_]*\s`,
  'iu',
);
/** "PS added 25.11. The hall …", "Addendum, 9 November (A.P.): …", "Additions 6.11.: …": the day, whose year the text tells. */
const DAY_ALONE = new RegExp(
  String.raw`^[*_([]*(?:(?:p\.?\s?){1,3}s[.:,]? \(?)?(?:(?:${ADDITION})[,:]? ?)?(?:(?:on|of|ngày|lúc) )?\(?(?<day>\d{1,2}\.\d{1,2}\.|${DAY_WITHOUT_YEAR})(?=[\s.,:;)(\]*_–—]|$)`,
  'iu',
);
/** "Edit (15/10/26): they come on Wednesdays now.", "Bổ sung ngày 21/9/2026: …"; "Updated prices from 1/12/2026: …" tells from when they hold. */
const DAY_OF_ADDITION = new RegExp(
  String.raw`^[*_([]*(?:(?:p\.?\s?){1,3}s[.:,]? \(?)?(?:(?:${ADDITION})(?:,? (?:on|of|ngày|lúc)|,)? )?\(?(?<day>${DAY.source})`,
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
  const headed = chunks.findIndex((chunk, at) => at > 0 && headIn(chunk) >= 0);
  const said = chunks.findIndex((one, at) => at >= chunks.length - MOST && beginningIn(one) >= 0);
  const noted = signedNoteIn(chunks) < 0 ? -1 : chunks.length - 1;
  const from = [headed > 0 ? headed : -1, said, noted].find((at) => at >= 0) ?? -1;
  const chunk = chunks[from];
  const above = chunks.slice(0, chunk === undefined ? chunks.length : from).map((one) => [...one]);
  if (chunk === undefined) return { lines: above, main: above, isPostscript: false };
  const line = headed > 0 ? headIn(chunk) : said >= 0 ? beginningIn(chunk) : signedNoteIn(chunks);
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

/**
 * The line of the last chunk that is a note which somebody signed in front of it, the only one of a text, and apart from the others; -1 for none:
 * several are a log, or a rota.
 */
function signedNoteIn(chunks: readonly Chunk[]): number {
  const [last = [], lines] = [chunks.at(-1), chunks.flat()];
  const [note, ...others] = lines.filter(
    ({ kind, words }) => kind === undefined && dayOfSignedNote(words) !== undefined,
  );
  const at = note === undefined ? -1 : last.indexOf(note);
  const isApart = last.slice(0, Math.max(at, 0)).every(({ words }) => !/[\p{L}\p{N}]/u.test(words));
  return chunks.length > 1 && others.length === 0 && isApart ? at : -1;
}

/** The line of a chunk that stands alone above what was added; -1 for none. The last line of a text heads nothing. */
function headIn(chunk: Chunk): number {
  return chunk.findIndex(
    ({ kind, words }) => (kind === undefined || kind === 'heading') && headOfAddition(words) !== null,
  );
}

/**
 * The chunks of a body, parted at each line that stands alone above what was added, and below it at each line that says of which item of the text it
 * is: "ADDENDUM 9 May 2026" over "re 6. Open on Sundays." over "re 3. Max 2." Such a line stands above nothing where it is first or last of all.
 */
export function withAdditionsApart(chunks: readonly Chunk[]): Chunk[] {
  const last = chunks.at(-1)?.at(-1);
  let isBelow = false;
  return chunks.flatMap((chunk, at): Chunk[] => {
    const parts: Line[][] = [[]];
    for (const line of chunk) {
      const isText = line.kind === undefined || line.kind === 'heading';
      const isHead =
        isText && line !== last && (at > 0 || line !== chunk[0]) && headOfAddition(line.words) !== null;
      isBelow ||= isHead;
      if (isHead) parts.push([{ ...line, kind: 'heading' }], []);
      else if (isBelow && itemsAmended(line.words).length > 0) parts.push([line]);
      else parts.at(-1)?.push(line);
    }
    return parts.filter((part) => part.length > 0);
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
    .filter(
      ({ words }) =>
        isAddition(words) || dayOfSignedNote(words) !== undefined || headOfAddition(words) !== null,
    )
    .map(({ words }) => dayOfAdded(words, written ?? signedAbove(main, hints), hints))
    .concat(chunks.flat().map((line) => dayInBrackets(line, written, hints)))
    .filter(isWholeDay);
  return days.toSorted((a, b) => (a.iso < b.iso ? 1 : -1))[0] ?? null;
}

/** The day that something added says it was added on, or the line above it; null where neither does. */
export function dayOfAdded(
  words: string,
  written: PublishedDate | null,
  hints: DateHints,
): PublishedDate | null {
  const [lead = ''] = words.split('\n', 1);
  const day = headOfAddition(lead)?.day;
  const ofHead = day === undefined ? null : (readDateLine(day, hints) ?? dayAfter(day, written, hints));
  return ofHead ?? dayOfAddition(words, written, hints);
}

/** The day at the beginning of something added, or behind its last sentence. */
function dayOfAddition(words: string, written: PublishedDate | null, hints: DateHints): PublishedDate | null {
  const begins = DAY_OF_ADDITION.exec(words)?.groups?.['day'] ?? dayOfSignedNote(words);
  // A postscript that only ends with a day tells of it.
  const ends = ADDED.test(words) ? SIGNED_AT_END.exec(words)?.groups?.['day'] : undefined;
  const whole = readDateLine(begins ?? ends ?? '', hints);
  const day = whole === null ? DAY_ALONE.exec(words)?.groups?.['day'] : undefined;
  return day === undefined ? whole : dayAfter(day, written, hints);
}

/** "dot  30/10/26": a name in small letters above what was added tells no reader who wrote the text, but when. */
const NAME_AND_DAY = /^\p{L}[\p{L}\p{M}. ]{0,20},?\s+(?<day>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/u;

function signedAbove(main: readonly Line[][], hints: DateHints): PublishedDate | null {
  const last = main.flat().findLast(({ words }) => /[\p{L}\p{N}]/u.test(words));
  return readDateLine(NAME_AND_DAY.exec(last?.words ?? '')?.groups?.['day'] ?? '', hints);
}

/** "UPDATE (Zak, 30/3): …", "Bổ sung (chị Mẩy, 12/4): …", "Added (30 March) – …": who added something, and when, wherever in a text it stands. */
const IN_BRACKETS = new RegExp(
  String.raw`^[*_]*(?:${ADDITION}) ?[([](?<inside>[^()[\]]{3,50})[)\]]\s?[:–—]`,
  'iu',
);
const NO_YEAR = new RegExp(String.raw`^(?:${DAY_WITHOUT_YEAR}|\d{1,2}\.\d{1,2}\.)$`, 'iu');
/** "JP", "M.O." */
const INITIALS = /^(?:\p{Lu}\.? ?){2,3}$/u;
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
  const isNamed =
    others.length < 2 &&
    others.every((who) => INITIALS.test(who) || (givenNameIn(who) ?? wholeNameIn(who)) !== null);
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
