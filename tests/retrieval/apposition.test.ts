import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../src/retrieval/retriever.ts';
import { article } from '../support/article.ts';

const REST =
  'The office has moved twice since the old harbour was closed, and it will stay where it is now for good.';

async function firstQuote(question: string, ...paragraphs: readonly string[]): Promise<string | undefined> {
  const retriever = await createRetriever({
    articles: paragraphs.map((text, at) => article({ id: `report-${at}`, text: `${text}\n${REST}` })),
  });
  const { excerpts } = await retriever.answer(question, { ungated: true });
  return excerpts[0]?.text;
}

describe('a question for who somebody is', () => {
  it('is answered by the sentence that puts the name right after the office', async () => {
    const quote = await firstQuote(
      'Who is the harbour master of Wye?',
      'The harbour master of Wye was asked for a report on the harbour by the council of Wye.',
      'On Friday, harbour master of Wye Ida Stone opened the new quay with a short speech.',
    );
    expect(quote).toContain('Ida Stone');
  });

  it('is not answered by whoever holds a lower office', async () => {
    const quote = await firstQuote(
      'Who is the Harbour Master of Wye?',
      'Deputy Harbour Master of Wye Tom Reed spoke first.',
      'Harbour Master of Wye Ida Stone spoke last.',
    );
    expect(quote).toContain('Ida Stone');
  });
});
