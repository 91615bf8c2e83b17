import { printable } from '../../text/printable.ts';
import { apartFromAddenda } from './addenda.ts';
import { readDateline } from './dateline.ts';
import { addBlock, type Draft, lengthOf, sameWords } from './draft.ts';
import { takeEnding } from './ending.ts';
import { readFooter, takeSmallName } from './footer.ts';
import { headingsAmong } from './headings.ts';
import { isButton, isCaption, isContact, isPageFurniture, unslanted } from './line-signs.ts';
import { type Chunk, isCapitalHeading, isOneOfSeveral, type Line, paragraphsOf } from './lines.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** The time above an entry of a live report; other dates inside a text, such as those of a schedule, are text. */
const LIVE_ENTRY = /^\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?\s*)?(?:[A-Z]{2,4}\b|\(?gmt)/iu;
/** A picture's line in a scrape: the article's title and the picture's number ("… -0", "… - 1"). */
const NUMBERED = /^(.{8,}?)\s*[-–]\s?\d{1,2}$/u;
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
  const heading = hints.isTalk === true ? undefined : headingsAmong(bodies, chunks.flat());
  for (const paragraph of bodies) {
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    if (first && last) addBlock(draft, heading?.has(paragraph) === true ? 'heading' : 'body', first, last);
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
