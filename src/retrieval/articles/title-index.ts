import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import { wordsIn } from '../../text/words.ts';
import { nameOf } from './name-of.ts';
import { type PackedTitles, searchTitles } from './packed-titles.ts';
import { TitlePacker } from './title-packer.ts';

/** Finds articles by their titles. */
export interface TitleIndex {
  /** The articles whose title holds every word of `query`, best match first. Case and marks do not count, and the last word may be unfinished. */
  search(query: string): readonly Article[];
}

/** Titles indexed between two turns of the event loop: some half a millisecond, so that a heartbeat is never late. */
const CHUNK = 50;

/**
 * The titles of articles, and of those without one the ids and first words. Where scores tie, the order of `articles` decides. They are indexed little
 * by little while other work goes on, or at once where they are asked for before; `previous` is shared where the titles are its own in
 * its order, as they are when texts alone have changed.
 */
export function titleIndexOf(articles: readonly Article[], previous?: TitleIndex): TitleIndex {
  const isSame =
    previous instanceof SharedTitleIndex &&
    articles.length === previous.articles.length &&
    articles.every((article, at) => isCalledAs(article, previous.articles[at]));
  return new SharedTitleIndex(articles, isSame ? previous.index : new GrowingIndex(articles));
}

function isCalledAs(article: Article, other: Article | undefined): boolean {
  return article === other || (other !== undefined && nameOf(article) === nameOf(other));
}

class SharedTitleIndex implements TitleIndex {
  readonly articles: readonly Article[];
  readonly index: GrowingIndex;

  constructor(articles: readonly Article[], index: GrowingIndex) {
    this.articles = articles;
    this.index = index;
  }

  search(query: string): readonly Article[] {
    return this.index.search(query).flatMap((place) => this.articles[place] ?? []);
  }
}

/** An index of titles by their places. */
class GrowingIndex {
  /** The rest of the work; once it is done, the index holds no articles. */
  #work: Generator<undefined, PackedTitles> | undefined;
  #packed: PackedTitles | undefined;

  constructor(articles: readonly Article[]) {
    this.#work = packing(articles);
    void this.#growAside();
  }

  /** The places of the titles that are found, best first. */
  search(query: string): number[] {
    while (this.#packed === undefined) this.#step();
    return searchTitles(this.#packed, wordsOf(query));
  }

  async #growAside(): Promise<void> {
    while (this.#packed === undefined) {
      await letOthersRun();
      this.#step();
    }
  }

  #step(): void {
    const step = this.#work?.next();
    if (step?.done !== true) return;
    this.#packed = step.value;
    this.#work = undefined;
  }
}

/** Packs the titles, a few in each step. */
function* packing(articles: readonly Article[]): Generator<undefined, PackedTitles> {
  const packer = new TitlePacker(articles.length);
  for (const [place, article] of articles.entries()) {
    packer.add(wordsOf(nameOf(article)));
    if (place % CHUNK === CHUNK - 1) yield;
  }
  return yield* packer.pack();
}

function wordsOf(text: string): string[] {
  return wordsIn(foldMarks(text));
}
