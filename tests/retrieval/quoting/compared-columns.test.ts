import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const SHEDS = `All about the two lantern sheds.
Roof · Old shed: slate, leaking · New shed: tin
Length · Old shed: 9 metres · New shed: 22 metres
Entry · Old shed: £4 · New shed: none
Trainer · Old shed: Ana Ruiz · New shed: Bo Lind`;
const KHO = `Hai kho đèn của hội.
Mái che · Kho Bắc: tôn xanh · Kho Nam: không có
Chỗ ngồi · Kho Bắc: 40 ghế · Kho Nam: 12 ghế
Giá thuê · Kho Bắc: 70k · Kho Nam: miễn phí`;
const KINDS = ['body', 'row', 'row', 'row', 'row'] as const;

describe('in a row that compares several things', () => {
  it.each([
    [SHEDS, 'what roof does the new shed have', 'tin'],
    [SHEDS, 'what roof does the old shed have', 'slate, leaking'],
    // "Long" is no word of "Length".
    [SHEDS, 'how long is the new shed', '22 metres'],
    // A cell of another kind than is asked for answers, too.
    [SHEDS, 'how much is entry to the new shed', 'none'],
    [SHEDS, 'who is the trainer in the old shed', 'Ana Ruiz'],
    [KHO, 'kho nam có mái che không', 'không có'],
    [KHO, 'kho bac co bao nhieu ghe', '40 ghế'],
    [KHO, 'giá thuê kho nam bao nhiêu', 'miễn phí'],
    [KHO, 'gia thue kho bac bao nhieu', '70k'],
  ])('the cell of the one that is named is bold: %#', async (table, question, cell) => {
    const { text, bold } = await quoted(question, table, KINDS);
    expect(bold).toEqual([cell]);
    expect(text).not.toContain('\n');
  });

  it('all of them are where none is named', async () => {
    expect((await quoted('what about the roof', SHEDS, KINDS)).bold).toEqual([
      'Old shed: slate, leaking · New shed: tin',
    ]);
  });

  it('several beside one another are where they are of what is asked for', async () => {
    const menu = `What the camp eats.
Monday · Supper (meat): hotpot · Supper (no meat): bean pie · Pudding: trifle
Tuesday · Supper (meat): sausages · Supper (no meat): curry · Pudding: apple tart`;
    expect((await quoted("what's for supper on tuesday", menu, KINDS)).bold).toEqual([
      'Supper (meat): sausages · Supper (no meat): curry',
    ]);
  });

  it('a row with a heading above each cell is as it was', async () => {
    const gear =
      'All lantern gear.\nItem: Rope · Loan: £3 · Deposit: £9\nItem: Torch · Loan: £2 · Deposit: £5';
    expect((await quoted('deposit for the torch', gear, KINDS)).bold).toEqual(['Deposit: £5']);
  });
});

describe('in a row with an age', () => {
  it.each([
    ['how old do you have to be for the kiln', '16'],
    ['what age for the potter wheel', '10 with adult'],
  ])('that is bold where it is asked for: %s', async (question, age) => {
    const gear = `All lantern gear.
Machine: Kiln · Min age: 16 · Key held by: Ada · Shelf: 4
Machine: Potter wheel · Min age: 10 with adult · Key held by: Bo · Shelf: 7`;
    expect((await quoted(question, gear, ['body', 'row', 'row'])).bold).toEqual([age]);
  });
});

describe('in a row with a price before and after it was cut', () => {
  const offers = `Lantern offers of May.
Set: Lantern small · List price: £16 · Offer price: £14
Set: Lantern large · List price: £30 · Offer price: £25`;
  const uuDai = `Ưu đãi đèn lồng tháng 5.
Gói: Đèn lồng nhỏ · Giá gốc: 160.000đ · Giá ưu đãi: 140.000đ
Gói: Đèn lồng lớn · Giá gốc: 300.000đ · Giá ưu đãi: 250.000đ`;
  const kinds = ['body', 'row', 'row'] as const;

  it.each([
    [uuDai, 'đèn lồng nhỏ đang giảm còn nhiêu', ['140.000đ']],
    [uuDai, 'den long lon dang giam con bao nhieu', ['250.000đ']],
    [offers, 'how much is the small lantern set in the sale', ['£14']],
  ])('the one after is bold where it is asked for: %#', async (table, question, cells) => {
    expect((await quoted(question, table, kinds)).bold).toEqual(cells);
  });

  it('both are, where the question leaves it open', async () => {
    const { bold } = await quoted('how much is the small lantern set', offers, kinds);
    expect(bold.join(' ')).toContain('£16');
  });
});
