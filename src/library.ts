import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Article, Corpus } from './corpus/article.ts';
import { diffCorpora } from './corpus/diff.ts';
import { CorpusUnavailable, type LoadOptions, loadCorpus } from './corpus/load.ts';
import type { Skipped } from './corpus/skipped.ts';
import { recordOf } from './corpus/storage/load-record.ts';
import { keepLoad, readStoredLoad } from './corpus/storage/saved-load.ts';
import type { Answer, AnswerOptions } from './retrieval/answer.ts';
import { type ArticleFilter, listArticles, newestFirst } from './retrieval/articles/article-list.ts';
import { type TitleIndex, titleIndexOf } from './retrieval/articles/title-index.ts';
import type { Explanation } from './retrieval/explanation.ts';
import type { Encoder } from './retrieval/meaning/encoder.ts';
import {
  createRetriever,
  type Retriever,
  type RetrieverOptions,
  updateRetriever,
} from './retrieval/retriever.ts';

export type { ArticleFilter } from './retrieval/articles/article-list.ts';

/** What a reload did, by article id, and how long it took. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly skipped: readonly Skipped[];
  readonly passages: number;
  readonly tookMs: number;
  /** With shards: how many of them answer from the new articles, and how many could not take them. */
  readonly shards?: { readonly reloaded: number; readonly failed: number };
}

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
}

/** Whether questions are answered by meaning as well as by words: of how many articles the meaning is known. */
export interface MeaningStatus {
  /** `off`: not wanted; `unavailable`: this machine cannot; `running`: some articles are still being read for it. */
  readonly state: 'off' | 'unavailable' | 'running' | 'done';
  readonly done: number;
  readonly total: number;
}

/** What both fronts call. One library lives as long as the process; its corpus and index are swapped whole by `reload`. */
export interface Library {
  answer(question: string, options?: AnswerOptions): Promise<Answer>;
  /** How the answer to a question was decided. */
  explain(question: string, options?: AnswerOptions): Promise<Explanation>;
  /** Newest first, the undated last, then in order of title; with a `query`, best match first. */
  articles(filter?: ArticleFilter): readonly Article[];
  article(id: string): Article | undefined;
  /** The articles of which a passage, with the title, holds all the words of a topic, best first. */
  about(topic: string, filter?: Pick<ArticleFilter, 'from' | 'to'>): Promise<readonly Article[]>;
  /** Rejects with `ReloadRefused`, the old articles going on, whenever the new ones cannot or should not take over. */
  reload(options?: ReloadOptions): Promise<ReloadReport>;
  status(): LibraryStatus;
  /** Settles when the articles and the index are kept for the next start, or could not be; never rejects. */
  kept(): Promise<void>;
  /** Settles when the meaning of every article is known, or none will be read any more; never rejects. */
  understood(): Promise<void>;
  /** Ends what goes on in the background and keeps what it has made; the encoder with it. */
  close(): Promise<void>;
}

/** How a reload goes; every field may be left out. */
export interface ReloadOptions {
  /** Also takes a folder that holds little or nothing of what was there. */
  readonly force?: boolean | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Takes the kept articles of this version as they are, where another process has kept them, and the folder where it has not. */
  readonly version?: string | null | undefined;
}

/** Why a reload was refused: one is under way; the folder cannot be read; it holds nothing; it holds less than half of before. */
export type RefusalReason = 'busy' | 'unavailable' | 'empty' | 'shrunk';

/** A reload that left the library as it was; `message` says why in English, `before` and `after` count articles. */
export class ReloadRefused extends Error {
  override readonly name = 'ReloadRefused';
  readonly reason: RefusalReason;
  readonly before: number;
  readonly after: number;
  readonly skipped: readonly Skipped[];

  constructor(
    reason: RefusalReason,
    message: string,
    found: { before: number; after?: number; skipped?: readonly Skipped[] },
  ) {
    super(message);
    this.reason = reason;
    this.before = found.before;
    this.after = found.after ?? 0;
    this.skipped = found.skipped ?? [];
  }

  /** True where `force` would carry it out. */
  get forcible(): boolean {
    return this.reason === 'empty' || this.reason === 'shrunk';
  }
}

/** Where a library's articles come from. */
export interface LibraryOptions {
  readonly directory: string;
  /** Larger files are skipped; the loader's default where it is left out. */
  readonly maxFileBytes?: number;
  /** Told how far the first load is. */
  readonly onProgress?: OnProgress;
  /** What gives the articles and the questions their vectors, undefined where this machine has none; left out, words alone count. */
  readonly encoder?: Promise<Encoder | undefined> | undefined;
  /** Told how many articles have their vectors: when the first are to be made, and after each article. */
  readonly onMeaning?: ((done: number, total: number) => void) | undefined;
  /** False for one of several processes of which another makes the vectors and keeps them. */
  readonly makesVectors?: boolean | undefined;
  /** Where the index is kept between starts, in a file of its own for each article folder; not kept where it is left out. */
  readonly stateDir?: string;
  /** Told why the index or the load could not be kept: the next start then takes as long as the first. */
  readonly onUnkept?: (error: unknown) => void;
  /**
   * For one of several processes that are to answer from the same articles: every load is kept whole. Where the kept one has this
   * version it is taken as it is, whatever the folder holds by now; null takes the folder.
   */
  readonly shared?: { readonly version: string | null } | undefined;
}

/** What a load is doing. */
export type LoadStage = 'reading' | 'indexing';

/** Takes how many articles of all are done. */
export type OnProgress = (stage: LoadStage, done: number, total: number) => void;

/** A folder with no article in it cannot be opened: an empty bot answers nothing and looks broken. */
export class NoArticles extends Error {
  override readonly name = 'NoArticles';
  readonly skipped: readonly Skipped[];

  constructor(directory: string, skipped: readonly Skipped[]) {
    super(
      `There is no article in ${directory}: put .txt or .md files there (data/README.md shows their shape), or set CORPUS_DIR to another folder.`,
    );
    this.skipped = skipped;
  }
}

/** Everything that one load brought; never changed, only replaced. */
interface Edition {
  readonly corpus: Corpus;
  readonly byId: ReadonlyMap<string, Article>;
  readonly newestFirst: readonly Article[];
  readonly titles: TitleIndex;
  readonly retriever: Retriever;
  readonly loadedAt: Date;
}

/** Loads a folder and indexes it. Rejects with `CorpusUnavailable` for a folder that cannot be read and `NoArticles` for one without an article. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const store = storeOf(options);
  const onUnkept = once(options.onUnkept);
  const first = await firstLoad(options, store);
  if (first.articles.length === 0) throw new NoArticles(options.directory, first.skipped);
  let reloading = false;
  const encoder = await options.encoder;
  const retriever = await createRetriever(first, retrieverOptions({ ...options, onUnkept }, store, encoder));
  let edition = await editionOf(first, retriever);
  let loadKept = Promise.resolve();
  const keep = (corpus: Corpus): void => {
    if (store === undefined) return;
    // One after the other: the newest has to be the last.
    loadKept = loadKept
      .then(async () => keepLoad(store.loadFile, corpus, options.shared !== undefined))
      .catch(onUnkept);
  };
  keep(first);

  return {
    answer: (question, answerOptions) => edition.retriever.answer(question, answerOptions),
    explain: (question, answerOptions) => edition.retriever.explain(question, answerOptions),
    articles: (filter = {}) => listArticles(edition.newestFirst, edition.titles, filter),
    article: (id) => edition.byId.get(id),
    about: (topic, filter = {}) => {
      const inRange = new Set(listArticles(edition.newestFirst, edition.titles, filter));
      return edition.retriever.about(topic, (article) => inRange.has(article));
    },
    understood: async () => edition.retriever.meaning?.filled,
    close: async () => {
      await edition.retriever.meaning?.close();
      await encoder?.close();
    },
    kept: async () => void (await Promise.all([edition.retriever.kept, loadKept])),
    status: () => ({
      articles: edition.corpus.articles.length,
      passages: edition.retriever.passageCount,
      version: edition.corpus.version,
      loadedAt: edition.loadedAt,
      skipped: edition.corpus.skipped,
      reloading,
      meaning: meaningStatus(edition, options.encoder !== undefined),
    }),
    reload: async ({ force = false, onProgress, version } = {}) => {
      if (reloading) {
        throw new ReloadRefused('busy', 'a reload is already under way', {
          before: edition.corpus.articles.length,
        });
      }
      reloading = true;
      try {
        const started = performance.now();
        const before = edition.corpus;
        const after =
          (await keptLoad(store, version)) ??
          (await loadAgain(before, force, options.directory, loadOptions(options, onProgress)));
        const retriever = await updateRetriever(edition.retriever, after, indexing(onProgress));
        edition = await editionOf(after, retriever, edition);
        await turn();
        keep(after);
        return {
          ...diffCorpora(before, after),
          skipped: after.skipped,
          passages: retriever.passageCount,
          tookMs: performance.now() - started,
        };
      } finally {
        reloading = false;
      }
    },
  };
}

function meaningStatus({ retriever: { meaning }, corpus }: Edition, isWanted: boolean): MeaningStatus {
  const total = corpus.articles.length;
  if (meaning === undefined) return { state: isWanted ? 'unavailable' : 'off', done: 0, total };
  return { state: meaning.state, ...meaning.progress };
}

/** Threads that read while questions are answered; more make little difference. */
const MOST_READERS = 4;

async function loadAgain(
  previous: Corpus,
  force: boolean,
  directory: string,
  options: LoadOptions,
): Promise<Corpus> {
  const before = previous.articles.length;
  // Questions go on being answered meanwhile: a core is left to them.
  const readers = { workers: Math.max(1, Math.min(availableParallelism() - 1, MOST_READERS)) };
  const corpus = await loadCorpus(directory, { ...options, previous, readers }).catch((error: unknown) => {
    throw error instanceof CorpusUnavailable
      ? new ReloadRefused('unavailable', error.message, { before })
      : error;
  });
  const after = corpus.articles.length;
  const found = { before, after, skipped: corpus.skipped };
  if (force) return corpus;
  if (after === 0) throw new ReloadRefused('empty', `the folder holds no article (${before} before)`, found);
  if (after < before / 2)
    throw new ReloadRefused('shrunk', `the folder holds ${after} of ${before} articles`, found);
  return corpus;
}

function loadOptions({ maxFileBytes }: LibraryOptions, onProgress: OnProgress | undefined): LoadOptions {
  return {
    ...(maxFileBytes === undefined ? {} : { maxFileBytes }),
    ...(onProgress === undefined ? {} : { onProgress: (done, total) => onProgress('reading', done, total) }),
  };
}

/** A folder that cannot be written fails for each file and each reload: it is said once. */
function once(told: LibraryOptions['onUnkept']): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    if (!isTold) told?.(error);
    isTold = true;
  };
}

/** The kept load, if it is of this version. */
async function keptLoad(
  store: Store | undefined,
  version: string | null | undefined,
): Promise<Corpus | undefined> {
  const kept = store && typeof version === 'string' ? await readStoredLoad(store.loadFile) : undefined;
  return kept?.version === version ? kept : undefined;
}

/** The files that keep the load and the index of one article folder between starts. */
interface Store {
  readonly loadFile: string;
  readonly indexFile: string;
  readonly vectorFile: string;
}

function storeOf({ directory, stateDir }: LibraryOptions): Store | undefined {
  if (stateDir === undefined) return undefined;
  const folder = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 16);
  const file = (kind: string) => join(stateDir, 'index', `${folder}.${kind}`);
  return { loadFile: file('articles'), indexFile: file('index'), vectorFile: file('vectors') };
}

/** The kept load where it is the one that is shared, else what the folder holds, of which the kept load spares what has not changed. */
async function firstLoad(options: LibraryOptions, store: Store | undefined): Promise<Corpus> {
  const { directory, onProgress, shared } = options;
  const previous = store && (await readStoredLoad(store.loadFile));
  // A library that others have emptied by force is no library to begin with.
  if (previous?.version === shared?.version && previous !== undefined && previous.articles.length > 0)
    return previous;
  return loadCorpus(directory, {
    ...loadOptions(options, onProgress),
    ...(previous === undefined ? {} : { previous }),
  });
}

function retrieverOptions(
  { onProgress, onMeaning, onUnkept, makesVectors: makes }: LibraryOptions,
  store: Store | undefined,
  encoder: Encoder | undefined,
): RetrieverOptions {
  return {
    indexFile: store?.indexFile,
    onProgress: indexing(onProgress),
    onUnkept,
    meaning: encoder && { encoder, vectorFile: store?.vectorFile, makes, onProgress: onMeaning, onUnkept },
  };
}

function indexing(onProgress: OnProgress | undefined): RetrieverOptions['onProgress'] {
  return onProgress && ((done, total) => onProgress('indexing', done, total));
}

/** Lets heartbeats and questions come between two steps that each take some milliseconds for some thousand articles. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

async function editionOf(corpus: Corpus, retriever: Retriever, previous?: Edition): Promise<Edition> {
  await turn();
  const ordered = newestFirst(corpus.articles);
  await turn();
  return {
    corpus,
    byId: new Map(corpus.articles.map((article) => [article.id, article])),
    newestFirst: ordered,
    titles: titleIndexOf(ordered, previous?.titles),
    retriever,
    // When it began: what a watcher sees changed after that is a change.
    loadedAt: new Date(recordOf(corpus)?.beganMs ?? Date.now()),
  };
}
