import { type Article, isStatement } from '../../corpus/article.ts';

/** An untitled article is shown by its first words, about so many characters of them. */
const SHOWN = 60;

/** What an article is called: its title, or its id and first words. */
export function nameOf({ id, title, text, blocks }: Article): string {
  if (title !== null) return title;
  const { start = 0 } = blocks.find(isStatement) ?? {};
  return `${id} ${text.slice(start, start + SHOWN)}`;
}
