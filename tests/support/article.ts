import type { Article, Block } from '../../src/corpus/article.ts';

/** An article for a test: `paragraphs` joined by blank lines, each a body block; everything else unknown unless given. */
export function articleOf(paragraphs: readonly string[], known: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: 'body', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return {
    id: 'article',
    text,
    title: null,
    source: null,
    author: null,
    published: null,
    url: null,
    path: null,
    language: null,
    tags: [],
    blocks,
    ...known,
  };
}
