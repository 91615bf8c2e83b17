import { basename } from 'node:path';
import type { Article } from '../corpus/article.ts';
import { isPart, pathOf } from './article-path.ts';
import type { Finding } from './finding.ts';

/** Files above whose text an author can write what is not known. */
const WITH_FIELDS = /\.(?:md|markdown|mdown|mkdn?|mdx|text)$/iu;
/** Files of plain text, which seldom have fields: a line at the top states what is not known. */
const PLAIN = /\.txt$/iu;

/**
 * The articles whose title or date is not known; those of one file are counted. A file most of whose articles have no title is a chat, whose
 * messages have none.
 */
export function unknownFacts(articles: readonly Article[]): Finding[] {
  const byFile = new Map<string, Article[]>();
  for (const article of articles.filter(isPart)) {
    const path = article.path ?? '';
    const parts = byFile.get(path);
    if (parts === undefined) byFile.set(path, [article]);
    else parts.push(article);
  }
  const alone = articles.filter((article) => !isPart(article));
  return [...alone.flatMap(unknownOf), ...[...byFile].flatMap(([path, parts]) => unknownIn(path, parts))];
}

function unknownOf(article: Article): Finding[] {
  const path = pathOf(article);
  const [isUntitled, isUndated] = [article.title === null, article.published === null];
  if (PLAIN.test(path))
    return [
      ...(isUntitled ? [{ kind: 'no-title-in-text', path, detail: '' } as const] : []),
      ...(isUndated ? [{ kind: 'no-date-in-text', path, detail: '' } as const] : []),
    ];
  const file = basename(article.path ?? '');
  // A document has no lines above its text: its name has room for a day.
  const named = WITH_FIELDS.test(path) || article.path === null ? '' : file;
  return [
    ...(isUntitled ? [{ kind: 'no-title', path, detail: named } as const] : []),
    ...(isUndated ? [{ kind: 'no-date', path, detail: named } as const] : []),
  ];
}

function unknownIn(path: string, parts: readonly Article[]): Finding[] {
  const untitled = parts.filter(({ title }) => title === null).length;
  const undated = parts.filter(({ published }) => published === null).length;
  const isChat = untitled * 2 > parts.length;
  const shareOf = (count: number): string => `${count}/${parts.length}`;
  return [
    ...(untitled > 0 && !isChat
      ? [{ kind: 'parts-without-title', path, detail: shareOf(untitled) } as const]
      : []),
    ...(undated > 0 ? [{ kind: 'parts-without-date', path, detail: shareOf(undated) } as const] : []),
  ];
}
