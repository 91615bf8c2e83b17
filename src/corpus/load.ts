import { realpath, stat } from 'node:fs/promises';
import { letOthersRun } from '../text/let-others-run.ts';
import { byCodeUnit } from '../text/order.ts';
import { printable } from '../text/printable.ts';
import type { Article, Corpus } from './article.ts';
import { loadSynonyms } from './load-synonyms.ts';
import { type Outcome, readArticleFile } from './reading/read-article-file.ts';
import { type ReaderOptions, readersFor, readInWorkers } from './reading/read-in-workers.ts';
import type { Skipped } from './skipped.ts';
import { type Load, outcomesByFile, PreviousLoad } from './storage/load-record.ts';
import { digestOf, versionOf } from './version.ts';
import { type FoundFile, listFiles } from './watching/list-files.ts';

/** How a corpus is loaded; every field may be left out. */
export interface LoadOptions {
  /** The largest file that is read, in bytes; 2 MiB by default. */
  readonly maxFileBytes?: number | undefined;
  /** The synonym file; by default `synonyms.txt` in the folder, or else beside it, if there is one. */
  readonly synonymsPath?: string | undefined;
  /** An earlier load of the same folder: files that did not change since are not read again, equal articles are the same objects. */
  readonly previous?: Load | undefined;
  /** The clock that tells when a file was read, in milliseconds since 1970; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
  /** Aborts the load: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each file with how many of all are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** How many files are read on other threads; by default all cores help where there are some hundreds. */
  readonly readers?: ReaderOptions | undefined;
}

/** The corpus folder is missing, not a folder, or cannot be listed. The message says so in one line; `directory` is as given. */
export class CorpusUnavailable extends Error {
  readonly directory: string;

  constructor(directory: string, problem: string, cause?: unknown) {
    super(`The article folder "${printable(directory)}" ${problem}.`, { cause });
    this.name = 'CorpusUnavailable';
    this.directory = directory;
  }
}

const DEFAULT_MAX_FILE_BYTES = 2 * 1024 * 1024;
/** How long files are read in one go, in milliseconds, before heartbeats and questions get their turn. */
const TURN_MS = 4;

/**
 * Loads every article below `directory`, in order of id. What cannot be read is in `skipped` with its reason; a folder without an
 * article gives a corpus without articles.
 * @throws {CorpusUnavailable} when the folder is missing, not a folder or not readable.
 */
export async function loadCorpus(directory: string, options: LoadOptions = {}): Promise<Corpus> {
  return (await loadFolder(directory, options)).corpus;
}

/** The same with what the next load of the folder, given it as `previous`, need not read again. */
export async function loadFolder(directory: string, options: LoadOptions = {}): Promise<Load> {
  const beganMs = (options.now ?? Date.now)();
  const maxFileBytes = options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES;
  const { root, listing } = await openFolder(directory, options.signal);
  const previous = new PreviousLoad(options.previous, maxFileBytes);
  const outcomes = await readAll(listing.files, maxFileBytes, previous, options);
  const synonyms = await loadSynonyms(root, options.synonymsPath, maxFileBytes);
  // Each step of what follows takes some milliseconds for some thousand articles.
  await letOthersRun();
  const { articles, duplicates } = withoutDuplicates(outcomes.flatMap((outcome) => outcome.article ?? []));
  await letOthersRun();
  const skipped = [
    ...listing.skipped,
    ...outcomes.flatMap((outcome) => outcome.skipped),
    ...duplicates,
    ...synonyms.skipped,
  ];
  const corpus = {
    articles,
    skipped: skipped.toSorted((a, b) => byCodeUnit(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)),
    synonyms: synonyms.rules,
    version: versionOf(articles, synonyms.rules),
  };
  await letOthersRun();
  return { corpus, record: { beganMs, maxFileBytes, outcomes: outcomesByFile(listing.files, outcomes) } };
}

async function openFolder(directory: string, signal: AbortSignal | undefined) {
  try {
    const root = await realpath(directory);
    if (!(await stat(root)).isDirectory())
      throw new CorpusUnavailable(directory, 'is not a folder: name the folder of the articles');
    return { root, listing: await listFiles(root, signal) };
  } catch (error) {
    if (error instanceof CorpusUnavailable || signal?.aborted) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT')
      throw new CorpusUnavailable(
        directory,
        'does not exist: create it and put .txt or .md articles in it',
        error,
      );
    throw new CorpusUnavailable(directory, `cannot be read (${code}): check its permissions`, error);
  }
}

/** What became of each file, in the files' order: what an earlier load can give, then what has to be read. */
async function readAll(
  files: readonly FoundFile[],
  maxFileBytes: number,
  previous: PreviousLoad,
  options: LoadOptions,
): Promise<Outcome[]> {
  const outcomes: (Outcome | null)[] = [];
  let done = 0;
  const take = (outcome: Outcome, number: number): void => {
    outcomes[number] = outcome;
    options.onProgress?.(++done, files.length);
  };
  const fresh: number[] = [];
  await inTurns(files, options.signal, (file, number) => {
    const earlier = previous.unchanged(file);
    if (earlier) take(earlier, number);
    else fresh.push(number);
  });
  const toRead = fresh.flatMap((number) => files[number] ?? []);
  const takeFresh = (outcome: Outcome, at: number): void => {
    const article = outcome.article && previous.reuse(outcome.article);
    take({ ...outcome, article }, fresh[at] ?? 0);
  };
  // A clock given by the caller only works on this thread.
  const readers = options.now === undefined ? readersFor(toRead.length, options.readers ?? {}) : null;
  if (readers) await readInWorkers(toRead, maxFileBytes, readers, takeFresh, options.signal);
  else {
    await inTurns(toRead, options.signal, (file, at) => {
      const outcome = readArticleFile(file, maxFileBytes, options.now ?? Date.now);
      // Here and not with the version, so that hashing, too, leaves others their turns.
      if (outcome.article) digestOf(outcome.article);
      takeFresh(outcome, at);
    });
  }
  return outcomes.filter((outcome) => outcome !== null);
}

/** Works through the files in short turns, so that others get theirs. */
async function inTurns(
  files: readonly FoundFile[],
  signal: AbortSignal | undefined,
  work: (file: FoundFile, number: number) => void,
): Promise<void> {
  let turnEnd = performance.now() + TURN_MS;
  for (const [number, file] of files.entries()) {
    signal?.throwIfAborted();
    work(file, number);
    if (performance.now() < turnEnd) continue;
    await letOthersRun();
    turnEnd = performance.now() + TURN_MS;
  }
}

/** The articles in order of id; of two with one id, the first in order of path is kept and the other is named. */
export function withoutDuplicates(articles: readonly Article[]): {
  readonly articles: readonly Article[];
  readonly duplicates: readonly Skipped[];
} {
  const kept = new Map<string, Article>();
  const duplicates: Skipped[] = [];
  for (const article of articles) {
    const first = kept.get(article.id);
    if (!first) kept.set(article.id, article);
    else {
      const reason = `it has the same id "${article.id}" as ${first.path ?? first.id}, which is kept: rename one of them`;
      duplicates.push({ path: article.path ?? article.id, reason });
    }
  }
  return { articles: [...kept.values()].toSorted((a, b) => byCodeUnit(a.id, b.id)), duplicates };
}
