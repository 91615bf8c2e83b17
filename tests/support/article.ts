import type { Article } from '../../src/corpus/article.ts';

/** An article with these fields; the others are unknown, and every line is a paragraph of its body. */
export function article(fields: Pick<Article, 'id' | 'text'> & Partial<Article>): Article {
  const lines = [...fields.text.matchAll(/[^\n]+/g)];
  return {
    title: null,
    source: null,
    author: null,
    published: null,
    url: null,
    path: null,
    language: null,
    tags: [],
    blocks: lines.map(({ index, 0: { length } }) => ({ kind: 'body', start: index, end: index + length })),
    ...fields,
  };
}
