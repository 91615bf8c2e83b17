import { expect, it } from 'vitest';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { shippedArticles } from '../shipped-articles.ts';

/** How sure the answer is from one text beside the shipped articles. */
async function confidence(question: string, text: string): Promise<number> {
  const retriever = await createRetriever({ articles: [...shippedArticles(), article({ id: 'a', text })] });
  return (await retriever.answer(question, { ungated: true })).confidence;
}

it.each([
  ['how much is the ferry', 'The ferry leaves at 8:10 and 17:40.', 'The ferry is 8 and 17 for a car.'],
  ['vé phà bao nhiêu tiền', 'Vé phà bán lúc 8h10 và 17h40.', 'Vé phà bán giá 8 và 17 nghìn.'],
])('a time is no price: %s', async (question, time, price) => {
  expect(await confidence(question, time)).toBeLessThan((await confidence(question, price)) - 0.2);
});

it('a time still answers when', async () => {
  const text = 'The ferry leaves at 8:10 and 17:40.';
  expect(await confidence('when does the ferry leave', text)).toBeGreaterThan(0.6);
});
