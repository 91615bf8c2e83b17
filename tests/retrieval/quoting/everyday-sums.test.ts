import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('a sum in everyday words', () => {
  it.each([
    [
      'how much r chalk bags',
      'Chalk bags are 12 pounds. A block of chalk is £2.50, a 200 g bag of loose chalk £6.',
      ['12 pounds'],
    ],
    [
      'how much r lantern frames',
      'Lantern frames are now a tenner. A frame for glass is £2.50, a tin frame for a big lantern £6.',
      ['a tenner'],
    ],
    ['how much are lantern masks', 'Lantern masks are five quid. A bag of beads is £6.', ['five quid']],
    ['how much are lantern masks', 'Lantern masks are 20 bucks, a bag of beads $6.', ['20 bucks']],
    ['how much are lantern masks', 'Lantern masks are ten euros each, the beads €6.', ['ten euros']],
    ['how much is a lantern bun', 'A lantern bun is 80p, the tea £1.20.', ['80p']],
    ['thuê kayak đèn bao nhiêu tiền', 'Thuê kayak đèn 70k một giờ, áo phao 15.000đ.', ['70k']],
    ['hoc phi lop den bao nhieu', 'Học phí lớp đèn là 1tr2 một khóa, tiền nến 80.000đ.', ['1tr2']],
    ['phạt nấu lẩu bao nhiêu', 'Mức phạt nấu lẩu bây giờ là 400 ngàn chứ không phải 200 ngàn.', ['400 ngàn']],
    ['vé thuyền đèn giá bao nhiêu', 'Vé thuyền đèn hai trăm nghìn một người.', ['hai trăm nghìn']],
    ['the hoi den ca nam bao nhieu tien', 'Thẻ hội đèn cả năm chỉ nửa triệu.', ['nửa triệu']],
    // The question's own sum, however it is written, is no answer.
    [
      'nap the den 200k dc tang bao nhieu',
      'Nạp thẻ đèn một lần từ 200.000 đ được tặng thêm 10 phần trăm.',
      ['10 phần trăm'],
    ],
    ['thẻ đèn bao nhiêu tiền', 'Thẻ đèn 90.000đ, đã có nến.', ['90.000đ']],
  ])('is bold where a price is asked for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    ['how much is lantern rice', 'Lantern rice comes in sacks of 12 pounds of rice and costs £8.', ['£8']],
    ['vé hội đèn bao nhiêu', 'Hội đèn năm nay đón 20 nghìn người, vé 50k.', ['50k']],
    [
      'how many children join the lantern camp',
      'The lantern camp is 190 pounds a week. It takes 120 children.',
      ['120 children'],
    ],
    ['áo chạy đèn bao nhiêu tiền', 'Áo chạy đèn cho cự ly 10k giá 150.000 đồng.', ['150.000 đồng']],
  ])('is no weight, crowd or distance: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });
});
