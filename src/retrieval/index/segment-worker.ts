import { parentPort } from 'node:worker_threads';
import { Pack } from '../../corpus/storage/packed/packed-articles.ts';
import type { FromWorker, SentArticle, ToWorker } from './build-in-workers.ts';
import { type IndexedArticle, SegmentWriter } from './segment-writer.ts';

const writer = new SegmentWriter();

parentPort?.on('message', (message: ToWorker) => {
  if ('articles' in message) {
    for (const article of message.articles) writer.add(received(article));
    send({ added: message.articles.length });
  } else {
    const { bytes } = writer.finish();
    send({ segment: bytes }, [bytes]);
  }
});

function send(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

function received(article: SentArticle): IndexedArticle {
  if (!('pack' in article)) return article;
  return { title: article.title, ...new Pack(article.pack).contentOf(article.number) };
}
