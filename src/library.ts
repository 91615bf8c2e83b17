import type { Article } from './corpus/article.ts';
import { diffCorpora } from './corpus/diff.ts';
import type { Skipped } from './corpus/skipped.ts';
import { ArticleFolder, type LibraryOptions } from './library/article-folder.ts';
import { type Edition, editionOf } from './library/edition.ts';
import { type NewsItem, newsOf } from './library/news.ts';
import { NoArticles } from './library/no-articles.ts';
import { LoadProgress } from './library/progress.ts';
import { QuestionVectors } from './library/question-vectors.ts';
import { type ReloadOptions, ReloadRefused, type ReloadReport } from './library/reload.ts';
import type { Answer, AnswerOptions } from './retrieval/answer.ts';
import { type ArticleFilter, listArticles } from './retrieval/articles/article-list.ts';
import type { Explanation } from './retrieval/explanation.ts';
import { IndexUnavailable } from './retrieval/index/index-unavailable.ts';
import type { Elsewhere, VersionIndexer } from './retrieval/index/version-indexer.ts';
import { createRetriever, type ExplainOptions, updateRetriever } from './retrieval/retriever.ts';
import { letOthersRun } from './text/let-others-run.ts';

export type { LibraryOptions } from './library/article-folder.ts';
export { namesOfReload } from './library/names-of-reload.ts';
export type { NewsItem } from './library/news.ts';
export { NoArticles } from './library/no-articles.ts';
export type { LoadStage, OnProgress } from './library/progress.ts';
export {
  ReloadRefused,
  type ReloadReport,
} from './library/reload.ts';
export type { Elsewhere } from './retrieval/index/version-indexer.ts';

/** The state of a library at one moment. */
export interface LibraryStatus {
  readonly articles: number;
  readonly passages: number;
  /** The corpus' version: 16 hexadecimal digits; the same content has the same version after a restart, too. */
  readonly version: string;
  /** When the load of its articles began. */
  readonly loadedAt: Date;
  readonly skipped: readonly Skipped[];
  readonly reloading: boolean;
  readonly meaning: MeaningStatus;
  /** The name of its index in the search cluster, null while that does not answer; undefined where the index is in memory. */
  readonly searchIndex?: string | null | undefined;
}

/** Whether questions are answered by meaning as well as by words, and for how many articles the meaning is known. */
export interface MeaningStatus {
  /** `off`: not wanted; `unavailable`: this machine cannot; `running`: some articles are still being read for it. */
  readonly state: 'off' | 'unavailable' | 'running' | 'done';
  readonly done: number;
  readonly total: number;
  /** Where only these are left: articles so long that reading one takes longer than anybody waits. */
  readonly longLeft?: readonly Article[] | undefined;
}

/** What both fronts call. One library lives as long as the process; its corpus and index are swapped whole by `reload`. */
export interface Library {
  answer(question: string, options?: AnswerOptions): Promise<Answer>;
  /** How the answer to a question was decided. */
  explain(question: string, options?: ExplainOptions): Promise<Explanation>;
  /** Newest first, the undated last, then in order of title; with a `query`, best match first. */
  articles(filter?: ArticleFilter): readonly Article[];
  article(id: string): Article | undefined;
  /** The article with this key (`articleKey`). */
  withKey(key: string): Article | undefined;
  /** The articles of the same file, itself included. */
  sameFile(article: Article): readonly Article[];
  /** The articles of which a passage, with the title, holds all the words of a topic, best first. */
  about(topic: string, filter?: Pick<ArticleFilter, 'from' | 'to'>): Promise<readonly Article[]>;
  /** The same, but only of the best few passages: quick, for words that may be a title. */
  mostAbout(topic: string): Promise<readonly Article[]>;
  /** Articles that were added or changed, and dated ones, the latest news first; of all articles or of those that are wanted. */
  news(isWanted?: (article: Article) => boolean): Iterable<NewsItem>;
  /** The word of the articles that a mistyped one is meant for, or `loosely` may be; undefined where it is known, or none is near. */
  nearWord(word: string, loosely?: boolean): Promise<string | undefined>;
  /** Whether the articles have a plain relative of a word that they lack: "injury" of "injured". */
  hasRelative(word: string): Promise<boolean>;
  /** The meaning of questions as vectors, for comparing them with each other; empty where there is no encoder. */
  questionVectors(questions: Iterable<string>): Promise<ReadonlyMap<string, Float32Array>>;
  /** Rejects with `ReloadRefused`, the old articles going on, whenever the new ones cannot or should not take over. */
  reload(options?: ReloadOptions): Promise<ReloadReport>;
  /** Calls this with the report of every reload that was asked for here, but not where one only took over what another process had read. */
  onReloaded(listener: (report: ReloadReport) => void): void;
  /** Calls this after every reload that brought new articles or changed ones. */
  onReload(listener: () => void): void;
  status(): LibraryStatus;
  /** The versions that bots on all machines have; undefined without a search cluster. Rejects with `IndexUnavailable` while that is away. */
  elsewhere(): Promise<Elsewhere | undefined>;
  /** Settles when the articles and the index are saved for the next start, or could not be; never rejects. */
  saved(): Promise<void>;
  /** Settles when the meaning of every article is known, or none will be read any more; never rejects. */
  understood(): Promise<void>;
  /** The same, but for very long articles; never rejects. */
  mostlyUnderstood(): Promise<void>;
  /** Ends the work in the background and the encoder, and saves what they have made. */
  close(): Promise<void>;
}

/** How many passages are searched for a title. */
export const MOST_ABOUT = 50;

/** Loads a folder and indexes it. Rejects with `CorpusUnavailable` for a folder that cannot be read and `NoArticles` for one without an article. */
export async function openLibrary(given: LibraryOptions): Promise<Library> {
  const options = { ...given, onSaveFailed: once(given.onSaveFailed) };
  const { directory, onMeaning, onSaveFailed, makesVectors: makes } = options;
  const progress = new LoadProgress(options.onProgress);
  const folder = new ArticleFolder(options, progress.reading);
  const first = await folder.open();
  if (first.corpus.articles.length === 0) throw new NoArticles(directory, first.corpus.skipped);
  const encoder = await options.encoder;
  const { vectorFile } = folder;
  const indexer = await clusterIndexer(options, progress);
  const retriever = await createRetriever(first.corpus, {
    indexFile: folder.indexFile,
    indexer,
    onProgress: progress.indexing,
    onSaveFailed,
    meaning: encoder && { encoder, vectorFile, makes, onProgress: onMeaning, onSaveFailed },
  }).catch(async (error: unknown) => {
    await Promise.all([indexer?.close(), encoder?.close()]);
    throw error;
  });
  let edition = await editionOf(first, retriever);
  progress.listener = undefined;
  const questionVectors = new QuestionVectors();
  const changeListeners: (() => void)[] = [];
  let reloading = false;
  const listeners: ((report: ReloadReport) => void)[] = [];
  folder.save(first);

  const reload = async ({ force = false, version }: ReloadOptions): Promise<ReloadReport> => {
    const started = performance.now();
    const before = edition.load;
    const after = (await folder.savedAs(version)) ?? (await folder.reload(before, force));
    const updated = await updateRetriever(edition.retriever, after.corpus).catch((error: unknown) => {
      if (!(error instanceof IndexUnavailable)) throw error;
      throw new ReloadRefused('searchAway', error.message, { before: before.corpus.articles.length });
    });
    edition = await editionOf(after, updated, edition);
    if (after.corpus.version !== before.corpus.version) for (const listener of changeListeners) listener();
    await letOthersRun();
    folder.save(after);
    const report = {
      ...diffCorpora(before.corpus, after.corpus),
      skipped: after.corpus.skipped,
      passages: updated.passageCount,
      tookMs: performance.now() - started,
    };
    if (version === undefined) for (const tell of listeners) tell(report);
    return report;
  };

  return {
    answer: (question, answerOptions) => edition.retriever.answer(question, answerOptions),
    explain: (question, answerOptions) => edition.retriever.explain(question, answerOptions),
    articles: (filter = {}) => listArticles(edition.load.record.newestFirst, edition.titles, filter),
    article: (id) => edition.byId.get(id),
    withKey: (key) => edition.byId.withKey(key),
    sameFile: (article) => edition.byId.sameFile(article),
    about: (topic, { from, to } = {}) => edition.retriever.about(topic, { from, to }),
    mostAbout: (topic) => edition.retriever.about(topic, {}, MOST_ABOUT),
    news: (isWanted) => newsOf(edition.load, isWanted),
    onReloaded: (listener) => void listeners.push(listener),
    nearWord: (word, loosely) => edition.retriever.nearWord(word, loosely),
    hasRelative: (word) => edition.retriever.hasRelative(word),
    questionVectors: (questions) => questionVectors.of(questions, edition.retriever.meaning),
    understood: async () => edition.retriever.meaning?.filled,
    mostlyUnderstood: async () => edition.retriever.meaning?.mostFilled,
    close: async () => {
      await edition.retriever.meaning?.close();
      await encoder?.close();
      await indexer?.close();
    },
    onReload: (listener) => void changeListeners.push(listener),
    saved: async () => void (await Promise.all([edition.retriever.saved, folder.saved])),
    status: () => ({
      articles: edition.load.corpus.articles.length,
      passages: edition.retriever.passageCount,
      version: edition.load.corpus.version,
      loadedAt: new Date(edition.load.record.beganMs),
      skipped: edition.load.corpus.skipped,
      reloading,
      meaning: meaningStatus(edition, options.encoder !== undefined),
      searchIndex: edition.retriever.indexName,
    }),
    elsewhere: async () => indexer?.elsewhere?.(),
    reload: async (reloadOptions = {}) => {
      if (reloading) {
        const before = edition.load.corpus.articles.length;
        throw new ReloadRefused('busy', 'a reload is already under way', { before });
      }
      reloading = true;
      progress.listener = reloadOptions.onProgress;
      return reload(reloadOptions).finally(() => {
        reloading = false;
        progress.listener = undefined;
      });
    },
  };
}

/** The adapter of the search cluster, loaded only where there is one. */
async function clusterIndexer(
  { search }: LibraryOptions,
  progress: LoadProgress,
): Promise<VersionIndexer | undefined> {
  if (search === undefined) return undefined;
  const { ClusterIndexer } = await import('./retrieval/cluster/cluster-indexer.ts');
  return ClusterIndexer.connect({ ...search, onProgress: progress.indexing });
}

function meaningStatus({ retriever: { meaning }, load }: Edition, isWanted: boolean): MeaningStatus {
  const total = load.corpus.articles.length;
  if (meaning === undefined) return { state: isWanted ? 'unavailable' : 'off', done: 0, total };
  const { longLeft, state, progress } = meaning;
  return { state, ...progress, longLeft: longLeft.length === 0 ? undefined : longLeft };
}

/** A folder that cannot be written fails for each file and each reload, so it is reported once. */
function once(told: LibraryOptions['onSaveFailed']): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    if (!isTold) told?.(error);
    isTold = true;
  };
}
