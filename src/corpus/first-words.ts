import { cleanLine } from '../text/clean.ts';
import { type Article, isStatement } from './article.ts';

/** How far into an article to look for its first words. */
const BEGINNING = 300;
const LENGTH = 50;

/**
 * The first words of an article's body, which tell untitled articles apart: at most fifty characters in one line, with "…" behind them where
 * more follow. A date line or a byline above them is not of the body. Empty where the article states nothing.
 */
export function firstWords({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  const { start = 0 } = blocks.find(isStatement) ?? {};
  const line = cleanLine(text.slice(start, start + BEGINNING));
  return line.length <= LENGTH ? line : `${line.slice(0, LENGTH).replace(/\s\S*$/, '')} …`;
}
