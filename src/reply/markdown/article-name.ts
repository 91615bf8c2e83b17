import type { Article } from '../../corpus/article.ts';
import { firstWords } from '../../corpus/first-words.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import type { Messages } from '../messages/index.ts';

/** What an article is called, in plain text of at most `length` characters: its title, or else that the title is unknown and the first words. */
export function articleName(article: Article, messages: Messages, length: number): string {
  const title = cleanLine(article.title ?? '');
  if (title !== '') return shorten(title, length);
  const words = firstWords(article);
  return shorten(words === '' ? messages.answer.titleUnknown : messages.answer.untitled(words), length);
}
