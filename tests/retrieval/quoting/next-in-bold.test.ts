import { expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';

const TEXT =
  '---\ntitle: Baking days\ndate: 2026-09-03\n---\nThe next baking days are 11 October, 8 November and 13 December.\n';

async function boldIn(question: string, askedOn: string): Promise<readonly string[]> {
  const retriever = await createRetriever(await loadCorpus(await folderWith({ 'a.md': TEXT })));
  const [quote] = (await retriever.answer(question, { ungated: true, askedOn })).excerpts;
  return (quote?.highlights ?? []).map(
    ({ start, end }) => quote?.text.slice(start - quote.start, end - quote.start) ?? '',
  );
}

it.each([
  ['2026-09-10', '11 October'],
  ['2026-10-12', '8 November'],
  ['2026-11-30', '13 December'],
])('of several days the next one is bold, on the day of asking: %s', async (askedOn, day) => {
  const [bold = ''] = await boldIn('when is the next baking day', askedOn);
  expect(bold.startsWith(day)).toBe(true);
});

it('all are where no next one is asked for', async () => {
  expect((await boldIn('when are the baking days', '2026-11-30')).join(' ')).toContain('11 October');
});
