import { availableParallelism } from 'node:os';
import type { Article } from '../../corpus/article.ts';
import { type BuildOptions, MAX_WORKERS } from './build.ts';
import { CompactIndex } from './compact-index.ts';
import { compactIndexer } from './compact-indexer.ts';
import { IndexFile } from './index-file.ts';
import type { PassageIndex } from './passage-index.ts';
import type { VersionedArticles, VersionIndexer } from './version-indexer.ts';

/** How an index is made and saved; every field may be left out. */
export interface SaveOptions extends BuildOptions {
  /** The file that saves the index between starts; it is not saved by default. */
  readonly indexFile?: string | undefined;
  /** Told why the index could not be saved. The next start then builds it again. */
  readonly onSaveFailed?: ((error: unknown) => void) | undefined;
}

/** Makes compact indexes, or takes the saved one where it is of the same articles, and saves each that it makes in a file. */
export class SavedIndexer implements VersionIndexer {
  readonly #options: SaveOptions;
  readonly #file: IndexFile | undefined;
  /** Settles when the latest index is in its file, or has failed to get there. */
  saved: Promise<void> = Promise.resolve();

  constructor(options: SaveOptions) {
    this.#options = options;
    this.#file = options.indexFile === undefined ? undefined : new IndexFile(options.indexFile);
  }

  async open({ articles, version }: VersionedArticles): Promise<PassageIndex> {
    const saved = version === undefined ? undefined : await this.#file?.read(version, articles);
    if (saved !== undefined) return saved;
    const index = await compactIndexer(this.#options).build(articles);
    this.#save(version, index, articles);
    return index;
  }

  async update(previous: PassageIndex, { articles, version }: VersionedArticles): Promise<PassageIndex> {
    // Another shard may have made and saved it already.
    const saved = version === undefined ? undefined : await this.#file?.read(version, articles);
    if (saved !== undefined) return saved;
    // Questions go on being answered meanwhile: a core is left to them.
    const workers = Math.max(1, Math.min(availableParallelism() - 1, MAX_WORKERS));
    const index = await compactIndexer({ workers, ...this.#options }).update(previous, articles);
    this.#save(version, index, articles);
    return index;
  }

  /** A save that is under way goes on. */
  async close(): Promise<void> {}

  #save(version: string | undefined, index: PassageIndex, articles: readonly Article[]): void {
    if (version === undefined || this.#file === undefined || !(index instanceof CompactIndex)) return;
    this.saved = this.#file.save(version, index, articles).catch((error: unknown) => {
      this.#options.onSaveFailed?.(error);
    });
  }
}
