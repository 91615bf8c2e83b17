import type { Article } from '../corpus/article.ts';
import type { SynonymRule } from '../corpus/synonyms.ts';
import { PassageAnalyser } from './analysed-passage.ts';
import { Vocabulary } from './analysis/vocabulary.ts';
import type { Answer, AnswerOptions } from './answer.ts';
import { confidenceOf, THRESHOLD } from './confidence.ts';
import { chooseExcerpts } from './excerpts.ts';
import type { Explanation } from './explanation.ts';
import { KeptIndexer, type KeepOptions } from './index/kept-indexer.ts';
import type { PassageIndex } from './passage-index.ts';
import { analyseQuestion, type Query, searchTerms } from './query.ts';
import { rank, type Ranked } from './rank.ts';

/** One immutable state of everything that answering needs: articles, index, vocabulary, synonyms. */
export interface Retriever {
  readonly passageCount: number;
  /** Settles when the index is in its file, or has failed to get there; never rejects. */
  readonly kept: Promise<void>;
  answer(question: string, options?: AnswerOptions): Promise<Answer>;
  /** How that answer is decided; takes about as long as answering. */
  explain(question: string, options?: AnswerOptions): Promise<Explanation>;
}

/** What `createRetriever` and `updateRetriever` take. */
export interface RetrieverInput {
  readonly articles: readonly Article[];
  /** Groups of equivalent phrases and one-way rewrites, as `corpus/synonyms` reads them. */
  readonly synonyms?: readonly SynonymRule[];
  /** The corpus' version: only with one is the index kept between starts. */
  readonly version?: string;
}

/** Where the index is kept between starts, and who hears how its making goes on. */
export type RetrieverOptions = Pick<KeepOptions, 'indexFile' | 'onProgress' | 'onUnkept'>;

/** Passages that the first stage hands to the ranking. */
const CANDIDATES = 50;
const DEFAULT_LIMIT = 3;
const MOST_EXCERPTS = 10;
const MOST_RELATED = 3;
const MOST_EXPLAINED = 5;

/** Indexes the articles, or reads their index where it is kept. The articles must not be changed afterwards. */
export async function createRetriever(
  input: RetrieverInput,
  options: RetrieverOptions = {},
): Promise<Retriever> {
  const indexer = new KeptIndexer(options);
  return new IndexRetriever(await indexer.open(input), indexer);
}

/** The same as `createRetriever(input)` with the options of `previous`, but sharing its work; `previous` stays usable. */
export async function updateRetriever(
  previous: Retriever,
  input: RetrieverInput,
  onProgress?: RetrieverOptions['onProgress'],
): Promise<Retriever> {
  if (!(previous instanceof IndexRetriever)) return createRetriever(input, { onProgress });
  const { index, indexer } = previous;
  return new IndexRetriever(await indexer.update(index, input, onProgress), indexer);
}

interface Judged {
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  readonly confidence: number;
}

class IndexRetriever implements Retriever {
  readonly index: PassageIndex;
  readonly indexer: KeptIndexer;
  readonly #analyser = new PassageAnalyser(new Vocabulary());

  constructor(index: PassageIndex, indexer: KeptIndexer) {
    this.index = index;
    this.indexer = indexer;
  }

  get kept(): Promise<void> {
    return this.indexer.kept;
  }

  get passageCount(): number {
    return this.index.passageCount;
  }

  async answer(question: string, options: AnswerOptions = {}): Promise<Answer> {
    const began = performance.now();
    const { query, ranked, confidence } = await this.#judge(question, options);
    const limit = Math.min(MOST_EXCERPTS, Math.max(1, Math.trunc(options.limit ?? DEFAULT_LIMIT)));
    const answers = options.ungated === true || confidence >= THRESHOLD;
    const excerpts = answers ? chooseExcerpts(ranked, limit) : [];
    const quoted = new Set(excerpts.map(({ article }) => article));
    const base = {
      question,
      confidence,
      related: related(ranked, quoted),
      unknownWords: unknownWords(query),
      tookMs: performance.now() - began,
    };
    return excerpts.length > 0
      ? { ...base, kind: 'found', excerpts }
      : { ...base, kind: 'nothing-found', excerpts: [] };
  }

  async explain(question: string, options: AnswerOptions = {}): Promise<Explanation> {
    const { query, ranked, confidence } = await this.#judge(question, options);
    return {
      question,
      kind: confidence >= THRESHOLD ? 'found' : 'nothing-found',
      asksFor: query.type,
      terms: query.words.map(({ text, term, content }) => ({
        text,
        term,
        weight: query.content[content]?.rarity ?? 0,
        passages: this.index.documentFrequency(term),
        origin: 'question',
      })),
      passages: ranked.slice(0, MOST_EXPLAINED).map(({ passage, window, score }) => ({
        article: passage.passage.article,
        quote: { start: passage.units[window.first]?.start ?? 0, end: passage.units[window.last]?.end ?? 0 },
        score,
        shares: [{ group: 'coverage', share: score }],
      })),
      confidence,
      threshold: THRESHOLD,
      confidenceShares: [],
      unknownWords: unknownWords(query),
    };
  }

  async #judge(question: string, options: AnswerOptions): Promise<Judged> {
    const query = analyseQuestion(question, this.index);
    if (query.content.length === 0) return { query, ranked: [], confidence: 0 };
    const hits = await this.index.search(searchTerms(query), {
      limit: CANDIDATES,
      ...(options.among !== undefined && { among: options.among }),
    });
    const ranked = rank(query, hits, this.#analyser);
    return { query, ranked, confidence: confidenceOf(query, ranked) };
  }
}

/** The articles nearest to the question that are not quoted, best first. */
function related(ranked: readonly Ranked[], quoted: ReadonlySet<Article>): Article[] {
  const articles = new Set(ranked.map(({ passage }) => passage.passage.article));
  return [...articles].filter((article) => !quoted.has(article)).slice(0, MOST_RELATED);
}

function unknownWords({ content }: Query): string[] {
  return content.filter(({ passages }) => passages === 0).map(({ text }) => text);
}
