import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { CorpusUnavailable, type LoadOptions, loadFolder } from '../corpus/load.ts';
import { LoadFile } from '../corpus/storage/load/load-file.ts';
import type { Load } from '../corpus/storage/load/load-record.ts';
import type { ClusterOptions } from '../retrieval/cluster/cluster-indexer.ts';
import type { Encoder } from '../retrieval/meaning/encoder.ts';
import type { OnDone } from '../text/on-done.ts';
import type { OnProgress } from './progress.ts';
import { ReloadRefused } from './reload.ts';

/** Where a library's articles come from. */
export interface LibraryOptions {
  readonly directory: string;
  /** Larger files are skipped; the loader's default where it is left out. */
  readonly maxFileBytes?: number | undefined;
  /** Told how far the first load is. */
  readonly onProgress?: OnProgress | undefined;
  /** Gives articles and questions their vectors; undefined where this machine cannot run it. Without it only words count. */
  readonly encoder?: Promise<Encoder | undefined> | undefined;
  /** Told how many articles have their vectors: before the first are made, and after each article. */
  readonly onMeaning?: OnDone | undefined;
  /** False for one of several processes of which another makes the vectors and saves them. */
  readonly makesVectors?: boolean | undefined;
  /** Where the index is kept between starts, in a file of its own for each article folder; not kept where it is left out. */
  readonly stateDir?: string | undefined;
  /** The search cluster that keeps the index; memory and a file where it is left out. */
  readonly search?: Omit<ClusterOptions, 'onProgress'> | undefined;
  /** Told why the index or the load could not be saved: the next start then takes as long as the first. */
  readonly onSaveFailed?: ((error: unknown) => void) | undefined;
  /**
   * For one of several processes that are to answer from the same articles: every load is kept whole. Where the kept one has this
   * version it is taken as it is, whatever the folder holds by now; null takes the folder.
   */
  readonly shared?: { readonly version: string | null } | undefined;
}

/** Threads that read while questions are answered; more make little difference. */
const MOST_READERS = 4;

/** The folder that a library's articles come from, with the file that keeps its load between starts. */
export class ArticleFolder {
  /** Where the index of this folder is saved; undefined where nothing is. */
  readonly indexFile: string | undefined;
  /** The same for the vectors. */
  readonly vectorFile: string | undefined;
  readonly #options: LibraryOptions;
  readonly #onRead: OnDone;
  readonly #file: LoadFile | undefined;
  /** Settles when the latest load is saved, or could not be; never rejects. */
  saved: Promise<void> = Promise.resolve();

  /** `onRead` is told how many files of each load are read. */
  constructor(options: LibraryOptions, onRead: OnDone) {
    const { directory, stateDir } = options;
    this.#options = options;
    this.#onRead = onRead;
    if (stateDir === undefined) return;
    const name = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 16);
    const fileOf = (kind: string) => join(stateDir, 'index', `${name}.${kind}`);
    // Where a cluster keeps the index, little is asked of the articles at a time.
    this.#file = new LoadFile(fileOf('articles'), options.search === undefined ? 'memory' : 'file');
    this.indexFile = fileOf('index');
    this.vectorFile = fileOf('vectors');
  }

  /** The saved load where it is the one that is shared, else what the folder holds; files that did not change are not read again. */
  async open(): Promise<Load> {
    const { shared } = this.#options;
    const previous = await this.#file?.read();
    const isShared = previous !== undefined && previous.corpus.version === shared?.version;
    // A library that others have emptied by force is not one to begin with.
    if (isShared && previous.corpus.articles.length > 0) return previous;
    const load = previous === undefined ? this.#first() : this.#load({ previous });
    return this.#savedFirst(await load);
  }

  /** The folder's first load. Where a cluster keeps the index, articles go to the file as they are read; into memory where that fails. */
  async #first(): Promise<Load> {
    const { search, onSaveFailed } = this.#options;
    const noSpool = (error: unknown): undefined => {
      onSaveFailed?.(error);
    };
    const spool = search === undefined ? undefined : await this.#file?.spool().catch(noSpool);
    if (spool === undefined) return this.#load({});
    return this.#load({ spool }).catch(async (error: unknown) => {
      await spool.drop();
      if (error instanceof CorpusUnavailable) throw error;
      noSpool(error);
      return this.#load({});
    });
  }

  /** What the folder holds now. Rejects with `ReloadRefused` where that should not replace the load before. */
  async reload(previous: Load, force: boolean): Promise<Load> {
    const before = previous.corpus.articles.length;
    // Questions go on being answered meanwhile: a core is left to them.
    const readers = { workers: Math.max(1, Math.min(availableParallelism() - 1, MOST_READERS)) };
    const load = await this.#load({ previous, readers }).catch((error: unknown) => {
      throw error instanceof CorpusUnavailable
        ? new ReloadRefused('unavailable', error.message, { before })
        : error;
    });
    const after = load.corpus.articles.length;
    const found = { before, after, skipped: load.corpus.skipped };
    if (force) return this.#savedFirst(load);
    if (after === 0)
      throw new ReloadRefused('empty', `the folder holds no article (${before} before)`, found);
    if (after < before / 2)
      throw new ReloadRefused('shrunk', `the folder holds ${after} of ${before} articles`, found);
    return this.#savedFirst(load);
  }

  /** The saved load, if it has this version. */
  async savedAs(version: string | null | undefined): Promise<Load | undefined> {
    const load = typeof version === 'string' ? await this.#file?.read() : undefined;
    return load?.corpus.version === version ? load : undefined;
  }

  /** Saves a load after those that are being saved: the newest has to be the last. */
  save(load: Load): void {
    this.saved = this.#save(load).then(() => undefined);
  }

  /** Where a cluster keeps the index, a load is saved before it is used, so that what it holds can be left in the file. */
  async #savedFirst(load: Load): Promise<Load> {
    return this.#options.search === undefined ? load : this.#save(load);
  }

  async #save(load: Load): Promise<Load> {
    const { shared, onSaveFailed } = this.#options;
    await this.saved;
    try {
      return (await this.#file?.save(load, shared !== undefined)) ?? load;
    } catch (error) {
      onSaveFailed?.(error);
      return load;
    }
  }

  #load(how: LoadOptions): Promise<Load> {
    const { directory, maxFileBytes } = this.#options;
    return loadFolder(directory, { ...how, maxFileBytes, onProgress: this.#onRead });
  }
}
