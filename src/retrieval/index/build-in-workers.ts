import { Worker } from 'node:worker_threads';
import { openSegment, type Segment } from './segment.ts';
import type { IndexedArticle } from './segment-writer.ts';

/** What goes to a worker: articles to add, then a request for the segment of all that were added. */
export type ToWorker = { readonly articles: readonly IndexedArticle[] } | { readonly finish: true };
/** What comes back: how many articles were added since the last message, then the segment's bytes. */
export type FromWorker = { readonly added: number } | { readonly segment: ArrayBuffer };

/** Articles are copied to a worker: in batches of about this many characters, a copy takes well under a millisecond. */
const BATCH_CHARACTERS = 200_000;
/** Batches that wait at a worker, so that it is never idle and the copies stay few. */
const BATCHES_AHEAD = 2;

/** One segment for each worker, of articles that follow each other and are about as long as the other workers' in sum. */
export async function buildInWorkers(
  articles: readonly IndexedArticle[],
  options: {
    readonly workers: number;
    readonly workerFile: URL;
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
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
      const batch: IndexedArticle[] = [];
      let characters = 0;
      for (; characters < BATCH_CHARACTERS; next++) {
        const article = articles[next];
        if (article === undefined) break;
        const { text, title, blocks } = article;
        batch.push({ text, title, blocks });
        characters += text.length;
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

/** At most `count` slices, none empty, in order. */
function inSlices(
  articles: readonly IndexedArticle[],
  count: number,
): readonly (readonly IndexedArticle[])[] {
  let characters = 0;
  for (const { text } of articles) characters += text.length;
  const slices: IndexedArticle[][] = [];
  let before = 0;
  for (const article of articles) {
    if (before * count >= slices.length * characters) slices.push([]);
    slices.at(-1)?.push(article);
    before += article.text.length;
  }
  return slices;
}
