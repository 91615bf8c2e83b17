import { describe, expect, it } from 'vitest';
import { markedByFound } from '../../../src/retrieval/ranking/marked-question.ts';
import type { Ranked } from '../../../src/retrieval/ranking/rank.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';

describe('a question without marks', () => {
  const articles = [
    article({ id: 'ban', text: 'Bàn ghế của câu lạc bộ được sơn lại vào tháng 5.', language: 'vi' }),
    article({ id: 'sell', text: 'Chị Lụa bán ghế cũ của câu lạc bộ vào tháng 6.', language: 'vi' }),
    article({ id: 'other', text: 'Nhà thuyền mở cửa lúc 7 giờ sáng.', language: 'vi' }),
  ];

  it('is read as the articles write its words', async () => {
    const retriever = await createRetriever({ articles });
    const { terms } = await retriever.explain('nha thuyen mo cua may gio');
    expect(terms.map(({ text }) => text).join(' ')).toContain('nhà thuyền mở cửa mấy giờ');
  });

  it('is as it was typed where it has its marks, or is English', async () => {
    const retriever = await createRetriever({ articles });
    const { terms } = await retriever.explain('where is the nha thuyen');
    expect(terms.map(({ text }) => text)).toContain('nha');
  });
});

it('a question without marks is read with those of what was found for it, and with its capitals', () => {
  const text = 'Nhóm Lửa dọn lên tầng 7 vào thứ Bảy.';
  const passage = { article: article({ id: 'moved', text, language: 'vi' }), start: 0, end: text.length };
  const found = [{ found: { candidate: { passage } } }] as unknown as Ranked[];
  const texts = ['Đơn xin nghỉ nộp trước, đơn đổi ca nộp sau.'];
  const question = 'khi nao nhom lua don len tang 7';
  const named = 'khi nào nhóm Lửa đơn lên tầng 7';
  expect(markedByFound(question, { named, texts }, [])).toContain('đơn lên');
  expect(markedByFound(question, { named, texts }, found)).toBe('khi nào nhóm Lửa dọn lên tầng 7');
});
