import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const FEES = `---
title: Fees of the allotment
date: 2026-01-05
---
A plot costs £40 a year.

The gate key costs £5.
`;
const MINUTES = `---
title: Minutes of the meeting
date: 2026-10-20
---
From 1 January 2027 a plot costs £55 a year.

The hedge was cut.
`;

describe('a price that holds from a later day', () => {
  const encoder = sharedEncoder();

  async function ask(question: string, askedOn: string, minutes = MINUTES) {
    const corpus = await loadCorpus(await folderWith({ 'fees.md': FEES, 'minutes.md': minutes }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer(question, { ungated: true, askedOn });
    const shown = answer.kind === 'found' ? answer.excerpts.slice(0, answer.shown) : [];
    return shown.map(({ text }) => /£\d+/u.exec(text)?.[0]);
  }

  it.each([
    ['how much is a plot', '2026-11-29', ['£40', '£55']],
    ['what do i pay for a plot now', '2026-12-29', ['£40', '£55']],
  ])('stands behind today’s: %s', async (question, askedOn, prices) => {
    expect(await ask(question, askedOn)).toEqual(prices);
  });

  it('stands behind today’s where it names a month alone', async () => {
    const minutes = MINUTES.replace('From 1 January 2027 a', 'From February a');
    expect(await ask('how much is a plot', '2026-11-29', minutes)).toEqual(['£40', '£55']);
    expect((await ask('how much is a plot', '2027-02-03', minutes))[0]).toBe('£55');
  });

  it.each([
    ['how much is a plot', '2027-01-02'],
    ['how much is a plot', '2026-12-20'],
    ['how much will a plot be next year', '2026-11-29'],
    ['whats the new price of a plot', '2026-11-29'],
  ])('leads where it holds, or soon does, or is asked for: %s on %s', async (question, askedOn) => {
    expect((await ask(question, askedOn))[0]).toBe('£55');
  });
});
