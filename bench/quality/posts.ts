import type { Block, Span } from '../../src/corpus/article.ts';
import { markdownPage } from '../../src/corpus/reading/markdown/markdown-page.ts';
import { composePage } from '../../src/corpus/reading/page/page.ts';

/** A text with its blocks, and its paragraphs as the collections number them: those of the raw text, parted by a blank line. */
export interface Post {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Span[];
}

/** A text as it stands: each of its paragraphs is a block. */
export function plainPost(raw: string): Post {
  const paragraphs = paragraphsIn(raw);
  const blocks = paragraphs
    .filter(({ start, end }) => raw.slice(start, end).trim() !== '')
    .map((span): Block => ({ kind: 'body', ...span }));
  return { text: raw, blocks, paragraphs };
}

/** What is typed on Discord is Markdown: the post as the program reads it, its lists and headings known and without their marks. */
export function markdownPost(raw: string): Post {
  const blocks: Block[] = [];
  const paragraphs: Span[] = [];
  let text = '';
  for (const { start, end } of paragraphsIn(raw)) {
    if (paragraphs.length > 0) text += '\n\n';
    const from = text.length;
    const pieces = markdownPage(raw.slice(start, end));
    text += composePage(pieces).text;
    let at = from;
    for (const { kind, text: own } of pieces) {
      const begins = text.indexOf(own, at);
      blocks.push({ kind, start: begins, end: begins + own.length });
      at = begins + own.length;
    }
    paragraphs.push({ start: from, end: text.length });
  }
  return { text, blocks, paragraphs };
}

/** Marks of emphasis, code and lists, and what stands around the words of a link. A stretch may hold one of a pair. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/\*\*|~~|\|\||`/g, ''],
  [/^(?:[-*+]|\d+[.)]|>|#+)\s+/gm, ''],
  [/(?<![\p{L}\p{N}*])[*_]+(?=\S)|(?<=\S)[*_]+(?![\p{L}\p{N}*])/gu, ''],
];

/** A stretch of a post without its Markdown; as it is where nothing else is in it. */
export function withoutMarks(stretch: string): string {
  const words = MARKS.reduce((text, [mark, by]) => text.replaceAll(mark, by), stretch);
  return words.trim() === '' ? stretch : words;
}

function paragraphsIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    spans.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return spans;
}
