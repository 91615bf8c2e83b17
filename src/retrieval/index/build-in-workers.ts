import { Worker } from 'node:worker_threads';
import { placeOf, sizeOf } from '../../corpus/storage/packed/packed-articles.ts';
import type { OnDone } from '../../text/on-done.ts';
import { openSegment, type Segment } from './segment.ts';
import type { IndexedArticle } from './segment-writer.ts';

/** What goes to a worker: articles to add, then a request for the segment of all that were added. */
export type ToWorker = { readonly articles: readonly SentArticle[] } | { readonly finish: true };
/** A packed article's text and blocks are shared with the worker, another's are copied. */
export type SentArticle =
  | IndexedArticle
  | { readonly title: string | null; readonly pack: SharedArrayBuffer; readonly number: number };
/** What comes back: how many articles were added since the last message, then the segment's bytes. */
export type FromWorker = { readonly added: number } | { readonly segment: ArrayBuffer };

/** What is copied to a worker is copied in batches of about this many characters: well under a millisecond each. */
const BATCH_CHARACTERS = 200_000;
/** Batches that wait at a worker, so that it is never idle and the copies stay few. */
const BATCHES_AHEAD = 2;

/** One segment for each worker, of articles that follow each other and are about as long as the other workers' in sum. */
export async function buildInWorkers(
  articles: readonly IndexedArticle[],
  options: {
    readonly workers: number;
    readonly workerFile: URL;
    readonly onProgress?: OnDone | undefined;
  },
): Promise<readonly Segment[]> {
  let done = 0;
  const onAdded = (added: number): void => {
    done += added;
    options.onProgress?.(done, articles.length);
  };
  const slices = inSlices(articles, options.workers);
  const started = slices.map((slice) => ({ slice, worker: new Worker(options.workerFile) }));
  try {
    return await Promise.all(started.map(({ slice, worker }) => segmentFrom(worker, slice, onAdded)));
  } finally {
    await Promise.all(started.map(({ worker }) => worker.terminate()));
  }
}

async function segmentFrom(
  worker: Worker,
  articles: readonly IndexedArticle[],
  onAdded: (added: number) => void,
): Promise<Segment> {
  return new Promise((resolve, reject) => {
    let next = 0;
    let finishing = false;
    const sendBatch = (): void => {
      if (finishing) return;
      const batch: SentArticle[] = [];
      let characters = 0;
      for (; characters < BATCH_CHARACTERS; next++) {
        const article = articles[next];
        if (article === undefined) break;
        batch.push(sent(article));
        characters += sizeOf(article);
      }
      finishing = batch.length === 0;
      const message: ToWorker = finishing ? { finish: true } : { articles: batch };
      worker.postMessage(message, []);
    };
    worker.on('message', (message: FromWorker) => {
      if ('segment' in message) {
        resolve(openSegment(message.segment));
        return;
      }
      onAdded(message.added);
      sendBatch();
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the index worker ended with code ${code} before its segment`)),
    );
    for (let batch = 0; batch < BATCHES_AHEAD; batch++) sendBatch();
  });
}

function sent(article: IndexedArticle): SentArticle {
  const place = placeOf(article);
  if (place?.pack.buffer !== undefined)
    return { title: article.title, pack: place.pack.buffer, number: place.number };
  const { text, title, blocks } = article;
  return { text, title, blocks };
}

/** At most `count` slices, none empty, in order. */
function inSlices(
  articles: readonly IndexedArticle[],
  count: number,
): readonly (readonly IndexedArticle[])[] {
  let characters = 0;
  for (const article of articles) characters += sizeOf(article);
  const slices: IndexedArticle[][] = [];
  let before = 0;
  for (const article of articles) {
    if (before * count >= slices.length * characters) slices.push([]);
    slices.at(-1)?.push(article);
    before += sizeOf(article);
  }
  return slices;
}
