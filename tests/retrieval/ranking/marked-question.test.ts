import { describe, expect, it } from 'vitest';
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
