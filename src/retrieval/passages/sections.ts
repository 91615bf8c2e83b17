import type { Article, Block } from '../../corpus/article.ts';

/** The heading that a place in an article's text stands below or in; undefined where there is none. */
export function headingAbove({ blocks }: Pick<Article, 'blocks'>, at: number): Block | undefined {
  return blocks.findLast(({ kind, start }) => kind === 'heading' && start <= at);
}
