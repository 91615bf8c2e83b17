import type { APIComponentInContainer } from 'discord.js';
import type { Article } from '../../../corpus/article.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { LIMITS } from '../../limits.ts';
import { articleName } from '../../markdown/article-name.ts';
import { plainDate } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { articleKey } from '../../read/article-key.ts';
import { menuRow } from './buttons.ts';

/** A menu to read one of these articles in private; below the names of those that are called alike stands what tells them apart. */
export function articleMenu(
  articles: readonly Article[],
  version: string,
  messages: Messages,
): APIComponentInContainer {
  const names = articles.map((article) => articleName(article, messages, LIMITS.choiceName));
  const options = articles.map((article) => {
    const label = articleName(article, messages, LIMITS.choiceName);
    const isOnly = names.indexOf(label) === names.lastIndexOf(label);
    const value = articleKey(article.id);
    return isOnly ? { label, value } : { label, value, description: tellingFacts(article) };
  });
  return menuRow(messages.articles.open, { action: 'open', version, parts: [] }, options);
}

/** `date · publication · file`, of which the file alone is always another one. */
function tellingFacts({ id, source, published }: Article): string {
  const file = shorten(cleanLine(id), LIMITS.choiceName / 2);
  const facts = [published && plainDate(published), source && cleanLine(source)]
    .filter((fact) => fact !== null && fact !== '')
    .join(' · ');
  return facts === '' ? file : `${shorten(facts, LIMITS.choiceName - file.length - 3)} · ${file}`;
}
