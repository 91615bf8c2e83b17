import type { Article } from '../corpus/article.ts';
import type { SynonymRule } from '../corpus/synonyms.ts';
import { normalForms } from './analysis/tokens.ts';
import { Vocabulary } from './analysis/vocabulary.ts';
import type { Answer, AnswerOptions, Carried } from './answer.ts';
import { AnswerQueue } from './answer-queue.ts';
import { articlesAbout } from './articles/articles-about.ts';
import { nearestLaterOf } from './disagreement/nearest-later.ts';
import { type Explanation, leadOf } from './explanation.ts';
import { inTime } from './index/index-unavailable.ts';
import type { PassageIndex } from './index/passage-index.ts';
import type { Restriction } from './index/restriction.ts';
import { SavedIndexer, type SaveOptions } from './index/saved-indexer.ts';
import type { VersionIndexer } from './index/version-indexer.ts';
import { createMeaning, type Meaning, type MeaningOptions } from './meaning/meaning.ts';
import { meaningOf } from './meaning/question-meaning.ts';
import { PassageAnalyser } from './passages/analysed-passage.ts';
import { clippedWord } from './question/clipped-word.ts';
import { askedForWhere } from './question/kind-of-place.ts';
import { nearWord } from './question/near-word.ts';
import { plainQuestion } from './question/plain-question.ts';
import { hasRelative } from './question/relative-words.ts';
import { SynonymPhrases } from './question/synonym-phrases.ts';
import { wholeQuestion } from './question/whole-question.ts';
import { QuestionRanking } from './question-ranking.ts';
import { findPassages } from './ranking/find-passages.ts';
import { inWordsOf } from './ranking/in-words-of.ts';
import { markedByFound, markedQuestion } from './ranking/marked-question.ts';
import { rankInSteps } from './ranking/rank.ts';
import { Reader } from './ranking/reader.ts';

/** The restrictions of a question whose ranking is explained, and what it carries besides its words. */
export type ExplainOptions = Carried & Pick<AnswerOptions, 'within' | 'choose'>;

/** One immutable state of everything that answering needs: articles, index, vocabulary, synonyms. */
export interface Retriever {
  readonly passageCount: number;
  /** The name of its index in a search cluster, null while that does not answer; undefined for one in memory. */
  readonly indexName: string | null | undefined;
  /** Settles when the index is in its file, or has failed to get there; never rejects. */
  readonly saved: Promise<void>;
  /** The meaning of the articles; undefined where there is no encoder. */
  readonly meaning: Meaning | undefined;
  answer(question: string, options?: AnswerOptions): Promise<Answer>;
  /** How that answer is decided; takes about as long as answering. */
  explain(question: string, options?: ExplainOptions): Promise<Explanation>;
  /** The word of the articles that a mistyped one is meant for, or `loosely` may be; undefined where it is known, or none is near. */
  nearWord(word: string, loosely?: boolean): Promise<string | undefined>;
  /** Whether the articles have a plain relative of a word that they lack: "injury" of "injured". */
  hasRelative(word: string): Promise<boolean>;
  /** The articles of which a passage, with the title, holds all the words of a topic, best first; of the `passages` best alone, if given. Stop words do not count. */
  about(topic: string, within: Restriction, passages?: number): Promise<readonly Article[]>;
}

/** What `createRetriever` and `updateRetriever` take. */
export interface RetrieverInput {
  readonly articles: readonly Article[];
  /** Groups of equivalent phrases and one-way rewrites, as `corpus/synonyms` reads them. */
  readonly synonyms?: readonly SynonymRule[] | undefined;
  /** The corpus' version: only with one is the index kept between starts. */
  readonly version?: string | undefined;
}

/** Where the index is kept between starts, and who hears how its making goes on. */
export type RetrieverOptions = Pick<SaveOptions, 'indexFile' | 'onProgress' | 'onSaveFailed'> & {
  /** Keeps the index elsewhere than in memory and a file: in a search cluster. */
  readonly indexer?: VersionIndexer | undefined;
  /** How the vectors are made and kept; without, questions are answered by their words alone. */
  readonly meaning?: MeaningOptions | undefined;
};

/** Indexes the articles, or reads their index where it is kept. The articles must not be changed afterwards. */
export async function createRetriever(
  input: RetrieverInput,
  options: RetrieverOptions = {},
): Promise<Retriever> {
  const indexer: VersionIndexer = options.indexer ?? new SavedIndexer(options);
  const index = await indexer.open(input);
  const meaning =
    options.meaning &&
    (indexer.meaning?.(index, input.articles, options.meaning) ??
      createMeaning(input.articles, options.meaning));
  return new IndexRetriever(index, indexer, meaning, input.synonyms);
}

/** The same as `createRetriever(input)` with the options of `previous`, but sharing its work; `previous` stays usable. */
export async function updateRetriever(previous: Retriever, input: RetrieverInput): Promise<Retriever> {
  if (!(previous instanceof IndexRetriever)) return createRetriever(input);
  const { index, indexer } = previous;
  const updated = await indexer.update(index, input);
  return new IndexRetriever(
    updated,
    indexer,
    previous.meaning?.update(input.articles, updated),
    input.synonyms,
  );
}

class IndexRetriever implements Retriever {
  readonly index: PassageIndex;
  readonly indexer: VersionIndexer;
  readonly meaning: Meaning | undefined;
  readonly #analyser = new PassageAnalyser(new Vocabulary());
  readonly #queue = new AnswerQueue();
  readonly #synonyms: SynonymPhrases;

  constructor(
    index: PassageIndex,
    indexer: VersionIndexer,
    meaning: Meaning | undefined,
    rules: readonly SynonymRule[] = [],
  ) {
    this.index = index;
    this.indexer = indexer;
    this.meaning = meaning;
    this.#synonyms = new SynonymPhrases(rules);
  }

  get saved(): Promise<void> {
    return this.indexer.saved;
  }

  get passageCount(): number {
    return this.index.passageCount;
  }

  get indexName(): string | null | undefined {
    return this.index.remoteName;
  }

  answer(question: string, options: AnswerOptions = {}): Promise<Answer> {
    return this.#oneByOne(async () => {
      const ranking = await this.#rank(question, options);
      // The ranking is of these articles alone, so that an answer need not look again.
      return options.choose?.(ranking) ?? ranking.answer({ limit: options.limit, ungated: options.ungated });
    });
  }

  nearWord(word: string, loosely?: boolean): Promise<string | undefined> {
    // A synonym of the admins' stands for words that the articles have.
    const { term } = normalForms(word);
    return this.#synonyms.expansionsOf([term]).length > 0
      ? Promise.resolve(undefined)
      : inTime(this.index.patienceMs, this.#meantBy(word, loosely));
  }

  hasRelative(word: string): Promise<boolean> {
    return inTime(this.index.patienceMs, hasRelative(this.index, word));
  }

  about(topic: string, within: Restriction, passages?: number): Promise<readonly Article[]> {
    return inTime(this.index.patienceMs, articlesAbout(this.index, topic, within, passages));
  }

  explain(question: string, options: ExplainOptions = {}): Promise<Explanation> {
    return this.#oneByOne(async () => {
      const ranking = await this.#rank(question, options);
      const explanation = await ranking.explain();
      const answer = await (options.choose?.(ranking) ?? ranking.answer());
      return { ...explanation, kind: answer.kind, leads: leadOf(answer, explanation.passages[0]) };
    });
  }

  async #meantBy(word: string, loosely: boolean | undefined): Promise<string | undefined> {
    return (await nearWord(this.index, word, loosely)) ?? (await clippedWord(this.index, word));
  }

  /** The limit for questions that wait behind one for which the index is slow. */
  #oneByOne<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.oneByOne(() => inTime(this.index.patienceMs, work()));
  }

  /** The one search for candidates and the one ranking of a question. */
  async #rank(
    question: string,
    { within, dates, earlier, titled, askedOn, turn }: ExplainOptions,
  ): Promise<QuestionRanking> {
    const began = performance.now();
    const marked = await markedQuestion({ question, dates }, this.index, within);
    const carried = { dates: marked.dates, earlier, titled, askedOn };
    const meaningIn = this.meaning;
    const { query, hits, meaning, named } = await findPassages(marked.question, this.index, {
      synonyms: this.#synonyms,
      meaningOf:
        meaningIn &&
        ((asked) =>
          meaningOf(meaningIn, { question: asked, earlier: earlier?.question, within }, this.#queue)),
      ...carried,
      within,
    });
    // Taken apart here, between other work's turns, so that ranking finds them as they are needed.
    for (const { passage } of hits) {
      this.#analyser.analyse(passage);
      await this.#queue.giveWay();
    }
    const ranked = await this.#queue.inSteps(rankInSteps(query, hits, this.#analyser, { carried, meaning }));
    const { texts } = marked;
    const read = texts === undefined ? named : markedByFound(question, { named, texts }, ranked);
    const asked = wholeQuestion({ ...query, question: read }, earlier);
    const plain = wholeQuestion({ ...query, question: askedForWhere(plainQuestion(read), query) }, earlier);
    const reader =
      meaning && this.meaning && new Reader(this.meaning, asked, { plain, inWordsOf: inWordsOf(query) });
    const nearestLater = nearestLaterOf({
      query,
      index: this.index,
      analyser: this.#analyser,
      queue: this.#queue,
      carried,
      within,
      meaning,
      corpusMeaning: this.meaning,
    });
    return new QuestionRanking(query, ranked, {
      index: this.index,
      queue: this.#queue,
      began,
      reader,
      nearestLater,
      askedOn,
      turn,
      mayGoBeyond: marked.dates === undefined,
    });
  }
}
