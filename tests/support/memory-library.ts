import type { Article } from '../../src/corpus/article.ts';
import type { Library } from '../../src/library.ts';
import { createRetriever, type Retriever } from '../../src/retrieval/retriever.ts';
import { ReloadRefused } from '../../src/library.ts';

/** Fields of an article that a test does not care about. */
export function article(fields: Pick<Article, 'id' | 'text'> & Partial<Article>): Article {
  const paragraphs = [...fields.text.matchAll(/[^\n]+/g)];
  return {
    title: fields.id,
    source: null,
    author: null,
    published: null,
    url: null,
    path: `${fields.id}.txt`,
    language: null,
    tags: [],
    blocks: paragraphs.map(({ index, 0: { length } }) => ({
      kind: 'body',
      start: index,
      end: index + length,
    })),
    ...fields,
  };
}

/** A library over articles in memory; `set` is what the next reload finds. */
export interface MemoryLibrary extends Library {
  set(articles: readonly Article[]): void;
}

export async function memoryLibrary(articles: readonly Article[]): Promise<MemoryLibrary> {
  let next = articles;
  let edition = await editionOf(articles, 1);
  return {
    answer: (question, options) => edition.retriever.answer(question, options),
    explain: (question, options) => edition.retriever.explain(question, options),
    articles: ({ query, source, from, to } = {}) =>
      edition.articles.filter(
        (one) =>
          (query === undefined || one.text.includes(query)) &&
          (source === undefined || one.source === source) &&
          (from === undefined || (one.published !== null && one.published.iso >= from)) &&
          (to === undefined || (one.published !== null && one.published.iso <= to)),
      ),
    article: (id) => edition.articles.find((one) => one.id === id),
    status: () => ({
      articles: edition.articles.length,
      passages: edition.retriever.passageCount,
      version: edition.number.toString(16).padStart(16, '0'),
      loadedAt: new Date(0),
      skipped: [],
      reloading: false,
    }),
    reload: async ({ force = false } = {}) => {
      const before = edition.articles;
      if (next.length === 0 && !force) throw new ReloadRefused('empty', 'empty', { before: before.length });
      edition = await editionOf(next, edition.number + 1);
      const known = new Set(before.map(({ id }) => id));
      return {
        added: next.map(({ id }) => id).filter((id) => !known.has(id)),
        changed: [],
        removed: [],
        unchanged: next.filter(({ id }) => known.has(id)).length,
        skipped: [],
        passages: edition.retriever.passageCount,
        tookMs: 1,
      };
    },
    set: (changed) => {
      next = changed;
    },
  };
}

interface Edition {
  readonly articles: readonly Article[];
  readonly retriever: Retriever;
  readonly number: number;
}

async function editionOf(articles: readonly Article[], number: number): Promise<Edition> {
  return { articles, retriever: await createRetriever({ articles }), number };
}
