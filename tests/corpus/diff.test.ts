import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { diffCorpora } from '../../src/corpus/diff.ts';

const article = (id: string, fields: Partial<Article> = {}): Article => ({
  id,
  text: 'Text.',
  title: null,
  source: null,
  author: null,
  published: null,
  url: null,
  path: `${id}.txt`,
  language: null,
  tags: [],
  blocks: [],
  ...fields,
});

describe('the difference of two loads', () => {
  it('names what came, changed and went', () => {
    const before = { articles: [article('a'), article('b'), article('c'), article('d', { tags: ['x'] })] };
    const after = {
      articles: [article('a'), article('b', { text: 'New.' }), article('d', { tags: ['y'] }), article('e')],
    };
    expect(diffCorpora(before, after)).toEqual({
      added: ['e'],
      changed: ['b', 'd'],
      removed: ['c'],
      unchanged: 1,
    });
  });
});
