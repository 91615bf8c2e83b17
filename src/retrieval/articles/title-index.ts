import MiniSearch from 'minisearch';
import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import { wordsIn } from '../../text/words.ts';
import { nameOf } from './name-of.ts';

/** Finds articles by what they are called. */
export interface TitleIndex {
  /** The articles whose title holds every word of `query`, best match first. Case and marks do not count, and the last word may be unfinished. */
  search(query: string): readonly Article[];
}

/** Titles indexed between two turns of the event loop: some half a millisecond, so that a heartbeat is never late. */
const CHUNK = 50;
/** A word this long may have one letter in five wrong ("telecomunications"); a shorter one would meet every other word. */
const FUZZY_FROM = 5;
const FUZZY = 0.2;

/**
 * The titles of articles, and of those without one the ids and first words. Where scores tie, the order of `articles` decides. They are indexed little
 * by little while other work goes on, or at once where they are asked for before; `previous` is shared where the titles are its own in
 * its order, as they are when texts alone have changed.
 */
export function titleIndexOf(articles: readonly Article[], previous?: TitleIndex): TitleIndex {
  const titles = articles.map(nameOf);
  const known = previous instanceof SharedTitleIndex ? previous.index : undefined;
  const index = known?.isOf(titles) === true ? known : new GrowingIndex(titles);
  return new SharedTitleIndex(articles, index);
}

class SharedTitleIndex implements TitleIndex {
  readonly #articles: readonly Article[];
  readonly index: GrowingIndex;

  constructor(articles: readonly Article[], index: GrowingIndex) {
    this.#articles = articles;
    this.index = index;
  }

  search(query: string): readonly Article[] {
    return this.index.search(query).flatMap((place) => this.#articles[place] ?? []);
  }
}

/** An index of titles by their places. */
class GrowingIndex {
  readonly #titles: readonly string[];
  readonly #index = new MiniSearch<{ readonly id: number; readonly title: string }>({
    fields: ['title'],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      combineWith: 'AND',
      prefix: (_word, place, words) => place === words.length - 1,
      fuzzy: (word) => (word.length >= FUZZY_FROM ? FUZZY : false),
    },
  });
  #done = 0;

  constructor(titles: readonly string[]) {
    this.#titles = titles;
    void this.#growAside();
  }

  isOf(titles: readonly string[]): boolean {
    return titles.length === this.#titles.length && titles.every((title, at) => title === this.#titles[at]);
  }

  /** The places of the titles that are found, best first. */
  search(query: string): number[] {
    this.#growTo(this.#titles.length);
    const found = this.#index.search(query).map(({ id, score }) => ({ place: Number(id), score }));
    return found.toSorted((a, b) => b.score - a.score || a.place - b.place).map(({ place }) => place);
  }

  async #growAside(): Promise<void> {
    do {
      await letOthersRun();
      this.#growTo(Math.min(this.#done + CHUNK, this.#titles.length));
    } while (this.#done < this.#titles.length);
  }

  #growTo(end: number): void {
    for (; this.#done < end; this.#done++) {
      this.#index.add({ id: this.#done, title: this.#titles[this.#done] ?? '' });
    }
  }
}

function wordsOf(text: string): string[] {
  return wordsIn(foldMarks(text));
}
