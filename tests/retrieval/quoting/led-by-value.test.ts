import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

async function first(question: string, texts: Readonly<Record<string, string>>): Promise<string | undefined> {
  const articles = Object.entries(texts).map(([id, text]) => article({ id, title: id, text }));
  const retriever = await createRetriever({ articles }, { meaning: { encoder: encoder() } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.article.id;
}

describe('a question for a number', () => {
  const TRIAL = {
    Joining: 'An officer talks with you for a while, then you are on trial for 14 days.',
    News: 'We take people from other clubs again. The trial is as long as ever.',
  };

  it('is answered by what states one, where that reads more like an answer', async () => {
    expect(await first('how long is the trial', TRIAL)).toBe('Joining');
  });

  it('is answered by what reads like an answer where no number is asked for', async () => {
    expect(await first('has the trial changed', TRIAL)).toBe('News');
  });
});
