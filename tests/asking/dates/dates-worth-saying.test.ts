import { describe, expect, it } from 'vitest';
import { datesWorthSaying } from '../../../src/asking/dates/dates-worth-saying.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';

const dates = (dropped: boolean) => ({ from: '2027-01-01', to: '2027-12-31', dropped });

async function answerFrom(text: string) {
  const retriever = await createRetriever({ articles: [article({ id: 'a', text })] });
  return retriever.answer('when is the cup', { ungated: true });
}

describe('the dates that an answer mentions', () => {
  it.each([
    ['The next cup is on 6 March 2027.', true, false],
    ['The next cup is on 6 March.', true, true],
    ['The cup is in May 2026.', true, true],
    // What the search was limited to is said, whatever the quote says.
    ['The next cup is on 6 March 2027.', false, true],
  ])('are said, but for those that the quote names: %s, dropped %s', async (text, dropped, isSaid) => {
    const answer = await answerFrom(text);
    expect(answer.kind).toBe('found');
    expect(datesWorthSaying({ answer, dates: dates(dropped) }) !== undefined).toBe(isSaid);
  });
});
