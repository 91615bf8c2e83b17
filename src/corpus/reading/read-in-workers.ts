import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Files } from '../watching/file-list.ts';
import { type FromReader, outcomesIn, plainFiles, type ToReader } from './outcome-messages.ts';
import type { Outcome } from './read-article-file.ts';

/** How files are read in workers; every field may be left out. */
export interface ReaderOptions {
  /** Worker threads for many files, 0 for none; as many as there are cores, up to 4, by default. */
  readonly workers?: number | undefined;
  /** The worker's file. By default the compiled one beside this file; where there is none, as in a run from source, no workers. */
  readonly workerFile?: URL | undefined;
  /** Fewer files are read on this thread, in short turns; 400 by default: a worker takes a tenth of a second to begin. */
  readonly inlineBelow?: number | undefined;
}

const MAX_WORKERS = 4;
const INLINE_BELOW = 400;
/** Taking over a batch copies what is known of its articles but their texts: of 16 in some tenths of a millisecond. */
const BATCH_FILES = 16;
/** Batches that wait at a worker, so that it is never idle and what comes back at once is little. */
const BATCHES_AHEAD = 2;

/** The workers for reading `files` files; null where this thread reads them. */
export function readersFor(
  files: number,
  options: ReaderOptions,
): { readonly workers: number; readonly workerFile: URL } | null {
  const { workers = Math.min(availableParallelism(), MAX_WORKERS), inlineBelow = INLINE_BELOW } = options;
  const workerFile = options.workerFile ?? compiledWorker();
  return workers < 1 || workerFile === undefined || files < inlineBelow ? null : { workers, workerFile };
}

/** The compiled worker; undefined in a run from source. */
export function compiledWorker(): URL | undefined {
  return import.meta.url.endsWith('.js') ? new URL('./read-worker.js', import.meta.url) : undefined;
}

/** Reads the files and calls `onOutcome` for each, in no fixed order. Rejects with the signal's reason when it is aborted. */
export async function readInWorkers(
  files: Files,
  maxFileBytes: number,
  { workers, workerFile }: { readonly workers: number; readonly workerFile: URL },
  onOutcome: (outcome: Outcome, number: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  let next = 0;
  const nextBatch = (): number => {
    const first = next;
    next += BATCH_FILES;
    return first;
  };
  const started = Array.from({ length: workers }, () => new Worker(workerFile));
  const stop = (): void => {
    for (const worker of started) void worker.terminate();
  };
  signal?.addEventListener('abort', stop);
  try {
    await Promise.all(started.map((worker) => readIn(worker, files, maxFileBytes, nextBatch, onOutcome)));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all(started.map((worker) => worker.terminate()));
  }
}

async function readIn(
  worker: Worker,
  files: Files,
  maxFileBytes: number,
  nextBatch: () => number,
  onOutcome: (outcome: Outcome, number: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const under: number[] = [];
    const send = (): void => {
      const first = nextBatch();
      if (first >= files.length) return;
      under.push(first);
      const batch = plainFiles(files, first, Math.min(first + BATCH_FILES, files.length));
      const message: ToReader = { files: batch, maxFileBytes, isApart: false };
      worker.postMessage(message, []);
    };
    worker.on('message', (message: FromReader) => {
      const first = under.shift() ?? 0;
      send();
      for (const [at, outcome] of outcomesIn(message).entries()) onOutcome(outcome, first + at);
      if (under.length === 0) resolve();
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`a reading worker ended with code ${code} before its files were read`)),
    );
    for (let batch = 0; batch < BATCHES_AHEAD; batch++) send();
    if (under.length === 0) resolve();
  });
}
