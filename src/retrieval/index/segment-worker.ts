import { parentPort } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './build-in-workers.ts';
import { SegmentWriter } from './segment-writer.ts';

const writer = new SegmentWriter();

parentPort?.on('message', (message: ToWorker) => {
  if ('articles' in message) {
    for (const article of message.articles) writer.add(article);
    send({ added: message.articles.length });
  } else {
    const { bytes } = writer.finish();
    send({ segment: bytes }, [bytes]);
  }
});

function send(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}
