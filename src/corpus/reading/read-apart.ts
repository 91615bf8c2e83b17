import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Files, FoundFile } from '../watching/file-list.ts';
import { type FromReader, outcomesIn, plainFiles, type ToReader } from './outcome-messages.ts';
import { type Outcome, readArticleFile, skippedFor } from './read-article-file.ts';
import { compiledWorker } from './read-in-workers.ts';
import { Unreadable } from './unreadable.ts';

/** The bounds of one file, and where it is read; every field may be left out. */
export interface ApartOptions {
  /** The worker's file. By default the compiled one; where there is none, as in a run from source, files are read here, without bounds. */
  readonly workerFile?: URL | undefined;
  /** How long one file may take, in milliseconds of the processor's time; 2,000 by default. */
  readonly limitMs?: number;
  /** How much memory one file may take, in megabytes; 200 by default. */
  readonly limitMegabytes?: number;
}

interface ReaderApartOptions extends ApartOptions {
  readonly maxBytes: number;
  readonly now: () => number;
}

interface ReadApartOptions extends ReaderApartOptions {
  readonly onOutcome: (outcome: Outcome, number: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads one file after the other, each within its bounds; the worker lives from the first file to `end`. */
export interface ReaderApart {
  readonly read: (file: FoundFile) => Promise<Outcome>;
  readonly end: () => Promise<void>;
}

const LIMIT_MS = 2_000;
const LIMIT_MEGABYTES = 200;
/** How long a format's libraries may take to load; a busy machine takes its time. */
const LOADING_MS = 30_000;
/** How long is waited for a file on a machine that has no time to read it, in milliseconds. */
const PATIENCE_MS = 20_000;
/** How often time and memory are looked at: what libraries unpack does not stand on the heap that a worker's own limit bounds. */
const LOOK_MS = 20;
/** A worker is stopped a little before its file reaches a limit, because ending it costs more time and memory. */
const STOPPED_AT = 0.7;

/**
 * Reads files that may take long, one after the other, in a worker of their own. A file that takes too long or too much memory harms only
 * itself: its worker is ended, the file is left out by name, and the next one gets a new worker.
 */
export async function readApart(files: Files, options: ReadApartOptions): Promise<void> {
  const reader = readerApart(options);
  try {
    for (let number = 0; number < files.length; number++) {
      const file = files.at(number);
      options.signal?.throwIfAborted();
      if (file !== undefined) options.onOutcome(await reader.read(file), number);
    }
  } finally {
    await reader.end();
  }
}

/** The same where not all files are known at once. */
export function readerApart(options: ReaderApartOptions): ReaderApart {
  const workerFile = options.workerFile ?? compiledWorker();
  if (workerFile !== undefined) return new BoundedReader(workerFile, options);
  const here = { maxBytes: options.maxBytes, now: options.now, isApart: true };
  return { read: (file) => readArticleFile(file, here), end: () => Promise.resolve() };
}

interface Bounds {
  readonly limitMs: number;
  readonly mostBytes: number;
}

class BoundedReader implements ReaderApart {
  readonly #workerFile: URL;
  readonly #options: ReaderApartOptions;
  #worker: Worker | null = null;
  /** Extensions whose libraries the worker has loaded. */
  readonly #ready = new Set<string>();

  constructor(workerFile: URL, options: ReaderApartOptions) {
    this.#workerFile = workerFile;
    this.#options = options;
  }

  async read(file: FoundFile): Promise<Outcome> {
    const { limitMs = LIMIT_MS, limitMegabytes = LIMIT_MEGABYTES, now } = this.#options;
    const extension = extname(file.path).toLowerCase();
    const readMs = now();
    const bounds = {
      limitMs: limitMs * STOPPED_AT,
      mostBytes: limitMegabytes * 1_048_576 * STOPPED_AT,
    };
    // A format's libraries are loaded first, so that the limits count the file alone.
    const ready =
      this.#ready.has(extension) || (await this.#ask([], extension, { ...bounds, limitMs: LOADING_MS }));
    if (ready !== null) this.#ready.add(extension);
    const [outcome] = ready === null ? [] : ((await this.#ask([file], extension, bounds)) ?? []);
    if (outcome !== undefined) return outcome;
    await this.end();
    const reason = `it takes more than ${limitMs / 1_000} seconds or ${limitMegabytes} MB to read: split it, or save it as plain text`;
    const { path } = file;
    return { path, articles: [], skipped: [skippedFor(path, new Unreadable(reason))], stamp: null, readMs };
  }

  /** The outcomes of these files; null where they take too much, or the worker ends. */
  #ask(
    files: readonly FoundFile[],
    extension: string,
    { limitMs, mostBytes }: Bounds,
  ): Promise<Outcome[] | null> {
    const { limitMegabytes = LIMIT_MEGABYTES, maxBytes } = this.#options;
    const resourceLimits = { maxOldGenerationSizeMb: limitMegabytes, maxYoungGenerationSizeMb: 64 };
    const worker = (this.#worker ??= new Worker(this.#workerFile, { resourceLimits }));
    const most = process.memoryUsage.rss() + mostBytes;
    return new Promise((resolve) => {
      const give = (message: FromReader | null): void => {
        clearInterval(look);
        worker.off('message', give).off('error', fail).off('exit', fail);
        resolve(message === null ? null : outcomesIn(message));
      };
      const fail = (): void => give(null);
      const begun = performance.now();
      const before = process.cpuUsage();
      // Where others keep the machine from reading, a file is not to blame for the time that passes.
      const isOver = (): boolean => {
        const passed = performance.now() - begun;
        const { user, system } = process.cpuUsage(before);
        return (
          passed >= limitMs &&
          ((user + system) / 1_000 >= limitMs || passed >= Math.max(limitMs, PATIENCE_MS))
        );
      };
      const look = setInterval(() => (process.memoryUsage.rss() > most || isOver()) && fail(), LOOK_MS);
      worker.on('message', give).on('error', fail).on('exit', fail);
      const message: ToReader = {
        files: plainFiles(files),
        maxFileBytes: maxBytes,
        isApart: true,
        extension,
      };
      worker.postMessage(message, []);
    });
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#ready.clear();
    worker?.on('error', () => undefined);
    await worker?.terminate();
  }
}
