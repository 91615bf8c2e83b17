import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const HOURS = `---
title: Opening hours
date: 2025-03-01
---
These are the hours that we keep in summer.

## The mill

- Monday to Friday: 9:00 to 22:00
- Saturday and Sunday: 10:00 to 19:00

## The barn

- Monday to Friday: 11:00 to 23:00
- Saturday and Sunday: 12:00 to 20:00

Last entry is an hour before we close.
`;
const QUESTIONS = `---
title: Questions people keep asking
date: 2025-03-01
---
**Can I bring my dog?** Yes, on a lead, and pick up after it.

**Can I put up a shed?** Yes, up to 6ft by 8ft. Ask the committee first.

**Are hosepipes allowed?** For filling butts only. Please don't leave one running on the ground.
`;

const PRICES = `---
title: Courses
date: 2025-03-01
---
Two courses begin in May.

## Basic course

It costs £60, and there are eight places.

## Advanced course

It costs £90, and there are six places.
`;

async function quoteOf(text: string, question: string): Promise<string | undefined> {
  const { articles } = await loadCorpus(await folderWith({ 'a.md': text }));
  const retriever = await createRetriever({ articles }, { meaning: { encoder: encoder() } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text;
}

describe('of sections that have the same lines', () => {
  it.each([
    ['mill hours on monday', '9:00 to 22:00'],
    ['barn hours on monday', '11:00 to 23:00'],
    ['till when is the mill open on saturdays', '10:00 to 19:00'],
    ['is the barn open on sunday', '12:00 to 20:00'],
  ])('the one that is named is quoted, and the line of the day: %s', async (question, hours) => {
    const quote = await quoteOf(HOURS, question);
    expect(quote).toContain(hours);
    expect(quote?.match(/\d+:\d\d to/g)).toHaveLength(1);
  });
});

it('below a heading with more of the question stands what answers', async () => {
  expect(await quoteOf(PRICES, 'how much is the advanced course')).toMatch(/£90/);
  expect(await quoteOf(PRICES, 'how much is the basic course')).toMatch(/£60/);
});

it('of paragraphs that each begin with a question the one that is asked answers', async () => {
  expect(await quoteOf(QUESTIONS, 'are dogs ok')).toBe(
    'Can I bring my dog? Yes, on a lead, and pick up after it.',
  );
});

it('what stands before the first heading of a newsletter is not quoted with a section that answers', async () => {
  const news =
    '# Winter news\n\nThe dance is on Saturday 19 December, 2 to 4 pm, in the drill hall.\n\n## Runs in the mud\n\nSaturday moves: until March we walk round the reservoir. Meet at the dam, 9.30.\n\n## Fees\n\nThe price is held.\n';
  const corpus = await loadCorpus(await folderWith({ 'news.md': news }));
  const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
  await retriever.meaning?.filled;
  const [first] = (await retriever.answer('where do we meet on saturdays', { ungated: true })).excerpts;
  expect(first?.text).toContain('at the dam');
  expect(first?.text).not.toContain('dance');
});
