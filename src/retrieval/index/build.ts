import { availableParallelism } from 'node:os';
import type { Article } from '../../corpus/article.ts';
import { sizeOf } from '../../corpus/storage/packed/packed-articles.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import type { OnDone } from '../../text/on-done.ts';
import { buildInWorkers } from './build-in-workers.ts';
import type { Segment } from './segment.ts';
import { type IndexedArticle, SegmentWriter } from './segment-writer.ts';

/** How segments are built; every field may be left out. */
export interface BuildOptions {
  /** Called with the articles that are analysed so far and all of them, up to a few hundred times. */
  readonly onProgress?: OnDone | undefined;
  /** Worker threads for a large corpus, 0 for none; as many as there are cores, up to 4, by default. Each makes one segment. */
  readonly workers?: number | undefined;
  /** The worker's file. By default the compiled one beside this file; where there is none, as in a run from source, no workers. */
  readonly workerFile?: URL | undefined;
  /** Articles with fewer characters in sum are built on this thread, in short turns; 2,000,000 by default. */
  readonly inlineBelow?: number | undefined;
}

/** More than this would not make the wait shorter by much, and each holds a part of the articles a second time while it works. */
export const MAX_WORKERS = 4;
const INLINE_BELOW = 2_000_000;
/** How long the thread may be held in one go, so that a heartbeat or a question can come between. */
const TURN_MS = 4;

/** Segments of these articles, in their order: each holds the articles that follow the last one's. */
export async function buildSegments(
  articles: readonly Article[],
  options: BuildOptions = {},
): Promise<readonly Segment[]> {
  const { workers = Math.min(availableParallelism(), MAX_WORKERS), inlineBelow = INLINE_BELOW } = options;
  const workerFile = options.workerFile ?? compiledWorker();
  let characters = 0;
  for (const article of articles) characters += sizeOf(article);
  if (workers < 1 || workerFile === undefined || characters < inlineBelow) {
    return [await buildHere(articles, options.onProgress)];
  }
  return buildInWorkers(articles, { workers, workerFile, onProgress: options.onProgress });
}

function compiledWorker(): URL | undefined {
  return import.meta.url.endsWith('.js') ? new URL('./segment-worker.js', import.meta.url) : undefined;
}

async function buildHere(
  articles: readonly IndexedArticle[],
  onProgress: OnDone | undefined,
): Promise<Segment> {
  const writer = new SegmentWriter();
  let turnEnd = performance.now() + TURN_MS;
  for (const [number, article] of articles.entries()) {
    writer.add(article);
    // The last one is told once the segment is whole.
    if (performance.now() < turnEnd || number + 1 === articles.length) continue;
    onProgress?.(number + 1, articles.length);
    await letOthersRun();
    turnEnd = performance.now() + TURN_MS;
  }
  const segment = writer.finish();
  onProgress?.(articles.length, articles.length);
  return segment;
}
