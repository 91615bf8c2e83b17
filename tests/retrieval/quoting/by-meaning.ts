import { loadCorpus } from '../../../src/corpus/load.ts';
import type { Excerpt } from '../../../src/retrieval/answer.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

/** Asks over some files, by meaning and whatever the gate says; call it in a `describe`. */
export function firstByMeaning(): (
  question: string,
  files: Readonly<Record<string, string>>,
) => Promise<Excerpt | undefined> {
  const encoder = sharedEncoder();
  return async (question, files) => {
    const corpus = await loadCorpus(await folderWith(files));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    return (await retriever.answer(question, { ungated: true })).excerpts[0];
  };
}
