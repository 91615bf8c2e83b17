import { describe, expect, it } from 'vitest';
import { saysNotOfWhich } from '../../../src/retrieval/quoting/says-not-of-which.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';

describe('a sentence that does not say of which of several it tells', () => {
  it.each([
    'The instructor is Gareth Pugh.',
    'The fee is £5, payable at the door.',
    'The coaches are Ana and Bo.',
    'Giáo viên là cô Quỳnh.',
    'Học phí là 300.000 đồng.',
  ])('begins with a part of each of them: %s', (text) => {
    expect(saysNotOfWhich(text)).toBe(true);
  });

  it.each([
    'The instructor of the lead course is Gareth Pugh.',
    'The hall is behind the mill.',
    'Fees are due in March.',
    'Giáo viên lớp vẽ là cô Quỳnh.',
  ])('names it, or tells of something else: %s', (text) => {
    expect(saysNotOfWhich(text)).toBe(false);
  });

  it('is quoted with the one before it', async () => {
    const courses = article({
      id: 'courses',
      text: 'Three courses begin in May and the café stays open for them.\nBefore the lead course you should be able to belay. The instructor is Gareth Pugh.\nBoulder Better is taught by Mei-Ling Tan.',
    });
    const retriever = await createRetriever({ articles: [courses] });
    const { excerpts } = await retriever.answer('Who is the instructor?', { ungated: true });
    expect(excerpts[0]?.text).toMatch(/^Before the lead course .* The instructor is Gareth Pugh\./);
  });
});
