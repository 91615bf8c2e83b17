import MiniSearch from 'minisearch';
import type { Article } from '../corpus/article.ts';
import { foldMarks } from './analysis/fold.ts';

/** Finds articles by what they are called. */
export interface TitleIndex {
  /** The articles whose title holds every word of `query`, best match first. Case and marks do not count, and the last word may be unfinished. */
  search(query: string): readonly Article[];
}

/** Titles indexed between two turns of the event loop: some 2 ms, so that a heartbeat is never late. */
const CHUNK = 200;
/** A word this long may have one letter in five wrong ("telecomunications"); a shorter one would meet every other word. */
const FUZZY_FROM = 5;
const FUZZY = 0.2;

interface TitleEntry {
  readonly id: number;
  readonly title: string;
}

/** Indexes titles, and ids for articles without one. Where scores tie, the order of `articles` decides. */
export async function buildTitleIndex(articles: readonly Article[]): Promise<TitleIndex> {
  const index = new MiniSearch<TitleEntry>({
    fields: ['title'],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      combineWith: 'AND',
      prefix: (_word, place, words) => place === words.length - 1,
      fuzzy: (word) => (word.length >= FUZZY_FROM ? FUZZY : false),
    },
  });
  await index.addAllAsync(
    articles.map(({ id, title }, place) => ({ id: place, title: title ?? id })),
    { chunkSize: CHUNK },
  );
  return {
    search: (query) => {
      const found = index.search(query).map(({ id, score }) => ({ place: Number(id), score }));
      return found
        .toSorted((a, b) => b.score - a.score || a.place - b.place)
        .flatMap(({ place }) => articles[place] ?? []);
    },
  };
}

function wordsOf(text: string): string[] {
  return foldMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
