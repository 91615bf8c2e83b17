import { type Article, isStatement } from '../../corpus/article.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import type { Messages } from '../messages/index.ts';

/** How far into an article to look for its first words: a date line or a byline may stand before them. */
const BEGINNING = 300;
const FIRST_WORDS = 50;

/** What an article is called, in plain text of at most `length` characters: its title, or else that the title is unknown and the first words. */
export function articleName(article: Article, messages: Messages, length: number): string {
  const title = cleanLine(article.title ?? '');
  if (title !== '') return shorten(title, length);
  const words = firstWords(article);
  return shorten(words === '' ? messages.answer.titleUnknown : messages.answer.untitled(words), length);
}

/** The first words of an article's body, which tell untitled articles apart. */
function firstWords({ text, blocks }: Article): string {
  const { start = 0 } = blocks.find(isStatement) ?? {};
  const line = cleanLine(text.slice(start, start + BEGINNING));
  return line.length <= FIRST_WORDS ? line : `${line.slice(0, FIRST_WORDS).replace(/\s\S*$/, '')} …`;
}
