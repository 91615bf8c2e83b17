import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const KINDS = ['item', 'item', 'heading', 'body', 'body'] as const;

describe('a heading that the sentence below it goes on from', () => {
  it('is no heading alone: the sentence answers, and not the next one', async () => {
    const text = [
      '1. Đèn lớn thuê 80.000/giờ, hội viên 50.000.',
      '2. Trả trễ phạt 20.000 mỗi 15 phút.',
      'BỔ SUNG 15/9/2026',
      'Về mục 1: giá thuê đèn lớn 100.000/giờ, hội viên giữ nguyên.',
      'Mục 2: phạt 30.000.',
    ].join('\n');
    const { bold } = await quoted('giá thuê đèn lớn bao nhiêu 1 giờ', text, KINDS);
    expect(bold).toEqual(['100.000']);
  });
});
