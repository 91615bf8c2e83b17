import type { Article } from './article.ts';

/** A number or a bullet that the text brings itself. */
const OWN_SIGN = /^\s*(?:\d{1,4}[.)]|[-–—*•·‣▪●○])(?:\s|$)/u;

/**
 * Where the items of an article's lists begin whose bullet is markup, which reading leaves out, in order. Those of a numbered list have
 * their number in the text.
 */
export function bulletedItems({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly number[] {
  return blocks
    .filter(({ kind, start, end }) => kind === 'item' && !OWN_SIGN.test(text.slice(start, end)))
    .map(({ start }) => start);
}
