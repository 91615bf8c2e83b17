import type { Article, Block } from '../../corpus/article.ts';

/** The heading that a place in an article's text stands below or in; undefined where there is none. */
export function headingAbove({ blocks }: Pick<Article, 'blocks'>, at: number): Block | undefined {
  return blocks.findLast(({ kind, start }) => kind === 'heading' && start <= at);
}

/** The block that a place in an article's text is in; undefined where that is none of these. */
export function blockAt(blocks: Iterable<Block>, at: number): Block | undefined {
  for (const block of blocks) if (block.start <= at && at < block.end) return block;
  return undefined;
}
