import { type AskedLibrary, ask } from '../../src/asking/ask.ts';
import type { Asked } from '../../src/asking/asked.ts';
import type { Article } from '../../src/corpus/article.ts';
import { newestFirst } from '../../src/corpus/newest-first.ts';
import { MOST_ABOUT, type NewsItem } from '../../src/library.ts';
import { listArticles } from '../../src/retrieval/articles/article-list.ts';
import { titleIndexOf } from '../../src/retrieval/articles/title-index.ts';
import type { Retriever } from '../../src/retrieval/retriever.ts';
import type { Question } from './collection.ts';

/** The product over a collection's articles, asked as people ask it on Discord. */
export interface Product {
  /** Asks on the question's day and after the question that it follows. Ungated, it answers also what it is not sure of. */
  ask(question: Question, options?: { readonly ungated: boolean }): Promise<Asked>;
}

/** Questions without a day are asked on the day of the newest article; on this one where no article has a date. */
const ANY_DAY = '2026-01-01';

/** The product over articles that a retriever has indexed. */
export function productOver(articles: readonly Article[], retriever: Retriever): Product {
  const library = libraryOver(articles, retriever);
  const newest = newestFirst(articles)[0]?.published?.iso ?? '';
  const anyDay = /^\d{4}-\d{2}-\d{2}$/.test(newest) ? newest : ANY_DAY;
  return {
    ask: ({ text, askedOn, follows }, { ungated = false } = { ungated: false }) => {
      const asking = { question: text, askedOn: askedOn ?? anyDay, earlier: follows ?? undefined, ungated };
      return ask(library, asking);
    },
  };
}

/** What a question is asked of, over articles that are in no folder. */
function libraryOver(articles: readonly Article[], retriever: Retriever): AskedLibrary {
  const ordered = newestFirst(articles);
  const titles = titleIndexOf(ordered);
  const loadedAt = new Date();
  // All are of the first load: what is new is told by their own dates.
  const news = ordered.flatMap((article): NewsItem[] =>
    article.published === null ? [] : [{ article, what: 'dated', iso: article.published.iso }],
  );
  return {
    answer: (question, options) => retriever.answer(question, options),
    articles: (filter = {}) => listArticles(ordered, titles, filter),
    about: (topic, { from, to } = {}) => retriever.about(topic, { from, to }),
    mostAbout: (topic) => retriever.about(topic, {}, MOST_ABOUT),
    nearWord: (word, loosely) => retriever.nearWord(word, loosely),
    hasRelative: (word) => retriever.hasRelative(word),
    news: () => news,
    status: () => ({
      articles: articles.length,
      passages: retriever.passageCount,
      version: '',
      loadedAt,
      skipped: [],
      reloading: false,
      meaning: { state: 'off', done: 0, total: articles.length },
    }),
  };
}
