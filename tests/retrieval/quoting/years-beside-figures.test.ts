import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('years behind a figure', () => {
  it.each([
    ['mái đèn bảo hành mấy năm', 'Mái đèn làm sau ngày 01/07 được bảo hành 10 năm thay vì 7 năm.', '10 năm'],
    ['khung diều bảo hành mấy năm', 'Khung diều của hội được bảo hành 3 năm kể từ ngày mua.', '3 năm'],
  ])('are no five of something: %s', async (question, text, years) => {
    expect((await quoted(question, text)).bold).toEqual([years]);
  });
});
