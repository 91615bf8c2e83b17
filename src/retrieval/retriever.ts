import type { Article } from '../corpus/article.ts';
import type { SynonymRule } from '../corpus/synonyms.ts';
import { foldMarks } from '../text/fold-marks.ts';
import { tokenize } from './analysis/tokens.ts';
import { Vocabulary } from './analysis/vocabulary.ts';
import type { Answer, AnswerOptions } from './answer.ts';
import { AnswerQueue } from './answer-queue.ts';
import { articlesAbout } from './articles/articles-about.ts';
import { confidenceOf, confidenceShares, isEnough } from './confidence/confidence.ts';
import { THRESHOLD } from './confidence/confidence-model.ts';
import { type Contradiction, contradictionIn } from './disagreement/contradiction.ts';
import type { ExplainedPassage, ExplainedTerm, Explanation } from './explanation.ts';
import type { PassageIndex } from './index/passage-index.ts';
import { SavedIndexer, type SaveOptions } from './index/saved-indexer.ts';
import { createMeaning, type Meaning, type MeaningOptions } from './meaning/meaning.ts';
import { PassageAnalyser } from './passages/analysed-passage.ts';
import type { Query } from './question/query.ts';
import { SynonymPhrases } from './question/synonym-phrases.ts';
import { chooseExcerpts } from './quoting/excerpts.ts';
import { findPassages } from './ranking/find-passages.ts';
import { type Ranked, rankInSteps, sharesOf } from './ranking/rank.ts';
import { CANDIDATES } from './ranking/windows-in-context.ts';

/** One immutable state of everything that answering needs: articles, index, vocabulary, synonyms. */
export interface Retriever {
  readonly passageCount: number;
  /** Settles when the index is in its file, or has failed to get there; never rejects. */
  readonly saved: Promise<void>;
  /** What the articles mean; undefined where there is no encoder. */
  readonly meaning: Meaning | undefined;
  answer(question: string, options?: AnswerOptions): Promise<Answer>;
  /** How that answer is decided; takes about as long as answering. */
  explain(question: string, options?: AnswerOptions): Promise<Explanation>;
  /** The articles of which a passage, with the title, holds all the words of a topic, best first; stop words do not count. */
  about(topic: string, among: (article: Article) => boolean): Promise<readonly Article[]>;
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
  /** How the vectors are made and kept; without, questions are answered by their words alone. */
  readonly meaning?: MeaningOptions | undefined;
};

const DEFAULT_LIMIT = 3;
const MOST_EXCERPTS = 10;
const MOST_RELATED = 3;
const MOST_EXPLAINED = 5;

/** Indexes the articles, or reads their index where it is kept. The articles must not be changed afterwards. */
export async function createRetriever(
  input: RetrieverInput,
  options: RetrieverOptions = {},
): Promise<Retriever> {
  const indexer = new SavedIndexer(options);
  const index = await indexer.open(input);
  const meaning = options.meaning && createMeaning(input.articles, options.meaning);
  return new IndexRetriever(index, indexer, meaning, input.synonyms);
}

/** The same as `createRetriever(input)` with the options of `previous`, but sharing its work; `previous` stays usable. */
export async function updateRetriever(
  previous: Retriever,
  input: RetrieverInput,
  onProgress?: RetrieverOptions['onProgress'],
): Promise<Retriever> {
  if (!(previous instanceof IndexRetriever)) return createRetriever(input, { onProgress });
  const { index, indexer } = previous;
  const updated = await indexer.update(index, input, onProgress);
  return new IndexRetriever(updated, indexer, previous.meaning?.update(input.articles), input.synonyms);
}

interface Judged {
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  readonly confidence: number;
}

class IndexRetriever implements Retriever {
  readonly index: PassageIndex;
  readonly indexer: SavedIndexer;
  readonly meaning: Meaning | undefined;
  readonly #analyser = new PassageAnalyser(new Vocabulary());
  readonly #queue = new AnswerQueue();
  readonly #synonyms: SynonymPhrases;

  constructor(
    index: PassageIndex,
    indexer: SavedIndexer,
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

  answer(question: string, options: AnswerOptions = {}): Promise<Answer> {
    return this.#queue.oneByOne(async () => this.#answer(question, options));
  }

  async #answer(question: string, options: AnswerOptions): Promise<Answer> {
    const began = performance.now();
    const { query, ranked, confidence } = await this.#judge(question, options);
    const limit = Math.min(MOST_EXCERPTS, Math.max(1, Math.trunc(options.limit ?? DEFAULT_LIMIT)));
    const answers = options.ungated === true || isEnough(confidence);
    await this.#queue.giveWay();
    const contradiction = answers && limit > 1 ? await this.#contradictionIn(ranked) : undefined;
    // What contradicts the best quote stands right after it: nobody should read the one without the other.
    const first = contradiction?.quotes.slice(0, limit) ?? [];
    const excerpts = answers ? chooseExcerpts([...first, ...ranked], limit) : [];
    const quoted = new Set(excerpts.map(({ article }) => article));
    const base = {
      question,
      confidence,
      related: related(ranked, quoted),
      unknownWords: unknownWords(query),
      tookMs: performance.now() - began,
    };
    return excerpts.length > 0
      ? {
          ...base,
          kind: 'found',
          excerpts,
          ...(contradiction === undefined
            ? {}
            : { disagreement: { about: contradiction.about, quotes: first.length } }),
        }
      : { ...base, kind: 'nothing-found', excerpts: [] };
  }

  about(topic: string, among: (article: Article) => boolean): Promise<readonly Article[]> {
    return articlesAbout(this.index, topic, among);
  }

  explain(question: string, options: AnswerOptions = {}): Promise<Explanation> {
    return this.#queue.oneByOne(async () => this.#explain(question, options));
  }

  async #explain(question: string, options: AnswerOptions): Promise<Explanation> {
    const { query, ranked, confidence } = await this.#judge(question, options);
    return {
      question,
      kind: isEnough(confidence) ? 'found' : 'nothing-found',
      asksFor: query.type,
      terms: explainedTerms(query, this.index),
      passages: ranked.slice(0, MOST_EXPLAINED).map(explained),
      confidence,
      threshold: THRESHOLD,
      confidenceShares: confidenceShares(query, ranked),
      unknownWords: unknownWords(query),
    };
  }

  /**
   * A follow-up is ranked with the words of the question before. Those words are not asked for again: where its own words alone
   * find the same passage, they may be surer of it.
   */
  async #judge(question: string, options: AnswerOptions): Promise<Judged> {
    const judged = await this.#judgeWords(question, options, options.earlier?.question);
    if (options.earlier === undefined) return judged;
    const alone = await this.#judgeWords(question, options);
    const isSame =
      alone.ranked[0]?.context.candidate.hit.passage.id ===
      judged.ranked[0]?.context.candidate.hit.passage.id;
    return isSame && alone.confidence > judged.confidence ? alone : judged;
  }

  #contradictionIn(ranked: readonly Ranked[]): Promise<Contradiction | undefined> {
    const namesTogether = async (a: readonly string[], b: readonly string[]): Promise<boolean> => {
      const words = [...a, ...b].flatMap((name) => tokenize(name));
      const hits = await this.index.search(
        [...new Set(words.map(({ term }) => term))].map((term) => ({ term, weight: 1 })),
        { limit: CANDIDATES },
      );
      return hits.some(({ passage: { article, start, end } }) => {
        const text = foldMarks(article.text.slice(start, end));
        return a.some((name) => text.includes(name)) && b.some((name) => text.includes(name));
      });
    };
    return contradictionIn(ranked, namesTogether, async () => this.#queue.giveWay());
  }

  async #judgeWords(question: string, options: AnswerOptions, earlier?: string): Promise<Judged> {
    const { query, hits } = await findPassages(question, this.index, {
      synonyms: this.#synonyms,
      ...(earlier !== undefined && { earlier }),
      ...(options.among !== undefined && { among: options.among }),
    });
    // Taken apart here, between other work's turns, so that ranking finds them as they are needed.
    for (const { passage } of hits) {
      this.#analyser.analyse(passage);
      await this.#queue.giveWay();
    }
    const ranked = await this.#queue.inSteps(
      rankInSteps(query, hits, this.#analyser, { preferred: options.earlier?.articleId }),
    );
    return { query, ranked, confidence: confidenceOf(query, ranked) };
  }
}

/** The articles nearest to the question that are not quoted, best first. */
function related(ranked: readonly Ranked[], quoted: ReadonlySet<Article>): Article[] {
  const articles = new Set(ranked.map(({ context }) => context.candidate.hit.passage.article));
  return [...articles].filter((article) => !quoted.has(article)).slice(0, MOST_RELATED);
}

function explainedTerms({ words, content, synonyms }: Query, index: PassageIndex): ExplainedTerm[] {
  const own = words.map(
    ({ text, term, content: at }): ExplainedTerm => ({
      text,
      term,
      weight: content[at]?.rarity ?? 0,
      passages: index.documentFrequency(term),
      origin: 'question',
    }),
  );
  const before = content
    .filter(({ origin }) => origin === 'earlier')
    .map(
      ({ text, term, rarity, passages }): ExplainedTerm => ({
        text,
        term,
        weight: rarity,
        passages,
        origin: 'earlier',
      }),
    );
  const others = synonyms.map(
    ({ terms, content: stoodFor, origin }): ExplainedTerm => ({
      text: terms.join(' '),
      term: terms.join(' '),
      weight: Math.max(...stoodFor.map((at) => content[at]?.rarity ?? 0)),
      passages: Math.min(...terms.map((term) => index.documentFrequency(term))),
      origin,
    }),
  );
  return [...own, ...before, ...others];
}

function explained(ranked: Ranked): ExplainedPassage {
  const { candidate, window } = ranked.context;
  const { passage, units } = candidate.passage;
  return {
    article: passage.article,
    quote: {
      start: units[window.first]?.start ?? passage.start,
      end: units[window.last]?.end ?? passage.end,
    },
    score: ranked.score,
    shares: sharesOf(ranked),
  };
}

function unknownWords({ content }: Query): string[] {
  return content
    .filter(({ passages, origin }) => passages === 0 && origin === 'question')
    .map(({ text }) => text);
}
