import { parentPort } from 'node:worker_threads';
import { readArticleFile } from './read-article-file.ts';
import type { FromReader, ToReader } from './read-in-workers.ts';
import { digestOf } from './version.ts';

parentPort?.on('message', ({ files, maxFileBytes }: ToReader) => {
  const outcomes = files.map((file) => readArticleFile(file, maxFileBytes, Date.now));
  const digests = outcomes.map(({ article }) => (article === null ? null : digestOf(article)));
  const message: FromReader = { outcomes, digests };
  parentPort?.postMessage(message, []);
});
