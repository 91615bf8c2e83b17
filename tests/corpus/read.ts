import type { Article, BlockKind } from '../../src/corpus/article.ts';
import { readArticles } from '../../src/corpus/reading/read-article-file.ts';
import type { Skipped } from '../../src/corpus/skipped.ts';

/** The only article that a file of these contents is, and what was left out of it. */
export async function read(
  contents: string | Uint8Array,
  path = 'a.md',
): Promise<{ article: Article; skipped: readonly Skipped[] }> {
  const { articles, skipped } = await readArticles(Buffer.from(contents), path);
  const [article, ...more] = articles;
  if (article === undefined || more.length > 0) throw new Error(`${path} holds ${articles.length} articles`);
  return { article, skipped };
}

/** The day and the text of each article that a file of these contents holds. */
export async function readDays(contents: string, path = 'a.txt'): Promise<[string | null, string][]> {
  const { articles } = await readArticles(Buffer.from(contents), path);
  return articles.map(({ published, text }) => [published?.iso ?? null, text]);
}

/** An article's blocks as kinds and words, so that a test shows all of it at a glance. */
export function outline({ text, blocks }: Pick<Article, 'text' | 'blocks'>): [BlockKind, string][] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}
