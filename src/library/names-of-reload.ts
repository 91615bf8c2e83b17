import type { Article } from '../corpus/article.ts';
import type { ArticleFilter } from '../retrieval/articles/article-list.ts';

interface Articles {
  article(id: string): Article | undefined;
  articles(filter: ArticleFilter): readonly Article[];
}

/**
 * What to call the articles of a reload, by id: their title, with the file where another one has the same, and without a title the file.
 * `before` are the articles as they were, for those that are gone. An article is looked at only when it is called, as there may be many.
 */
export function namesOfReload(before: readonly Article[], after: Articles): (id: string) => string {
  return (id) => {
    const article = after.article(id) ?? before.find((one) => one.id === id);
    const file = article?.path ?? id;
    const title = article?.title ?? null;
    if (title === null) return file;
    const isTwice = after
      .articles({ query: title })
      .some((other) => other.id !== id && other.title === title);
    return isTwice ? `${title} (${file})` : title;
  };
}
