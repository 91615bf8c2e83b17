import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';

const LOG = `# The kiln yard

Wood and gas for the kilns, sold at the yard. The board by the door is wiped and written anew.

| Date | Gas | Birch logs | By |
|---|---|---|---|
| 2/2/26 | 61 | 140 | Osk |
| 18/4/26 | 64 | 150 | Maren |
| 6/7/26 | 66 | 155 | Maren, new lorry |
| 14/9/26 | 63 | 152 | Osk |
| 9/11/26 | 69 | 158 | Osk |
| 1/2/27 | 75 | 160 | Maren |
`;
const SO_GIA = `---
title: Sổ giá củi của lò
language: vi
---
| Ngày | Giá củi | Giá than | Người ghi |
|---|---|---|---|
| 02/03/2026 | 61.000 | 140.000 | Bình |
| 18/05/2026 | 64.000 | 150.000 | Ngân |
| 06/07/2026 | 66.000 | 155.000 | Ngân |
`;
const EVENTS = `# What is on at the kiln

| Date | Event | Ticket price |
|---|---|---|
| 2/2/26 | Open day | £3 |
| 18/4/26 | Raku night | £12 |
| 6/7/26 | Summer firing | £9 |
`;

async function firstQuote(question: string, file: string, askedOn = '2026-11-28') {
  const { articles } = await loadCorpus(await folderWith({ 'kiln.md': file }));
  const retriever = await createRetriever({ articles });
  const { excerpts } = await retriever.answer(question, { ungated: true, askedOn });
  const [quote] = excerpts;
  const bold = quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end)).join(' ');
  return { text: quote?.text ?? '', bold: bold ?? '' };
}

describe('a log of prices in order of its days', () => {
  it.each([
    ['price of birch logs', LOG, '2026-11-28', 'Date: 9/11/26', '158'],
    ['how much is gas', LOG, '2026-11-28', 'Date: 9/11/26', '69'],
    ['how much is gas', LOG, '2026-08-01', 'Date: 6/7/26', '66'],
    ['how much is gas', LOG, '2027-02-01', 'Date: 1/2/27', '75'],
    ['giá củi bao nhiêu', SO_GIA, '2026-11-28', 'Ngày: 06/07/2026', '66.000'],
  ])('is answered by its latest row that is not to come: %s', async (question, file, askedOn, row, price) => {
    const { text, bold } = await firstQuote(question, file, askedOn);
    expect(text.startsWith(row)).toBe(true);
    expect(text).not.toContain('\n');
    expect(bold).toContain(price);
  });

  it('is not where what takes place on its days is asked for', async () => {
    const { text } = await firstQuote('what is the ticket price of raku night', EVENTS);
    expect(text).toContain('Raku night');
  });
});
