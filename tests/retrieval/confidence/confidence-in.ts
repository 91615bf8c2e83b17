import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

/** Tells how sure the answer to a question is over a single article, for the tests of a file, which share an encoder. */
export function confidenceByMeaning(): (text: string, question: string) => Promise<number> {
  const encoder = sharedEncoder();
  return async (text, question) => {
    const corpus = await loadCorpus(await folderWith({ 'a.md': text }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    return (await retriever.answer(question, { askedOn: '2026-11-28' })).confidence;
  };
}
