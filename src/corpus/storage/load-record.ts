import { type BigIntStats, lstatSync } from 'node:fs';
import type { Article, Corpus } from '../article.ts';
import { sameArticle } from '../diff.ts';
import type { Outcome } from '../reading/read-article-file.ts';
import { isSameStamp, stampOf } from '../reading/read-file.ts';
import type { FoundFile } from '../watching/list-files.ts';

/**
 * A file changed this shortly before it was read may change again within its file system's clock tick (two seconds on FAT) and look
 * the same: it is read again whatever its stamp says.
 */
const RESTLESS_MS = 2_000;

/** What a load remembers of each file, by the path that it opened. */
export interface LoadRecord {
  /** When the load began, in milliseconds since 1970: what changes in the folder after that may not be in it. */
  readonly beganMs: number;
  readonly maxFileBytes: number;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const RECORDS = new WeakMap<Corpus, LoadRecord>();

/** Remembers what became of each file, so that a later load of the same folder can share it. */
export function remember(
  corpus: Corpus,
  beganMs: number,
  maxFileBytes: number,
  files: readonly FoundFile[],
  outcomes: readonly Outcome[],
): void {
  const byFile = new Map<string, Outcome>();
  for (const [i, { file }] of files.entries()) {
    const outcome = outcomes[i];
    if (outcome) byFile.set(file, outcome);
  }
  RECORDS.set(corpus, { beganMs, maxFileBytes, outcomes: byFile });
}

/** What a load remembers; undefined for a corpus that was not loaded from a folder. */
export function recordOf(corpus: Corpus): LoadRecord | undefined {
  return RECORDS.get(corpus);
}

/** Gives a corpus what the load that made it, in an earlier process, remembered. */
export function restore(corpus: Corpus, record: LoadRecord): void {
  RECORDS.set(corpus, record);
}

/** What an earlier load can give to a new one. Without an earlier load there is nothing to share. */
export class PreviousLoad {
  readonly #record: LoadRecord | undefined;
  readonly #articles: ReadonlyMap<string, Article>;

  constructor(previous: Corpus | undefined, maxFileBytes: number) {
    const record = previous && RECORDS.get(previous);
    this.#record = record?.maxFileBytes === maxFileBytes ? record : undefined;
    this.#articles = new Map(previous?.articles.map((article) => [article.id, article]));
  }

  /** The earlier outcome of a file whose size, times and inode are the same as when it was read; null when it has to be read. */
  unchanged({ file, path }: FoundFile): Outcome | null {
    const earlier = this.#record?.outcomes.get(file);
    if (!earlier?.stamp || earlier.path !== path || earlier.stamp.changedMs > earlier.readMs - RESTLESS_MS)
      return null;
    const stats = statsOf(file);
    return stats?.isFile() && isSameStamp(stampOf(stats), earlier.stamp) ? earlier : null;
  }

  /** The earlier article object where the new one says the same, so that what was made from it can be kept. */
  reuse(article: Article): Article {
    const earlier = this.#articles.get(article.id);
    return earlier && sameArticle(earlier, article) ? earlier : article;
  }
}

function statsOf(file: string): BigIntStats | null {
  try {
    return lstatSync(file, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
