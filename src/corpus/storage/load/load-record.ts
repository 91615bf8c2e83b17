import { type BigIntStats, lstatSync } from 'node:fs';
import type { Article, Corpus } from '../../article.ts';
import { byIdOf } from '../../articles-by-id.ts';
import { sameArticle } from '../../diff.ts';
import type { Outcome } from '../../reading/read-article-file.ts';
import { isSameStamp, stampOf } from '../../reading/read-file.ts';
import type { FoundFile } from '../../watching/file-list.ts';
import type { Outcomes } from '../filed/filed-outcomes.ts';
import type { RecentChanges } from './recent-changes.ts';

/**
 * A file changed this shortly before it was read may change again within its file system's clock tick (two seconds on FAT) and look
 * the same: it is read again whatever its stamp says.
 */
const RESTLESS_MS = 2_000;

/** What a load remembers about each file, by the path under which it was opened. */
export interface LoadRecord {
  /** When the load began, in milliseconds since 1970: what changes in the folder after that may not be in it. */
  readonly beganMs: number;
  readonly maxFileBytes: number;
  readonly outcomes: Outcomes;
  /** The articles that were added or changed since the first load. */
  readonly recent: RecentChanges;
  /** The corpus' articles, the newest first. */
  readonly newestFirst: readonly Article[];
}

/** A corpus, with what the load that made it remembers about its files. */
export interface Load {
  readonly corpus: Corpus;
  readonly record: LoadRecord;
}

/** What a new load can take from an earlier one: nothing where there was none. */
export class PreviousLoad {
  readonly #record: LoadRecord | undefined;
  readonly #articles: readonly Article[];

  constructor(previous: Load | undefined, maxFileBytes: number) {
    const record = previous?.record;
    this.#record = record?.maxFileBytes === maxFileBytes ? record : undefined;
    this.#articles = previous?.corpus.articles ?? [];
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
    const earlier = byIdOf(this.#articles).get(article.id);
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
