import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const FEES = `---
title: Bảng thu của nhà trẻ Hoa Mai
---

| Khoản thu | Sóc (12-24 tháng) | Thỏ (3 tuổi) | Nai (4 tuổi) |
|---|---|---|---|
| Học phí / tháng | 3.100.000 | 2.800.000 | 2.600.000 |
| Học liệu / kỳ | 350.000 | 400.000 | 450.000 |
`;

describe('an age in brackets behind the name of a column', () => {
  it.each([
    ['học phí lớp nai một tháng bao nhiêu', 'Nai (4 tuổi): 2.600.000'],
    ['hoc phi lop tho 1 thang la bn', 'Thỏ (3 tuổi): 2.800.000'],
    ['học phí lớp 3 tuổi', 'Thỏ (3 tuổi): 2.800.000'],
    ['học phí lớp sóc một tháng', 'Sóc (12-24 tháng): 3.100.000'],
  ])('is none of the months that are asked for: %s', async (question, bold) => {
    const judging = { ...encoder(), relevanceOf: async () => 3 };
    const corpus = await loadCorpus(await folderWith({ 'fees.md': FEES }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
    await retriever.meaning?.filled;
    const { kind, excerpts } = await retriever.answer(question);
    expect(kind).toBe('found');
    const [quote] = excerpts;
    expect(
      quote?.highlights.map(({ start, end }) => quote.text.slice(start - quote.start, end - quote.start)),
    ).toEqual([bold]);
  });
});
