import { addBlock, type Draft, lengthOf, sameWords } from './draft.ts';
import { endsWith, isOneOfDays, isScheduled, statesDay } from './header-days.ts';
import { takeTitle, takeTitleAndDay } from './header-title.ts';
import { isOfMeeting, readHeldOn } from './held-on.ts';
import { isContact, isKicker } from './line-signs.ts';
import type { Chunk, Line } from './lines.ts';
import { type LineHints, readMetaLine } from './meta-line.ts';
import { takePlaceAndDay } from './place-and-day.ts';
import {
  takeDayWithoutYear,
  takeMessageHead,
  takePutOut,
  takeSentTo,
  takeSignedDate,
} from './signed-lines.ts';
import { isStreetAddress } from './street-address.ts';
import { takeIssue } from './title-issue.ts';
import { LONGEST_TITLE } from './title-like.ts';

/** The most lines above the body that may state facts: a file that consists of bylines is not a header. */
const MOST_HEADER_LINES = 12;

/** What a step looks at. */
interface Top {
  readonly text: string;
  /** The chunks of the text, and the one that is read, without what was taken off it. */
  readonly chunks: readonly Chunk[];
  readonly chunk: Chunk;
  /** The first line of that chunk. */
  readonly line: Line;
  /** The line behind that chunk. */
  readonly below: Line | undefined;
  /** Whether the line is the first of the text, and whether one above it is the title. */
  readonly isFirst: boolean;
  readonly isBelowTitle: boolean;
  readonly draft: Draft;
  readonly hints: LineHints;
}

/** Writes what the first lines of a chunk state to the draft; how many lines these are, 0 where they state nothing of the kind. */
type Step = (top: Top) => number;

/** What the lines above a body may be, in the order in which it is looked for. */
const STEPS: readonly Step[] = [
  takeContact,
  takeCopied,
  takeKnownKind,
  ({ isFirst, line, chunks, draft, hints }) => Number(isFirst && takeTitleAndDay(line, chunks, draft, hints)),
  ({ chunk, draft, hints }) => takeMessageHead(chunk, draft, hints),
  takeFirstOfMessage,
  ({ line, chunks, draft, hints }) => Number(takePlaceAndDay(line, chunks, draft, hints)),
  ({ isFirst, chunk, draft, hints }) =>
    Number((draft.title !== null || isFirst) && takeSignedDate(chunk, draft, hints)),
  ({ isBelowTitle, line, chunks, draft }) => Number(isBelowTitle && takeIssue(line, chunks, draft)),
  takeHeldOn,
  ({ isBelowTitle, chunk, draft, hints }) => Number(isBelowTitle && takeDayWithoutYear(chunk, draft, hints)),
  takeFacts,
  takeKicker,
  takeAddressees,
  takeSubtitle,
  (top) => (top.isBelowTitle ? 0 : takeTitle(top.chunk, top)),
];

/**
 * Reads the lines above an article's body: title, date, byline, source, address, labels, in any order. What it finds goes to `draft` where
 * nothing is known yet; the result is the chunks left for the body.
 */
export function readHeader(text: string, chunks: readonly Chunk[], draft: Draft, hints: LineHints): Chunk[] {
  const rest: Line[][] = chunks.slice(0, MOST_HEADER_LINES).map((chunk) => [...chunk]);
  for (let read = 0; read < MOST_HEADER_LINES; read++) {
    while (rest[0]?.length === 0) rest.shift();
    const [chunk, next] = rest;
    const line = chunk?.[0];
    if (chunk === undefined || line === undefined) break;
    const top = {
      text,
      chunks,
      chunk,
      line,
      below: next?.[0],
      isFirst: line === chunks[0]?.[0],
      isBelowTitle: draft.blocks.some(({ kind }) => kind === 'title'),
      draft,
      hints,
    };
    let taken = 0;
    for (const step of STEPS) {
      taken = step(top);
      if (taken > 0) break;
    }
    if (taken === 0) break;
    chunk.splice(0, taken);
  }
  return [...rest, ...chunks.slice(MOST_HEADER_LINES)];
}

function takeContact({ chunk, line, draft, hints }: Top): number {
  if (!isContact(chunk, hints.isRelease)) return 0;
  addBlock(draft, 'noise', line, chunk.at(-1));
  return chunk.length;
}

/** "Copied from the club's page for the archive - Ada", "(pasted off our page, Bo)", "Chép từ trang của hội": where a text was taken from, and nothing of what it says. */
const COPIED =
  /^[\s(*_[]*(?:copied|pasted|copy|copy and paste|copied and pasted|cut and pasted|taken|saved|downloaded|exported|scanned)(?: (?:over|across|down|straight))? (?:from|off|out of) (?!the (?:shelf|fridge|oven))[^.!?:;]{3,80}[)*_\]]*$|^[\s(*_[]*(?:chép|copy|sao chép|lấy|tải)(?: lại| về)? từ [^.!?:;]{3,80}[)*_\]]*$/iu;

/** Takes the first line of several where it says only where the text was copied from. */
function takeCopied({ isFirst, line, chunks, draft }: Top): number {
  const isAlone = isFirst && line.kind === undefined && !line.closed && chunks.flat().length > 1;
  if (!isAlone || !COPIED.test(line.words)) return 0;
  addBlock(draft, 'noise', line);
  return 1;
}

function takeKnownKind({ line, draft }: Top): number {
  if (line.kind !== 'caption' && line.kind !== 'facts' && line.kind !== 'byline') return 0;
  addBlock(draft, line.kind, line);
  return 1;
}

/** Takes the first of several lines where it says who sent the text, or when it was put out. */
function takeFirstOfMessage({ isFirst, chunk, chunks, draft, hints }: Top): number {
  if (!isFirst || chunks.flat().length < 2) return 0;
  return Number(takePutOut(chunk, draft, hints) || takeSentTo(chunk, draft, hints));
}

/** Takes the line below a title that says where and when the meeting was held. */
function takeHeldOn({ isBelowTitle, line, chunks, draft, hints }: Top): number {
  const isOpen = line.kind === undefined || line.kind === 'heading';
  const held = isBelowTitle && isOpen ? readHeldOn(line.words, chunks, hints) : null;
  if (held === null || !isOfMeeting(draft.title ?? '')) return 0;
  draft.published ??= held;
  addBlock(draft, 'date', line);
  return 1;
}

function takeFacts({ isFirst, line, chunk, chunks, draft, hints }: Top): number {
  if (draft.title !== null && isOneOfDays(line, chunks, hints)) return 0;
  // "Von Trapp Singers" above everything is a title; a German byline stands below one.
  if (draft.title === null && isFirst && /^von\s/iu.test(line.words)) return 0;
  return Number(!isScheduled(chunk, hints) && readMetaLine(line, draft, hints));
}

function takeKicker({ isBelowTitle, line, draft }: Top): number {
  if (isBelowTitle || !isKicker(line.words)) return 0;
  addBlock(draft, 'noise', line);
  return 1;
}

/** Whom a text is to, and nothing else: "To: guards, drivers". */
const ADDRESSEES = /^(?:to|cc|attn|(?:kính |thân )?gửi)\s*[:：]\s/iu;
const LONGEST_ADDRESSEES = 120;

function takeAddressees({ isBelowTitle, line, draft }: Top): number {
  const isAddressees = !line.closed && ADDRESSEES.test(line.words) && lengthOf(line) <= LONGEST_ADDRESSEES;
  if (!isBelowTitle || !isAddressees) return 0;
  addBlock(draft, 'noise', line);
  return 1;
}

/** Takes a subtitle, or the paper's name, between the title and the date. */
function takeSubtitle({ isBelowTitle, line, chunk, chunks, below, draft, hints }: Top): number {
  const isOther = draft.title !== null && line.kind === 'heading' && !sameWords(draft.title, line.words);
  const next = chunk[1] ?? below;
  if (!(isBelowTitle || isOther) || next === undefined || endsWith(next, chunks)) return 0;
  if (lengthOf(line) > LONGEST_TITLE || draft.published !== null || !statesDay(next, hints)) return 0;
  addBlock(draft, line.closed || isStreetAddress(line.words) ? 'body' : 'heading', line);
  return 1;
}
