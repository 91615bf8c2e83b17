import type { Article } from '../../corpus/article.ts';
import { foldMarks, hasMarks, keepMarks } from '../../text/fold-marks.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import { wordsIn } from '../../text/words.ts';
import { nameOf } from './name-of.ts';
import { type PackedTitles, placesOf, searchTitles } from './packed-titles.ts';
import { TitlePacker } from './title-packer.ts';

/** Finds articles by their titles. */
export interface TitleIndex {
  /**
   * The articles whose title holds every word of `query`, best match first. Case does not count, and the last word may be unfinished. Marks
   * count where they are typed and some title has the word with them.
   */
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
  #work: Generator<undefined, Packed> | undefined;
  #packed: Packed | undefined;

  constructor(articles: readonly Article[]) {
    this.#work = packing(articles);
    void this.#growAside();
  }

  /** The places of the titles that are found, best first. */
  search(query: string): number[] {
    while (this.#packed === undefined) this.#step();
    const { titles, marked } = this.#packed;
    return searchTitles(titles, wordsOf(query), placesWithMarks(marked, query));
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

/** Titles by their words without marks, and by those of their words that have marks, with them. */
interface Packed {
  readonly titles: PackedTitles;
  readonly marked: PackedTitles;
}

/** Packs the titles, a few in each step. */
function* packing(articles: readonly Article[]): Generator<undefined, Packed> {
  const packer = new TitlePacker(articles.length);
  const markedPacker = new TitlePacker(articles.length);
  for (const [place, article] of articles.entries()) {
    const name = nameOf(article);
    packer.add(wordsOf(name));
    markedPacker.add(markedWordsOf(name).filter(hasMarks));
    if (place % CHUNK === CHUNK - 1) yield;
  }
  return { titles: yield* packer.pack(), marked: yield* markedPacker.pack() };
}

/** For each word of a query that has marks, the places of the titles that have it with them; undefined for one without, and where no title has. */
function placesWithMarks(marked: PackedTitles, query: string): (ReadonlySet<number> | undefined)[] {
  const words = markedWordsOf(query);
  return words.map((word, at) => {
    if (!hasMarks(word)) return undefined;
    const places = placesOf(marked, word, at === words.length - 1);
    return places.size === 0 ? undefined : places;
  });
}

function wordsOf(text: string): string[] {
  return wordsIn(foldMarks(text));
}

/** The words of a text with their marks, as many as `wordsOf` has. */
function markedWordsOf(text: string): string[] {
  return wordsIn(text.normalize('NFC')).map((word) => keepMarks(word));
}
