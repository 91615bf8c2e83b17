import { describe, expect, it } from 'vitest';
import { measure } from '../../bench/quality/measure.ts';
import { productOver } from '../../bench/quality/product.ts';
import { verdictOf } from '../../bench/quality/verdict.ts';
import { createRetriever } from '../../src/retrieval/retriever.ts';
import { article } from '../support/article.ts';
import { question } from '../support/outcomes.ts';

const march = article({
  id: 'march',
  text: 'The harbour festival opened on Saturday. Mayor Ida Stone lit the lamp.\nThe festival drew 400 visitors.',
  published: { iso: '2023-03-05', asWritten: '5 March 2023' },
});
const may = article({
  id: 'may',
  text: 'The harbour festival opened on Sunday. Captain Bo Reed lit the lamp.\nThe festival drew 900 visitors.',
  published: { iso: '2023-05-07', asWritten: '7 May 2023' },
});
const articles = [march, may];

async function productOverBoth() {
  return productOver(articles, await createRetriever({ articles }));
}

describe('measure', () => {
  it('asks on the day that the question is asked', async () => {
    const product = await productOverBoth();
    const asked = { text: 'Who lit the lamp at the harbour festival last month?', answers: ['Ida Stone'] };
    const inApril = await measure(product, question({ ...asked, askedOn: '2023-04-20' }));
    const inJune = await measure(product, question({ ...asked, askedOn: '2023-06-20' }));
    expect(inApril.excerpts[0]?.article.id).toBe('march');
    expect(inJune.excerpts[0]?.article.id).toBe('may');
  });

  it('asks after the question that it follows', async () => {
    const product = await productOverBoth();
    const first = 'Who lit the lamp at the harbour festival?';
    for (const earlier of articles) {
      const follows = { question: first, article: earlier };
      const { excerpts } = await measure(product, question({ text: 'and how many visitors?', follows }));
      expect(excerpts[0]?.article.id).toBe(earlier.id);
    }
  });

  it('ranks what it refuses, and shows nothing of it', async () => {
    const product = await productOverBoth();
    const { answered, shown, excerpts } = await measure(product, question({ text: 'captain salary' }));
    expect([answered, shown]).toEqual([false, []]);
    expect(excerpts.length).toBeGreaterThan(0);
  });

  it('knows what is said above the quote where a date is asked for', async () => {
    const product = await productOverBoth();
    const asked = question({
      text: 'when was this posted',
      answers: ['7 May 2023'],
      follows: { question: 'who lit the lamp', article: may },
    });
    const outcome = await measure(product, asked);
    expect([outcome.told, verdictOf(outcome)]).toEqual(['7 May 2023 2023-05-07', 'right']);
  });
});
