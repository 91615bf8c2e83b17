import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const TEXT = `Lớp tiếng Anh nhiều nhất 14 bé, lớp Mầm nhiều nhất 10 bé và luôn có một cô trợ giảng.

Mỗi bé được nghỉ hai buổi trong một tháng, xin phép trước một ngày.`;

describe('a word of the question with other marks', () => {
  const encoder = sharedEncoder();

  async function confidenceOf(question: string): Promise<number> {
    const articles = [article({ id: 'a', text: TEXT, language: 'vi' })];
    const retriever = await createRetriever({ articles }, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    return (await retriever.answer(question, { ungated: true })).confidence;
  }

  it.each([
    ['có lớp tiếng nhật không', 'có lớp tiếng nhat không'],
    ['một tháng được nghí mấy buổi', 'một tháng được nghi mấy buổi'],
  ])('is another word, and one without marks is not: %s, %s', async (other, one) => {
    expect(await confidenceOf(other)).toBeLessThan((await confidenceOf(one)) - 0.1);
  });

  it('is the same one with hỏi for ngã', async () => {
    expect(await confidenceOf('một tháng được nghĩ mấy buổi')).toBeCloseTo(
      await confidenceOf('một tháng được nghỉ mấy buổi'),
      0,
    );
  });
});
