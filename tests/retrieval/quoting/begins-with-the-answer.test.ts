import { expect, it } from 'vitest';
import { openEncoder } from '../../../src/retrieval/meaning/encoder.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';

const BARN = [
  'Helpers get a free drink per evening.',
  'Those who hire the barn may ask us to open the bar for them. We do so for parties of more than 40, with two weeks of notice. You may not bring your own alcohol.',
].join('\n\n');

it('begins with the sentence that answers much likelier than those before it', async () => {
  const encoder = await openEncoder();
  if (encoder === undefined) throw new Error('no encoder');
  const barn = article({ id: 'barn', title: 'News of the month', text: BARN });
  const retriever = await createRetriever({ articles: [barn] }, { meaning: { encoder } });
  await retriever.meaning?.filled;
  const question = 'can we bring our own booze to a party in the barn';
  const { excerpts } = await retriever.answer(question, { ungated: true });
  expect(excerpts[0]?.text).toBe('You may not bring your own alcohol.');
  await encoder.close();
});
