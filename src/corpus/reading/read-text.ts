import { type Block, isStatement, type Language, type PublishedDate } from '../article.ts';
import { apartFromAddenda, dayOfAddenda, withAdditionsApart } from './addenda.ts';
import { readBody } from './body.ts';
import { withoutCapitals } from './capital-names.ts';
import { dateAtTop } from './date-at-top.ts';
import { dayAtFoot } from './day-at-foot.ts';
import { dayInHead } from './day-in-head.ts';
import { dayOfLetter } from './day-of-letter.ts';
import { dayOfPaper } from './day-of-paper.ts';
import { orderOfDays } from './day-order.ts';
import { type Draft, draftFrom, type Facts } from './draft.ts';
import { readHeader } from './header.ts';
import { detectLanguage } from './language.ts';
import { isGreeting, isRelease } from './line-signs.ts';
import { type Chunk, chunksOf, type Line } from './lines.ts';
import { writerOfMinutes } from './minutes-lines.ts';
import { monthOfTitle } from './month-of-title.ts';
import type { DateHints } from './published-date.ts';
import type { ReadArticle } from './reader.ts';
import { isMailbox } from './signing-groups.ts';

/** How a text is read that is no article of its own. */
export interface Telling {
  /** A chat: its first lines are what somebody says, and no title and date. */
  readonly isTalk?: boolean | undefined;
  /** One message of an export: "Photos: https://…" is said and stands below no picture, an address on a line is not its own. */
  readonly isMessage?: boolean | undefined;
}

/**
 * Reads a plain text in the shape of a news article: title, date, byline and source where they stand, then paragraphs. `known` facts
 * (a front matter's) win over the text's own; `language` null lets the text decide. Talk has paragraphs
 * alone, and neither talk nor a message has captions.
 */
export function readText(
  text: string,
  known: Partial<Facts> = {},
  language: Language | null = null,
  chunks: readonly Chunk[] = chunksOf(text),
  { isTalk = false, isMessage = false }: Telling = {},
): ReadArticle {
  const spoken = language ?? detectLanguage(text);
  const vietnamese = spoken === 'vi';
  // Whoever signs a mail from "ky thuat" wrote it.
  const isByRole = isMailbox(known.author ?? '');
  const draft = draftFrom(isByRole ? { ...known, author: null } : known);
  const { dayFirst, monthFirst } = orderOfDays(text);
  const hints = {
    dayFirst: vietnamese || dayFirst,
    monthFirst: !vietnamese && monthFirst,
    vietnamese,
    isRelease: isRelease(chunks[0]?.[0]?.words ?? ''),
  };
  const body = isTalk
    ? [...chunks]
    : withAdditionsApart(readHeader(text, chunks, draft, { ...hints, underBody: isMessage }));
  readBody(body, draft, { ...hints, isTalk, hasCaptions: !isTalk && !isMessage });
  sayTitle(draft, known, chunks);
  draft.blocks.sort((a, b) => a.start - b.start);
  const { updated, updatedBy, ...read } = draft;
  const stated = read.published ?? updated;
  const found = stated === null && !isTalk ? dayAtTop(chunks, hints) : null;
  const ofTitle = isTalk || stated !== null ? null : (found?.date ?? monthOfTitle(read.title ?? '', hints));
  const paper = isTalk ? null : dayOnPaper(chunks, read.title, hints);
  // Who wrote a text is said beside its day, and beside no other.
  const ofPaper = (stated ?? ofTitle ?? paper?.date)?.iso === paper?.date.iso ? paper : null;
  const published = stated ?? ofTitle ?? ofPaper?.date ?? null;
  const author =
    read.author ??
    updatedBy ??
    ofPaper?.author ??
    (isTalk ? null : writerOfMinutes(chunks)) ??
    known.author ??
    null;
  return {
    ...read,
    author:
      author === null || author === known.author || /\s/u.test(author) ? author : withoutCapitals(author),
    published: isTalk
      ? published
      : laterOf(known.published ?? null, published, dayOfAddenda(body, published, hints)),
    blocks: withoutLine(read.blocks, (found ?? ofPaper)?.line ?? null),
    text,
    language: spoken,
  };
}

function dayAtTop(chunks: readonly Chunk[], hints: DateHints) {
  return dateAtTop(chunks, hints) ?? dayInHead(chunks, hints) ?? dayOfLetter(chunks, hints);
}

/** The day that a list or a paper says it is of at its top or at its foot, and of a text that was added to at the foot of what was there before. */
function dayOnPaper(chunks: readonly Chunk[], title: string | null, hints: DateHints) {
  return dayOfPaper(chunks, title, hints) ?? dayAtFoot(apartFromAddenda(chunks).main, hints);
}

/** The day of a text, which is that of what was added to it last where that is later: what is said there was not known before. Fields decide first. */
function laterOf(
  known: PublishedDate | null,
  published: PublishedDate | null,
  added: PublishedDate | null,
): PublishedDate | null {
  if (known !== null || added === null) return published;
  return published !== null && published.iso >= added.iso ? published : added;
}

/** A greeting is no title, nor is a sentence above a day and nothing else, which is the text: "The urn is back in the cupboard." over "12 November 2026". */
function sayTitle(draft: Draft, known: Partial<Facts>, chunks: readonly Chunk[]): void {
  if (draft.title === null || draft.title === known.title) return;
  const isSaid = draft.blocks.some((block) => isStatement(block) || block.kind === 'caption');
  const isSentence = !isSaid && /[.!?…]["”’»)\]]*$/u.test(draft.title);
  const at = draft.blocks.find(({ kind }) => kind === 'title')?.start;
  // A page marks its titles: "# Hello all" is one.
  const isMarked = chunks.flat().some(({ kind, start }) => kind !== undefined && start === at);
  if (!isSentence && (isMarked || !isGreeting(draft.title))) return;
  draft.title = null;
  draft.blocks = draft.blocks.map((block) => (block.kind === 'title' ? { ...block, kind: 'body' } : block));
}

/** The blocks, where the line with the day is no heading of what stands below it, nor a paragraph of its own. */
function withoutLine(blocks: readonly Block[], line: Line | null): Block[] {
  return blocks.map((block) =>
    (block.kind === 'heading' || (block.kind === 'body' && line?.closed === false)) &&
    block.start === line?.start &&
    block.end === line?.end
      ? { ...block, kind: 'date' }
      : block,
  );
}
