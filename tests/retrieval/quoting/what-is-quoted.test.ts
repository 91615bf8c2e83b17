import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { shippedArticles } from '../shipped-articles.ts';

/** The first quote for a question over one text beside the shipped articles, and what is bold in it. */
async function quoted(question: string, text: string) {
  const retriever = await createRetriever({ articles: [...shippedArticles(), article({ id: 'a', text })] });
  const answer = await retriever.answer(question, { ungated: true });
  const [first] = answer.excerpts;
  return {
    text: first?.text ?? '',
    bold: first?.highlights.map(({ start, end }) => text.slice(start, end)) ?? [],
    shown: answer.kind === 'found' ? answer.shown : 0,
  };
}

describe('what is quoted', () => {
  it('is one quote, and bold in it is the date that is asked for', async () => {
    const { text, bold, shown } = await quoted(
      'When does the lantern parade start?',
      'The lantern parade starts on 14 September at the old mill.',
    );
    expect([text, bold, shown]).toEqual([
      'The lantern parade starts on 14 September at the old mill.',
      ['14 September'],
      1,
    ]);
  });

  it.each([
    [
      'How many people came to the lantern parade?',
      'About 300 people came to the lantern parade.',
      'About 300 people',
    ],
    ['Who leads the lantern parade?', 'This year Minh Do Tran leads the lantern parade.', 'Minh Do Tran'],
    ['Where does the lantern parade end?', 'The lantern parade ends in Marlow Park.', 'Marlow Park'],
    ['How much does the lantern ticket cost?', 'The lantern ticket costs £11 instead of nothing.', '£11'],
    [
      'Who led the lantern parade?',
      'Jo Marsh and Kim Lake cheered as Bo Reed led the lantern parade.',
      'Bo Reed',
    ],
    [
      'When was the lantern parade founded?',
      'The lantern parade, first planned in 1998, was founded on 3 May 2001.',
      '3 May 2001',
    ],
    [
      'When does the lantern parade start?',
      'The lantern parade starts on 14 September, the mayor said on Monday.',
      '14 September',
    ],
    [
      'When does the lantern parade take place?',
      'The lantern parade takes place on 11 and 12 September.',
      '11 and 12 September',
    ],
    [
      'Until what time does the lantern parade last?',
      'The lantern parade lasts until one in the morning.',
      'until one in the morning',
    ],
    ['Vé rước đèn giá bao nhiêu tiền?', 'Vé rước đèn giá 50.000 đồng một người.', '50.000 đồng'],
  ])('is bold where it answers: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it('is bold in all names of a list', async () => {
    const { bold } = await quoted(
      'Who leads the lantern parade?',
      'The lantern parade is led by Bo Reed, Ana Ruiz and Kim Lake while Jo Marsh waits at the mill.',
    );
    expect(bold).toEqual(['Bo Reed', 'Ana Ruiz', 'Kim Lake']);
  });

  it('is never a question alone: the answer stands behind it', async () => {
    const { text } = await quoted('where do i park', 'Where do I park? In the gravel yard behind the hut.');
    expect(text).toBe('Where do I park? In the gravel yard behind the hut.');
  });

  it('leaves out what is about the page', async () => {
    const { text } = await quoted(
      'Who leads the lantern parade?',
      'This story has been updated. Minh Tran leads the lantern parade of the town.',
    );
    expect(text).toBe('Minh Tran leads the lantern parade of the town.');
  });

  it('begins with the sentence before one that points back', async () => {
    const { text } = await quoted(
      'When does the lantern parade start?',
      'The lantern parade is back. It starts on 14 September at the old mill.',
    );
    expect(text).toMatch(/^The lantern parade is back\. It starts/);
  });
});
