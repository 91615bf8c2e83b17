import type { Article, Block, Span } from '../../corpus/article.ts';
import { sentencesOf, trim } from './sentences.ts';

/** A span that is indexed: `caption` ones hold one picture's caption, the others body and headings. */
export interface PassageSpan extends Span {
  readonly caption: boolean;
}

/** Neighbouring blocks are merged up to this many characters, so that a one-line paragraph is not without its context. */
const MERGED_LENGTH = 700;
/** A block longer than this is split at sentence ends. */
const SPLIT_LENGTH = 1_100;

/**
 * The passages of an article in text order, not overlapping: body and headings merged to about 700 characters, captions alone.
 * Title, date, byline, source and noise are in none, so they are never quoted.
 */
export function passagesOf(article: Pick<Article, 'text' | 'blocks'>): PassageSpan[] {
  const passages: PassageSpan[] = [];
  let open: Span | undefined;
  const close = (): void => {
    if (open !== undefined) passages.push({ ...open, caption: false });
    open = undefined;
  };
  for (const block of blocksOf(article)) {
    if (block.kind === 'caption') {
      close();
      passages.push({ start: block.start, end: block.end, caption: true });
    } else if (block.kind !== 'body' && block.kind !== 'heading') {
      close();
    } else if (block.end - block.start > SPLIT_LENGTH) {
      close();
      for (const part of split(article.text, block)) passages.push({ ...part, caption: false });
    } else {
      if (open !== undefined && block.end - open.start > MERGED_LENGTH) close();
      open = { start: open?.start ?? block.start, end: block.end };
    }
  }
  close();
  return passages.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(article.text.slice(start, end)));
}

/** The article's blocks; its paragraphs by blank line where a reader gave none. */
export function blocksOf(article: Pick<Article, 'text' | 'blocks'>): readonly Block[] {
  if (article.blocks.length > 0) return article.blocks;
  const blocks: Block[] = [];
  let at = 0;
  for (const part of article.text.split(/(\n[ \t]*\n\s*)/)) {
    const block = trim(article.text, at, at + part.length);
    if (block.end > block.start) blocks.push({ kind: 'body', ...block });
    at += part.length;
  }
  return blocks;
}

/** A long block in parts of nearly equal length, none much above `MERGED_LENGTH`, cut at sentence ends. */
function split(text: string, block: Span): Span[] {
  const length = block.end - block.start;
  const target = length / Math.ceil(length / MERGED_LENGTH);
  const parts: Span[] = [];
  let open: Span | undefined;
  for (const sentence of sentencesOf(text, block)) {
    if (open !== undefined && sentence.end - open.start > target * 1.15) {
      parts.push(open);
      open = undefined;
    }
    open = { start: open?.start ?? sentence.start, end: sentence.end };
  }
  if (open !== undefined) parts.push(open);
  return parts;
}
