import { ask } from '../../src/commands/answer-reply.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Library } from '../../src/library.ts';
import type { Answer } from '../../src/retrieval/answer.ts';
import { listArticles, newestFirst } from '../../src/retrieval/articles/article-list.ts';
import { titleIndexOf } from '../../src/retrieval/articles/title-index.ts';
import type { Retriever } from '../../src/retrieval/retriever.ts';
import type { Question } from './collection.ts';

/** The product over a collection's articles, asked as people ask it on Discord. */
export interface Product {
  /** Asks on the question's day and after the question that it follows. Ungated, it answers also what it is not sure of. */
  ask(question: Question, options?: { readonly ungated: boolean }): Promise<Answer>;
}

/** Questions without a day are asked on the day of the newest article; on this one where no article has a date. */
const ANY_DAY = '2026-01-01';

/** The product over articles that a retriever has indexed. */
export function productOver(articles: readonly Article[], retriever: Retriever): Product {
  const gated = libraryOver(articles, retriever);
  const ungated: Library = {
    ...gated,
    answer: (question, options) => retriever.answer(question, { ...options, ungated: true }),
  };
  const newest = newestFirst(articles)[0]?.published?.iso ?? '';
  const anyDay = /^\d{4}-\d{2}-\d{2}$/.test(newest) ? newest : ANY_DAY;
  return {
    ask: async ({ text, askedOn, follows }, options) => {
      const library = options?.ungated === true ? ungated : gated;
      const asked = await ask(
        { library, timeZone: 'UTC' },
        { question: text, asker: '', askedOn: askedOn ?? anyDay, follows: follows ?? undefined },
      );
      return asked.answer;
    },
  };
}

/** A library of articles that are in no folder: it cannot be reloaded. */
function libraryOver(articles: readonly Article[], retriever: Retriever): Library {
  const ordered = newestFirst(articles);
  const titles = titleIndexOf(ordered);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const loadedAt = new Date();
  return {
    answer: (question, options) => retriever.answer(question, options),
    explain: (question, options) => retriever.explain(question, options),
    articles: (filter = {}) => listArticles(ordered, titles, filter),
    article: (id) => byId.get(id),
    about: (topic, filter = {}) => {
      const inRange = new Set(listArticles(ordered, titles, filter));
      return retriever.about(topic, (article) => inRange.has(article));
    },
    saved: () => retriever.saved,
    understood: async () => retriever.meaning?.filled,
    close: async () => retriever.meaning?.close(),
    status: () => ({
      articles: articles.length,
      passages: retriever.passageCount,
      version: '',
      loadedAt,
      skipped: [],
      reloading: false,
      meaning: { state: 'off', done: 0, total: articles.length },
    }),
    reload: () => Promise.reject(new Error('A collection cannot be reloaded.')),
  };
}
