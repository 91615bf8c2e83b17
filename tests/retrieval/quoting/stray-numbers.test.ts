import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('where a price is asked for', () => {
  it.each([
    [
      'gửi đèn to một tháng bao nhiêu',
      'Hội gửi đèn to đóng tiền kho từ kỳ tháng 11. Bảng giá mới dán cạnh cột số 20 của kho.',
    ],
    ['gui den to bao nhieu', 'Phiếu gửi đèn to từ tháng 6 có ở trang 4 của sổ.'],
    ['how much is the lantern fee', 'Since stage 4 of the works the lantern fee is paid beside pillar 20.'],
  ])('a number that names something is not bold by itself: %s', async (question, text) => {
    expect((await quoted(question, text)).bold.filter((one) => /^\d+$/.test(one))).toEqual([]);
  });

  it.each([
    ['gửi đèn một tháng bao nhiêu', 'Gửi đèn từ tháng 6 là 40.000 đồng, kho có 12 chỗ.', ['40.000 đồng']],
    ['kho đèn có bao nhiêu chỗ', 'Kho đèn ở tầng 4 có 12 chỗ.', ['12 chỗ']],
    ['sửa đèn còn thiếu bao nhiêu', 'Sửa đèn hết 21.400 đô, còn thiếu 6.000.', ['6.000']],
    ['vô đội đèn bao nhiêu tiền', 'Vô đội không tốn tiền. Đèn thì đội cho mượn.', ['không tốn tiền']],
    ['đèn treo ở cột số mấy', 'Đèn treo ở cột số 20 của kho.', ['20']],
    ['how many lanterns are on floor 3', 'On floor 3 there are 40 lanterns.', ['40 lanterns']],
  ])('what is counted is: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    [
      'how much lantern boat to the island',
      'We send a 16-seat lantern boat to the island for 900,000 VND.',
      '900,000 VND',
    ],
    ['lantern supper how much', 'A three-course lantern supper costs £18.', '£18'],
    ['how much lantern course', 'The two-day lantern course is £95.', '£95'],
  ])('what says of which kind it is is none of it: %s', async (question, text, sum) => {
    expect((await quoted(question, text)).bold).toEqual([sum]);
  });

  it.each([
    ['how many seats has the lantern boat', 'A 16-seat lantern boat costs £40.', '16-seat'],
    ['how much lantern oil do i need', 'Bring a 2-litre bottle of lantern oil, it costs £3.', '2-litre'],
    ['how much lantern oil do i need', 'Bring a 3-can box of lantern oil.', '3-can'],
  ])('it is all of it where it is asked for, or nothing else is: %s', async (question, text, count) => {
    expect((await quoted(question, text)).bold.join()).toContain(count);
  });
});
