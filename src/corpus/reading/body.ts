import { labelOf } from '../../text/line-beginnings.ts';
import { printable } from '../../text/printable.ts';
import type { BlockKind } from '../article.ts';
import { apartFromAddenda } from './addenda.ts';
import { isPublication, readDateline } from './dateline.ts';
import { signerWithDay } from './day-without-year.ts';
import { addBlock, type Draft, lengthOf, sameWords } from './draft.ts';
import { takeEnding } from './ending.ts';
import { isLeadIn } from './lead-in.ts';
import {
  isButton,
  isCaption,
  isContact,
  isGreeting,
  isPageFurniture,
  readAccordingTo,
  readSignature,
  unslanted,
} from './line-signs.ts';
import {
  type Chunk,
  isCapitalHeading,
  isListItem,
  isOneOfSeveral,
  type Line,
  paragraphsOf,
} from './lines.ts';
import { isPosted } from './message-head.ts';
import { readMetaLine } from './meta-line.ts';
import { namesPeopleOfMinutes } from './minutes-lines.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { readRevision } from './revised-by.ts';
import { isClosing, isOffice, isOfficeBelow, readSignOff, saysNothing } from './sign-off.ts';
import { wroteAlone } from './signed-date.ts';
import { personOfGroup } from './signing-groups.ts';
import { isInSmallLetters, nameInSmallLetters } from './small-letters.ts';
import { statesFacts } from './states-facts.ts';

/** A headline inside the body is at most this many characters long. */
const LONGEST_HEADING = 100;
/** A word below fewer paragraphs may go on with them. */
const FEWEST_ABOVE_NAME = 2;
/** How many of an article's last lines may be byline, source, address and tags. */
const FOOTER_LINES = 6;
/** The time above an entry of a live report; other dates inside a text, such as those of a schedule, are text. */
const LIVE_ENTRY = /^\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?\s*)?(?:[A-Z]{2,4}\b|\(?gmt)/iu;
/** A picture's line in a scrape: the article's title and the picture's number ("… -0", "… - 1"). */
const NUMBERED = /^(.{8,}?)\s*[-–]\s?\d{1,2}$/u;
/** "The lake is frozen. ❄️": a sentence, whose end a picture hides. */
const PICTURED_SENTENCE = /[.!?…][\s"'”’)*_]*(?:(?:\p{Extended_Pictographic}|\u200D|\uFE0F)\s*)+$/u;
/** A line of so many words that a picture ends is said, and heads nothing: "The clocks go back on Sunday, so bring a lamp 🍂". */
const MOST_PICTURED = 8;
const PICTURED = /\p{Extended_Pictographic}(?:\u200D|\uFE0F|[\s*_])*$/u;
/** What a line of words may lead into where it stands above it. */
const LED_INTO: ReadonlySet<BlockKind> = new Set(['item', 'row', 'quotation', 'code']);

const POSTED_BY =
  /^(?:posted|published|written|added|đăng|viết) (?:by|bởi) (\p{Lu}[\p{L}\p{M}'’. -]{1,40}?),? (?:on |ngày )?(?=\d|\p{Lu}\p{Ll}+ \d)(.{8,40}?)\.?$/iu;

/**
 * What is known before a body is read: whether the article is Vietnamese (and signed as Vietnamese papers do), how its dates are to be read,
 * and whether lines may stand below pictures.
 */
export interface BodyHints extends DateHints {
  readonly vietnamese: boolean;
  readonly hasCaptions: boolean;
  readonly isRelease?: boolean | undefined;
  /** The text is a chat, where lines begin with who says them. */
  readonly isTalk?: boolean | undefined;
}

/** Reads an article's body and the lines under it into `draft`: paragraphs, headings, captions, repeated titles, byline, source. */
export function readBody(chunks: readonly Chunk[], draft: Draft, hints: BodyHints): void {
  const { lines, main, isPostscript } = apartFromAddenda(chunks.filter((chunk) => !isNote(chunk)));
  // The last message of a chat is said, too, even "Source: Bo" and an address.
  if (hints.isTalk !== true) {
    takeEnding(lines, draft, hints);
    readFooter(lines, draft, hints);
    takeSmallName(lines, draft);
  }
  // Who wrote a text, and when, may stand above what was added to it later.
  if (main.length < lines.length && hints.isTalk !== true) {
    const isDated = takeEnding(main, draft, hints);
    if (isDated || isPostscript) readFooter(main, draft, hints);
  }
  for (const line of chunks.filter(isNote).flat()) addBlock(draft, 'note', line);
  const repeated = repeatedStems(lines);
  const paragraphs: Chunk[] = [];
  for (const chunk of lines) {
    const [first, last] = [chunk[0], chunk.at(-1)];
    if (first && last && hints.isTalk !== true && isContact(chunk, hints.isRelease)) {
      addBlock(draft, 'noise', first, last);
      continue;
    }
    for (const run of runsOf(chunk, draft, { repeated, isTalk: hints.isTalk === true })) {
      for (const paragraph of paragraphsOf(run)) paragraphs.push(paragraph);
    }
  }
  const bodies = paragraphs.filter(
    (paragraph) =>
      !takeFurniture(paragraph, draft, hints) && !(hints.hasCaptions && takeCaption(paragraph, draft)),
  );
  const leadIns = leadInsOf(chunks.flat());
  const lists = listsBelow(chunks.flat());
  for (const [i, paragraph] of bodies.entries()) {
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    if (!first || !last) continue;
    const isSaid = isBesideLabelled(first, bodies[i - 1]?.at(-1), bodies[i + 1]?.[0]);
    const isAbove = isNameAbove(first, bodies[i - 1]?.at(-1), bodies[i + 1]?.[0]);
    // A short message above a long one is said as much as that one.
    const heads =
      hints.isTalk !== true &&
      !leadIns.has(last.start) &&
      !isSaid &&
      !namesPeopleOfMinutes(first.words) &&
      (isAbove || isHeading(paragraph, lists.get(last.start) ?? bodies[i + 1]));
    addBlock(draft, heads ? 'heading' : 'body', first, last);
  }
  // In talk a name may have brackets: "Priya (Rohan's mum): Hi all".
  if (hints.hasCaptions)
    // "Zone B (Old Mill): Tuesday" is no dateline.
    for (const [lead] of bodies.slice(0, 2))
      if (lead !== undefined && !isOneOfSeveral(lead)) draft.source ??= readDateline(lead.words);
}

function isNote(chunk: Chunk): boolean {
  return chunk[0]?.kind === 'note';
}

/** Takes the lines under the body, last first. */
function readFooter(chunks: Line[][], draft: Draft, hints: BodyHints): void {
  for (let taken = 0; taken < FOOTER_LINES; taken += 1) {
    while (chunks.at(-1)?.length === 0) chunks.pop();
    const chunk = chunks.at(-1);
    const line = chunk?.at(-1);
    const before = chunk?.at(-2) ?? chunks.at(-2)?.at(-1);
    // An article that is one line is its body, whatever the line looks like.
    if (!chunk || !line || !before || line.kind !== undefined) return;
    const isAboveName = taken > 0 && draft.blocks.at(-1)?.kind === 'byline';
    const closes = isAboveName && (saysNothing(line.words) || (isOffice(line.words) && !line.closed));
    if (closes) addBlock(draft, 'byline', line);
    else if (
      !readMetaLine(line, draft, { ...hints, underBody: true }) &&
      !readCredit(line, before, draft, hints)
    )
      return;
    chunk.pop();
  }
}

/** Takes "silas" alone in the last line of a text that states its day above and has no capitals: whoever types so signs so. */
function takeSmallName(chunks: Line[][], draft: Draft): void {
  const [last, ...others] = chunks.filter((chunk) => chunk.length > 0).toReversed();
  const [line, ...more] = last ?? [];
  if (line === undefined || more.length > 0 || line.kind !== undefined || others.length < FEWEST_ABOVE_NAME)
    return;
  if (draft.author !== null || draft.published === null || !isInSmallLetters(others)) return;
  const name = nameInSmallLetters(line.words);
  if (name === null) return;
  draft.author = name;
  addBlock(draft, 'byline', line);
  last?.pop();
}

function readCredit(line: Line, before: Line, draft: Draft, hints: BodyHints): boolean {
  const accordingTo = readAccordingTo(line.words);
  const source = accordingTo ?? signedPublication(line);
  if (source !== null) {
    draft.source ??= printable(source);
    addBlock(draft, 'source', line);
    return true;
  }
  if (isOfficeBelow(line.words, before.words) && line.start - before.end === 1) {
    addBlock(draft, 'byline', line);
    return true;
  }
  const isApart = line.start - before.end > 1;
  const isBelow = saysNothing(before.words) || (before.closed && isApart);
  const signature =
    (hints.vietnamese && before.closed ? readSignature(line.words) : null) ??
    readSignOff(line.words, before, isApart) ??
    (before.closed ? wroteAlone(line.words) : null) ??
    (isBelow ? (personOfGroup(line.words) ?? signerWithDay(line.words, hints)) : null);
  if (signature === null) return false;
  if (draft.author !== null && !isNameOf(draft.author, signature) && !isClosing(before.words)) return false;
  draft.author ??= printable(signature);
  addBlock(draft, 'byline', line);
  return true;
}

/** Whether a signature is the author's name, or has its last word: "P. Yates" below a mail from "Mr Yates (Year 4)". */
function isNameOf(author: string, signature: string): boolean {
  const last = signature.split(' ').at(-1) ?? '';
  return author.includes(signature) || (last.length > 2 && author.split(/[\s()]+/u).includes(last));
}

/** A publication that signs a text: "(VNA)" in brackets, or agencies with a slash between them, "TTXVN/Vietnam+". "YouTube shows it at 19:00" is text. */
function signedPublication(line: Line): string | null {
  const bare = line.words.replaceAll(/^[-–—(\s]+|[)\s./]+$/gu, '');
  if (lengthOf(line) > 30) return null;
  const parts = bare.split('/');
  const isSigned =
    /^[-–—\s]*\(.*\)[\s.]*$/u.test(line.words) || (parts.length > 1 && parts.every(isPublication));
  return isSigned && parts.some(isPublication) ? bare : null;
}

/** The words, at least four, that stand before a picture's number on more than one line ("Ratio: 12-to-1" is no picture). */
function repeatedStems(chunks: readonly Chunk[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const line of chunks.flat()) {
    const stem = stemOf(line);
    if (stem === null || !/\s[-–]\s?\d+$/u.test(line.words) || stem.split(/\s+/u).length < 4) continue;
    if (once.has(stem)) twice.add(stem);
    once.add(stem);
  }
  return twice;
}

function stemOf(line: Line): string | null {
  if (lengthOf(line) > 220 || !/\d$/u.test(line.words)) return null;
  return NUMBERED.exec(line.words)?.[1]?.toLowerCase() ?? null;
}

/** The runs of lines that are left of a chunk when its noise, headings and the captions under picture lines are taken. */
function runsOf(
  chunk: Chunk,
  draft: Draft,
  { repeated, isTalk }: { readonly repeated: ReadonlySet<string>; readonly isTalk: boolean },
): Chunk[] {
  const runs: Line[][] = [[]];
  for (let i = 0; i < chunk.length; i += 1) {
    const line = chunk[i];
    if (!line) continue;
    const stem = stemOf(line);
    const isPicture =
      stem !== null && (repeated.has(stem) || (draft.title !== null && sameWords(stem, draft.title)));
    if (line.kind !== undefined) {
      addBlock(draft, line.kind, line);
    } else if (isTalk) {
      runs.at(-1)?.push(line);
      continue;
    } else if (i === 0 && isCapitalHeading(line, chunk[1])) {
      addBlock(draft, 'heading', line);
    } else if (isButton(line.words)) {
      addBlock(draft, 'noise', line);
    } else if (isPicture) {
      addBlock(draft, 'noise', line);
      i = takeCaptionUnder(chunk, i, draft);
    } else if (draft.title !== null && lengthOf(line) <= 220 && sameWords(line.words, draft.title)) {
      addBlock(draft, 'noise', line);
    } else {
      runs.at(-1)?.push(line);
      continue;
    }
    runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Takes the line under a picture's line, and those that it runs on into, as its caption; the index of the last line taken. */
function takeCaptionUnder(chunk: Chunk, picture: number, draft: Draft): number {
  const first = chunk[picture + 1];
  if (!first || lengthOf(first) > 400 || stemOf(first) === stemOf(chunk[picture] ?? first)) return picture;
  let at = picture + 1;
  while (!chunk[at]?.closed && /^\p{Ll}/u.test(chunk[at + 1]?.words ?? '')) at += 1;
  addBlock(draft, 'caption', first, chunk[at] ?? first);
  return at;
}

/** Takes a line that is no statement: a rule, a pointer to another article, the time over an entry of a live report. */
function takeFurniture(paragraph: Chunk, draft: Draft, hints: BodyHints): boolean {
  const line = paragraph[0];
  if (!line || paragraph.length > 1 || lengthOf(line) > 200) return false;
  if (hints.isTalk === true) {
    const isSaid = /[\p{L}\p{N}]/u.test(line.words);
    if (!isSaid) addBlock(draft, 'noise', line);
    return !isSaid;
  }
  if (takePosted(line, draft, hints)) return true;
  const isEntry =
    LIVE_ENTRY.test(line.words) && draft.blocks.findLast(({ end }) => end <= line.start)?.kind !== 'heading';
  const kind = isPageFurniture(line.words)
    ? 'noise'
    : isEntry && readDateLine(line.words, hints)
      ? 'date'
      : null;
  if (kind !== null) addBlock(draft, kind, line);
  return kind !== null;
}

/** Takes a line that says who posted a text and when, wherever it stands: "Posted by Becky Thwaite on 9 June 2026". */
function takePosted(line: Line, draft: Draft, hints: BodyHints): boolean {
  const [, name = '', day = ''] = POSTED_BY.exec(unslanted(line.words)) ?? [];
  const posted = readDateLine(day, hints);
  if (posted === null || draft.published !== null) return false;
  draft.published = posted;
  draft.author ??= printable(name);
  addBlock(draft, 'byline', line);
  return true;
}

function takeCaption(paragraph: Chunk, draft: Draft): boolean {
  const [first, last] = [paragraph[0], paragraph.at(-1)];
  if (!first || !last || paragraph.length > 4) return false;
  const words = paragraph.map((line) => line.words).join(' ');
  if (!isCaption(words, last.end - first.start, last.closed)) return false;
  addBlock(draft, 'caption', first, last);
  return true;
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
    isGreeting(line.words) ||
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
