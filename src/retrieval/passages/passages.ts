import { type Article, type Block, type BlockKind, isStatement, type Span } from '../../corpus/article.ts';
import { isQuestion } from './question-blocks.ts';
import { sentencesOf, trim } from './sentences.ts';

/** A span that is indexed: `caption` ones hold one picture's caption, the others statements and headings. */
export interface PassageSpan extends Span {
  readonly caption: boolean;
}

/** Neighbouring blocks are merged up to this many characters, so that a one-line paragraph stands with its neighbours. */
const MERGED_LENGTH = 700;
/** A block longer than this is split at sentence ends. */
const SPLIT_LENGTH = 1_100;

/** Blocks of these kinds are passages of their own, because their neighbours say nothing about them. */
const ALONE: ReadonlySet<BlockKind> = new Set(['code', 'note', 'facts']);

/**
 * The passages of an article in text order, without overlaps: paragraphs, items, rows and quotations merged to about 700 characters, a
 * heading or a question always with what stands below it; captions, code, footnotes and what fields state alone.
 * Title, date, byline, source and noise are in none, so they are never quoted.
 */
export function passagesOf(article: Pick<Article, 'text' | 'blocks'>): PassageSpan[] {
  const passages: PassageSpan[] = [];
  let open: OpenPassage | undefined;
  const close = (): void => {
    if (open !== undefined) passages.push({ start: open.start, end: open.end, caption: false });
    open = undefined;
  };
  /** Closes what stands before the headings that the next block is under, and gives where that begins. */
  const closeBefore = (block: Span): number => {
    const heading = open?.heading;
    if (open === undefined || heading === undefined) {
      close();
      return block.start;
    }
    if (heading > open.start) passages.push({ start: open.start, end: open.stated, caption: false });
    open = undefined;
    return heading;
  };
  for (const block of blocksOf(article)) {
    if (block.kind === 'caption') {
      close();
      passages.push({ start: block.start, end: block.end, caption: true });
    } else if (ALONE.has(block.kind)) {
      const start = closeBefore(block);
      passages.push({ start, end: block.end, caption: false });
    } else if (block.kind === 'heading') {
      // An entry in a table of contents is not a heading of the text below it.
      if (open !== undefined && block.end - (open.heading ?? block.start) > MERGED_LENGTH) close();
      const { start = block.start, stated = block.start, heading = block.start } = open ?? {};
      open = { start, end: block.end, stated, heading };
    } else if (!isStatement(block)) {
      close();
    } else if (block.end - block.start > SPLIT_LENGTH) {
      const start = closeBefore(block);
      for (const part of split(article.text, { start, end: block.end }))
        passages.push({ ...part, caption: false });
    } else {
      const isLong = open !== undefined && block.end - open.start > MERGED_LENGTH;
      const start = isLong ? closeBefore(block) : (open?.start ?? block.start);
      const { stated = start } = open ?? {};
      open = isQuestion(article, block)
        ? { start, end: block.end, stated, heading: open?.heading ?? block.start }
        : { start, end: block.end, stated: block.end };
    }
  }
  close();
  return passages.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(article.text.slice(start, end)));
}

/** A passage that may grow: where its last statement ends, and where the headings after that begin. */
interface OpenPassage extends Span {
  readonly stated: number;
  readonly heading?: number;
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
