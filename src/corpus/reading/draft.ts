import { foldCase } from '../../text/fold-case.ts';
import type { Block, BlockKind, PublishedDate, Span } from '../article.ts';
import type { Line } from './lines.ts';

/** The facts that a text states about itself; null or empty where it does not. */
export interface Facts {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly published: PublishedDate | null;
  readonly url: string | null;
  readonly tags: readonly string[];
}

/** A text's facts and blocks under construction: the first line that states a fact decides it. */
export interface Draft {
  title: string | null;
  source: string | null;
  author: string | null;
  published: PublishedDate | null;
  /** The day of a note's last change, which counts where nothing says when it was published. */
  updated: PublishedDate | null;
  /** Who made that change, who counts where nobody else is named. */
  updatedBy: string | null;
  url: string | null;
  tags: readonly string[];
  blocks: Block[];
}

/** A draft that knows only the given facts. */
export function draftFrom(known: Partial<Facts>): Draft {
  return {
    title: known.title ?? null,
    source: known.source ?? null,
    author: known.author ?? null,
    published: known.published ?? null,
    updated: null,
    updatedBy: null,
    url: known.url ?? null,
    tags: known.tags ?? [],
    blocks: [],
  };
}

/** Adds one block over all of `spans`, which stand in order. */
export function addBlock(draft: Draft, kind: BlockKind, first: Span, last: Span = first): void {
  draft.blocks.push({ kind, start: first.start, end: last.end });
}

/** Whether two lines say the same apart from case and white space. */
export function sameWords(left: string, right: string): boolean {
  // Nearly every line of an article is compared with its title: most differ in length by more than white space can.
  if (Math.abs(left.length - right.length) > 16) return false;
  return foldCase(left) === foldCase(right);
}

/** The length of a line in UTF-16 units. */
export function lengthOf(line: Line): number {
  return line.end - line.start;
}

/** Whether a heading says what a title says: also with "&" for "and", with other marks, and with or without the year at its end. */
export function sameTitle(title: string, heading: string): boolean {
  return sameWords(title, heading) || bareTitle(title) === bareTitle(heading);
}

function bareTitle(words: string): string {
  return foldCase(words)
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L} )(?:năm )?20\d{2}$/u, '')
    .trim();
}
