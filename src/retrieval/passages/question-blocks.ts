import type { Article, Block } from '../../corpus/article.ts';

/** A paragraph that is longer, in characters, only ends with a question. */
const LONGEST_QUESTION = 120;

/** Whether a sentence asks: "**Where do I park?**". */
export function asks(text: string): boolean {
  return /[?？][\s*_"'”’»)\]]*$/u.test(text);
}

/** Whether a paragraph is a question, as in a list of frequent ones; what answers it stands below. */
export function isQuestion({ text }: Pick<Article, 'text'>, { start, end }: Block): boolean {
  return end - start <= LONGEST_QUESTION && asks(text.slice(start, end));
}
