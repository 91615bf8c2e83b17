import { parentPort } from 'node:worker_threads';
import { FORMATS, readerOf } from './formats.ts';
import { packOutcomes, type ToReader } from './outcome-messages.ts';
import { type Outcome, readArticleFile } from './read-article-file.ts';

parentPort?.on('message', ({ files, maxFileBytes, isApart, extension }: ToReader) => {
  const read = async (): Promise<void> => {
    const format = extension === undefined ? undefined : FORMATS.get(extension);
    if (format !== undefined) await readerOf(format);
    const outcomes: Outcome[] = [];
    for (const file of files)
      outcomes.push(await readArticleFile(file, { maxBytes: maxFileBytes, now: Date.now, isApart }));
    parentPort?.postMessage(packOutcomes(outcomes), []);
  };
  void read();
});
