import { expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';

const LIST =
  'STAFF LIST\n\nOwner ........ Osk (UTC+1)\nDev .......... Tamsin, Jory\nArt .......... Wren\nEvents ....... Pikku\n\nStaff never ask for your password.\n';

it.each([
  ['who is the dev', 'Dev: Tamsin, Jory', ['Tamsin', 'Jory']],
  ['who does the art', 'Art: Wren', ['Wren']],
])('the names of a row are bold, for its label is nobody who speaks: %s', async (question, text, bold) => {
  const retriever = await createRetriever(await loadCorpus(await folderWith({ 'a.txt': LIST })));
  const [quote] = (await retriever.answer(question, { ungated: true })).excerpts;
  expect(quote?.text).toBe(text);
  const start = quote?.start ?? 0;
  expect(quote?.highlights.map((span) => text.slice(span.start - start, span.end - start))).toEqual(bold);
});
