import { expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const BARN = [
  'Helpers get a free drink per evening.',
  'Those who hire the barn may ask us to open the bar for them. We do so for parties of more than 40, with two weeks of notice. You may not bring your own alcohol.',
].join('\n\n');
const FILMS = `You voted, and these won:

| Date | Film | Country | Length |
|---|---|---|---|
| Friday 6 March | The Salt Mile | Portugal | 104 min |
| Sunday 8 March | Paper Kites | India | 88 min |
| Friday 13 March | Nine Summers | Finland | 131 min |
| Wednesday 18 March | Goodnight, Mr Crow | Ireland | 95 min |

Nine Summers has subtitles. Paper Kites is for all ages.`;

const encoder = sharedEncoder();

async function quoted(text: string, question: string): Promise<string | undefined> {
  const file = `---\ntitle: News of the month\ndate: 2026-02-01\n---\n${text}\n`;
  const corpus = await loadCorpus(await folderWith({ 'news.md': file }));
  const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text;
}

it('begins with the sentence that answers much likelier than those before it', async () => {
  const text = await quoted(BARN, 'can we bring our own alcohol to a party in the barn');
  expect(text).toBe('You may not bring your own alcohol.');
});

it('begins with the sentence that states the price, and not with other sums in front of it', async () => {
  const text = await quoted(
    'We have £1,750 in the bank. The new oven is paid for (£640, a bit over). Flour is up by a third compared with last year, so a bag for members goes up to £9 from May.',
    'how much is a bag of flour these days',
  );
  expect(text).toBe(
    'Flour is up by a third compared with last year, so a bag for members goes up to £9 from May.',
  );
});

it('begins with no greeting', async () => {
  const text = await quoted(
    'Hi Mara, hi everybody on the bread list,\n\nI am so sorry, I broke my wrist on Sunday. My friend Lucy Campos does the bread lessons up to half term, she is lovely and much stricter than I am.',
    'who teaches bread on the list',
  );
  expect(text).not.toContain('Hi Mara');
  expect(text).toContain('Lucy Campos');
});

it('is an item that begins like a greeting and is none', async () => {
  const text = await quoted('- Nghỉ trưa trên lầu hai\n- Gửi xe dưới hầm B', 'gửi xe ở đâu');
  expect(text).toContain('Gửi xe dưới hầm B');
});

it('is the row that states what is asked, though a sentence beside the table has its name', async () => {
  const text = await quoted(FILMS, 'how long is paper kites');
  expect(text).toBe('Date: Sunday 8 March · Film: Paper Kites · Country: India · Length: 88 min');
});
