import type { Article } from '../../corpus/article.ts';
import { articleKey } from '../../corpus/article-key.ts';
import { lineNumber } from '../../corpus/article-numbers.ts';
import type { Library } from '../../library.ts';

export { articleKey } from '../../corpus/article-key.ts';

/** A name of 12 characters for an article's present content: it changes with the text, the title or the date. */
export function articleVersion({ id, title, published, text }: Article): string {
  return articleKey(JSON.stringify([id, title, published?.iso, text]));
}

/** A name for a list of articles, whatever their order: it changes when an article comes or goes, and when a title or date changes. */
export function listVersion(articles: readonly Article[]): string {
  let [sum, squares] = [0, 0];
  for (const article of articles) {
    const number = lineNumber(article);
    sum = (sum + number) >>> 0;
    squares = (squares + Math.imul(number, number | 1)) >>> 0;
  }
  return articleKey(`${articles.length} ${sum} ${squares}`);
}

/** The article with this key in the library as it is now; undefined where there is none (any more). */
export function articleByKey(library: Pick<Library, 'withKey'>, key: string): Article | undefined {
  return library.withKey(key);
}
