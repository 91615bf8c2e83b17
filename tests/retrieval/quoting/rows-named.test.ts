import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';

const HEADER = 'Item,Sold by,Price (£),Checked\n';
const LIST = [
  'Thorn Beer,bottle,4.20,2026-08-01',
  'Crate Beer,bottle,3.90,2026-08-01',
  'Fennel Lager,can,3.10,2026-08-01',
  'Pear Cider,can,3.40,2026-08-01',
  'Orchard Mead,jar,9.50,2026-08-01',
  'Birch Water,keg,22.00,2026-08-01',
];
const BOTH = {
  'both.csv': `${HEADER}Fennel Lager,can,3.10,2026-08-01\nPear Cider,crate,44.00,2026-08-01\nFennel Lager,crate,61.00,2026-08-01\n`,
};
const CELLAR = { 'cellar.csv': `${HEADER}${LIST.join('\n')}\n` };
/** The row of the larger is a passage away from those in crates. */
const LONG = {
  'quay.csv': `Mặt hàng,Đơn vị,Giá (đ)
Bia Sông Lam chai,két 24,290000
Bia Bến Nghé chai,két 20,310000
Bia Hòn Gai chai,két 20,300000
Nước dừa hộp,thùng 12,130000
Trà đào lon,thùng 24,210000
Sữa bắp hộp,thùng 12,96000
Nước suối 500 ml,thùng 24,110000
Larger lon,thùng 24,540000
Rượu nếp,hũ 5 lít,260000
`,
};
const KHO = {
  'kho.csv': `Mặt hàng,Đơn vị,Giá (đ)
Bia Sông Lam chai,két 24,290000
Bia Bến Nghé chai,két 20,310000
Larger lon,thùng 24,540000
Nước dừa hộp,thùng 12,130000
`,
};

describe('the row of a thing that a question names', () => {
  const first = firstByMeaning();

  it.each([
    ['larger chai giá nhiêu 1 két', KHO, 'Larger lon'],
    ['1 két bia larger chai bao nhiêu tiền', KHO, 'Larger lon'],
    ['larger chai giá nhiêu 1 két', LONG, 'Larger lon'],
    ['how much is a bottle of fennel beer', CELLAR, 'Fennel Lager'],
    ['how much is a keg of pear cider', CELLAR, 'Pear Cider'],
  ])('leads before that of another one in the same container: %s', async (question, files, name) => {
    const quote = await first(question, files);
    expect(quote?.text).toContain(`: ${name} ·`);
    expect(quote?.text).not.toContain('\n');
  });

  it.each([
    ['how much is a bottle of thorn beer', CELLAR, 'Thorn Beer'],
    ['how much is a keg of birch water', CELLAR, 'Birch Water'],
    ['1 két bia bến nghé bao nhiêu', KHO, 'Bia Bến Nghé chai'],
    ['1 thùng nước dừa giá nhiêu', KHO, 'Nước dừa hộp'],
  ])('is that of all its words elsewhere: %s', async (question, files, name) => {
    expect((await first(question, files))?.text).toContain(`: ${name} ·`);
  });

  it('is that in the container that is asked for, where it is sold in several', async () => {
    const quote = await first('how much is a crate of fennel lager', BOTH);
    expect(quote?.text).toMatch(/^Item: Fennel Lager · Sold by: crate[^\n]*$/u);
  });
});
