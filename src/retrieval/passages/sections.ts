import type { Article, Block } from '../../corpus/article.ts';

/** The heading that a place in an article's text stands below or in; undefined where there is none. */
export function headingAbove({ blocks }: Pick<Article, 'blocks'>, at: number): Block | undefined {
  return blocks.findLast(({ kind, start }) => kind === 'heading' && start <= at);
}

/** "WINTER WOBBLE. The pool …", "LỊCH BƠI: …", or alone on a line: a label in capitals, instead of a heading. */
const LABEL_IN_CAPITALS = /^(?=(?:[^\p{L}]*\p{L}){4})\p{Lu}[^\p{Ll}\d.:!?\n]{2,39}[.:](?=\s|$)/u;
/** "NOTE: bring shoes" goes on with what stands above. */
const GOES_ON =
  /^(?:(?:please )?note|important|urgent|warning|reminder|update|attention|also|edit(?:ed)?|lưu ý|chú ý|quan trọng|khẩn|nhắc lại|cập nhật|bổ sung|ghi chú)(?![\p{L}\p{M}])/iu;

/** Where the part of a text begins that a place is in: the heading above it, or a paragraph with a label in capitals; -1 above all of them. */
export function sectionStart(article: Lines, at: number): number {
  return labelInCapitalsAbove(article, at) ?? headingAbove(article, at)?.start ?? -1;
}

/** Where the label in capitals begins that a place stands below, with no heading between them; undefined where there is none. */
export function labelInCapitalsAbove(article: Lines, at: number): number | undefined {
  const label = labelsOf(article).findLast((start) => start <= at);
  const heading = label === undefined ? undefined : headingAbove(article, at);
  return label !== undefined && label > (heading?.start ?? -1) ? label : undefined;
}

type Lines = Pick<Article, 'text' | 'blocks'>;

const known = new WeakMap<Lines, readonly number[]>();

/** Where the paragraphs of an article begin that have such a label; looked for once. */
function labelsOf(article: Lines): readonly number[] {
  const found = known.get(article) ?? findLabels(article);
  known.set(article, found);
  return found;
}

function findLabels({ text, blocks }: Lines): readonly number[] {
  return blocks
    .filter(({ kind, start, end }) => kind === 'body' && isLabelInCapitals(text.slice(start, end)))
    .map(({ start }) => start);
}

function isLabelInCapitals(paragraph: string): boolean {
  return LABEL_IN_CAPITALS.test(paragraph) && !GOES_ON.test(paragraph);
}

/** The block that a place in an article's text is in; undefined where that is none of these. */
export function blockAt(blocks: Iterable<Block>, at: number): Block | undefined {
  for (const block of blocks) if (block.start <= at && at < block.end) return block;
  return undefined;
}
