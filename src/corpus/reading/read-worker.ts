import { parentPort } from 'node:worker_threads';
import { fieldsOf, packOf } from '../storage/packed-articles.ts';
import { digestOf } from '../version.ts';
import { readArticleFile } from './read-article-file.ts';
import type { FromReader, ToReader } from './read-in-workers.ts';

parentPort?.on('message', ({ files, maxFileBytes }: ToReader) => {
  const outcomes = files.map((file) => readArticleFile(file, maxFileBytes, Date.now));
  const { buffer } = packOf(outcomes.flatMap(({ article }) => article ?? []));
  const read = outcomes.map(({ article, ...outcome }) => {
    if (article === null) return { outcome, fields: null, digest: null };
    return { outcome, fields: fieldsOf(article), digest: digestOf(article) };
  });
  const message: FromReader = { read, pack: buffer };
  parentPort?.postMessage(message, []);
});
