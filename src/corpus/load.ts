import { realpath, stat } from 'node:fs/promises';
import { GrowingArray } from '../text/growing-array.ts';
import { letOthersRun } from '../text/let-others-run.ts';
import type { OnDone } from '../text/on-done.ts';
import { byCodeUnit } from '../text/order.ts';
import { printable } from '../text/printable.ts';
import type { Article, Corpus } from './article.ts';
import { byIdOf } from './articles-by-id.ts';
import { inserted } from './inserted.ts';
import { loadSynonyms } from './load-synonyms.ts';
import { newestFirst, rememberOrder } from './newest-first.ts';
import { type ApartOptions, readApart } from './reading/read-apart.ts';
import { type Outcome, readArticleFile } from './reading/read-article-file.ts';
import { type ReaderOptions, readersFor, readInWorkers } from './reading/read-in-workers.ts';
import type { Skipped } from './skipped.ts';
import { areSame, GatheredOutcomes } from './storage/filed/filed-outcomes.ts';
import { type Load, PreviousLoad } from './storage/load/load-record.ts';
import type { LoadSpool } from './storage/load/load-spool.ts';
import { recentChanges } from './storage/load/recent-changes.ts';
import type { SynonymRule } from './synonyms.ts';
import { digestOf, versionOf } from './version.ts';
import type { Files, FoundFile } from './watching/file-list.ts';
import { listFiles } from './watching/list-files.ts';
import { withoutDuplicates } from './without-duplicates.ts';

/** How a corpus is loaded; every field may be left out. */
export interface LoadOptions {
  /** The largest file that is read, in bytes; 2 MiB by default. */
  readonly maxFileBytes?: number | undefined;
  /** The synonym file; by default `synonyms.txt` in the folder, or else beside it, if there is one. */
  readonly synonymsPath?: string | undefined;
  /** An earlier load of the same folder: files that did not change since are not read again, equal articles are the same objects. */
  readonly previous?: Load | undefined;
  /** Takes what is read as it comes, so that not all articles are in memory at once: for the first load of a folder. */
  readonly spool?: Pick<LoadSpool, 'add' | 'gathered'> | undefined;
  /** The clock that tells when a file was read, in milliseconds since 1970; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
  /** Aborts the load: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each file with how many of all are done. */
  readonly onProgress?: OnDone | undefined;
  /** How many files are read on other threads; by default all cores help where there are some hundreds. */
  readonly readers?: ReaderOptions | undefined;
  /** The bounds of files that may take long, and where they are read. */
  readonly apart?: ApartOptions | undefined;
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

/** The same, together with a record: given it as `previous`, the folder's next load reads less. */
export async function loadFolder(directory: string, options: LoadOptions = {}): Promise<Load> {
  const beganMs = (options.now ?? Date.now)();
  const maxFileBytes = options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES;
  const { root, listing } = await openFolder(directory, options.signal);
  const previous = new PreviousLoad(options.previous, maxFileBytes);
  const outcomes = await readAll(listing.files, maxFileBytes, previous, options);
  const synonyms = await loadSynonyms(root, options.synonymsPath, maxFileBytes);
  // Each step of what follows takes some milliseconds for some thousand articles.
  await letOthersRun();
  const byFile = outcomes.byFile();
  const { all, skipped: leftOut } = contentsOf(outcomes);
  const { unique, duplicates } = withoutDuplicates(all);
  await letOthersRun();
  const before = options.previous?.corpus;
  const isSame = areSame(byFile, options.previous?.record.outcomes);
  const articles = before !== undefined && isSame ? before.articles : inOrderOfId(unique, before?.articles);
  await letOthersRun();
  const skipped = [...listing.skipped, ...leftOut, ...duplicates, ...synonyms.skipped];
  const corpus = {
    articles,
    skipped: skipped.toSorted((a, b) => byCodeUnit(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)),
    synonyms: synonyms.rules,
    version: await versionNow(articles, synonyms.rules, isSame ? before : undefined),
  };
  await letOthersRun();
  const earlier = options.previous && {
    corpus: options.previous.corpus,
    recent: options.previous.record.recent,
  };
  const recent = recentChanges(earlier, { articles, outcomes, beganMs });
  await letOthersRun();
  const newest = newestFirst(
    articles,
    before && { ...before, newestFirst: options.previous?.record.newestFirst ?? [] },
  );
  rememberOrder({ articles, newestFirst: newest });
  return {
    corpus,
    record: { beganMs, maxFileBytes, outcomes: byFile, recent, newestFirst: newest },
  };
}

/** The version of articles; nothing is read where they are those of `same`. */
async function versionNow(
  articles: readonly Article[],
  synonyms: readonly SynonymRule[],
  same: Corpus | undefined,
): Promise<string> {
  const isSame = same !== undefined && JSON.stringify(same.synonyms) === JSON.stringify(synonyms);
  return isSame ? same.version : versionOf(articles, synonyms);
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
        'does not exist: create it and put articles in it (.md, .txt, .html and more)',
        error,
      );
    throw new CorpusUnavailable(directory, `cannot be read (${code}): check its permissions`, error);
  }
}

/** The outcome of each file: from an earlier load where possible, else by reading. */
async function readAll(
  files: Files,
  maxFileBytes: number,
  previous: PreviousLoad,
  options: LoadOptions,
): Promise<GatheredOutcomes> {
  const { spool } = options;
  const outcomes = new GatheredOutcomes(files);
  const spooled = new GrowingArray();
  let done = 0;
  const take = (outcome: Outcome, place: number): void => {
    if (spool === undefined) outcomes.take(place, outcome);
    else {
      spool.add(files.at(place)?.file ?? '', outcome);
      spooled.push(place);
    }
    options.onProgress?.(++done, files.length);
  };
  const fresh = new GrowingArray();
  await inTurns(files, options.signal, (file, place) => {
    const earlier = previous.unchanged(file);
    if (earlier) take(earlier, place);
    else fresh.push(place);
  });
  const apart: number[] = [];
  const toRead = chosenOf(files, fresh.values);
  const takeFresh = (outcome: Outcome, at: number): void => {
    if (outcome.apart === true) return void apart.push(at);
    const articles = outcome.articles.map((article) => previous.reuse(article));
    take({ ...outcome, articles }, fresh.at(at));
  };
  // A clock given by the caller only works on this thread.
  const readers = options.now === undefined ? readersFor(toRead.length, options.readers ?? {}) : null;
  if (readers) await readInWorkers(toRead, maxFileBytes, readers, takeFresh, options.signal);
  else {
    const here = { maxBytes: maxFileBytes, now: options.now ?? Date.now, isApart: false };
    await inTurns(toRead, options.signal, async (file, at) => {
      const outcome = await readArticleFile(file, here);
      // Here and not with the version, so that hashing, too, leaves others their turns.
      for (const article of outcome.articles) digestOf(article);
      takeFresh(outcome, at);
    });
  }
  // In the files' order, whatever order the workers finished in.
  const places = Uint32Array.from(apart).toSorted();
  await readApart(chosenOf(toRead, places), {
    maxBytes: maxFileBytes,
    now: options.now ?? Date.now,
    ...options.apart,
    onOutcome: (outcome, number) => takeFresh(outcome, places[number] ?? 0),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  let number = 0;
  for (const outcome of (await spool?.gathered())?.kept() ?? []) outcomes.take(spooled.at(number++), outcome);
  return outcomes;
}

/** Those of the files that stand at these places. */
function chosenOf(files: Files, places: Uint32Array): Files {
  const at = (number: number): FoundFile | undefined => files.at(places[number] ?? files.length);
  return { length: places.length, at };
}

/** Works through the files in short turns, so that others get theirs. */
async function inTurns(
  files: Files,
  signal: AbortSignal | undefined,
  work: (file: FoundFile, place: number) => void | Promise<void>,
): Promise<void> {
  let turnEnd = performance.now() + TURN_MS;
  for (let place = 0; place < files.length; place++) {
    signal?.throwIfAborted();
    const file = files.at(place);
    if (file !== undefined) await work(file, place);
    if (performance.now() < turnEnd) continue;
    await letOthersRun();
    turnEnd = performance.now() + TURN_MS;
  }
}

function contentsOf(outcomes: GatheredOutcomes) {
  const skipped: Skipped[] = [];
  for (const outcome of outcomes) for (const one of outcome.skipped) skipped.push(one);
  return { all: outcomes.articles(), skipped };
}

function inOrderOfId(
  articles: readonly Article[],
  before: readonly Article[] | undefined,
): readonly Article[] {
  if (before === undefined) return articles.toSorted(byId);
  // Articles that were there before need not be compared again.
  const earlier = byIdOf(before);
  const isKept = new Uint8Array(before.length);
  const fresh: Article[] = [];
  for (const article of articles) {
    const place = earlier.placeOfSame(article);
    if (place < 0) fresh.push(article);
    else isKept[place] = 1;
  }
  return inserted(before, fresh, byId, (_, place) => isKept[place] === 1);
}

function byId(a: Article, b: Article): number {
  return byCodeUnit(a.id, b.id);
}
