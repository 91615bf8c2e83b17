import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';

const HANG = {
  'hang.csv': `Mặt hàng,Đơn vị,Giá bán (đ),Cập nhật
Bia Sông Lam lon 330ml,thùng 24,470000,2026-09-15
Nước dừa Bến,két 20,180000,2026-09-15
Sữa bắp,hộp 12,96000,2026-09-15
`,
  'kho.csv': `Kho,Sức chứa,Người giữ
Kho Bắc,400 thùng,Vinh
Kho Nam,250 thùng,Thơm
Kho Đông,120 thùng,Tú
`,
};

const YARD = {
  'yard.csv': `item,sold by,price,from
Compost peat free,sack,£6.80,Bryn
Gravel,tonne,£52.00,Bryn
Compost peat free,tonne,£88.00,Bryn
`,
};

describe('a row that is asked how much', () => {
  const first = firstByMeaning();

  async function boldOf(question: string, files: Record<string, string>): Promise<readonly string[]> {
    const quote = await first(question, files);
    return quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end)) ?? [];
  }

  it.each([
    ['1 thung song lam bn', '470000'],
    ['nước dừa bn', '180000'],
    ['1 thùng bia sông lam bao nhiêu', '470000'],
  ])('has its price bold, and nothing else: %s', async (question, price) => {
    expect(await boldOf(question, HANG)).toEqual([price]);
  });

  it('has another number bold where its column is named, or it has no price', async () => {
    expect((await boldOf('sức chứa kho bắc bao nhiêu', HANG)).join()).toContain('400');
  });

  it('has its price bold where another row has the same name', async () => {
    expect((await boldOf('how much is a bag of compost', YARD)).join()).toMatch(/^£(?:6\.80|88\.00)$/u);
  });
});
