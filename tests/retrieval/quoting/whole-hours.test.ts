import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('hours', () => {
  it.each([
    [
      'phòng đèn mở cửa giờ nào',
      'Bạn ghé phòng đèn lúc nào trong khoảng 6 giờ đến 22 giờ cũng được, riêng Chủ nhật nghỉ.',
      '6 giờ đến 22 giờ',
    ],
    ['giờ mở cửa của phòng đèn là mấy giờ', 'Phòng đèn mở cửa từ 6 giờ đến 21 giờ.', 'từ 6 giờ đến 21 giờ'],
    [
      'phòng đèn mở cửa từ mấy giờ đến mấy giờ',
      'Phòng đèn mở cửa từ 8 giờ đến 17 giờ, riêng thứ Bảy đến 12 giờ.',
      'từ 8 giờ đến 17 giờ',
    ],
    [
      'what are the opening times of the lantern room',
      'The lantern room is open from 7 am to 9 pm, though the loft is for members.',
      'from 7 am to 9 pm',
    ],
    // One end is asked for.
    ['phòng đèn mở cửa lúc mấy giờ', 'Phòng đèn mở cửa từ 6 giờ đến 21 giờ.', 'từ 6 giờ'],
    ['mấy giờ phòng đèn mở cửa', 'Phòng đèn mở cửa từ 6 giờ đến 21 giờ.', 'từ 6 giờ'],
    ['phòng đèn mở cửa đến mấy giờ', 'Phòng đèn mở cửa từ 6 giờ đến 21 giờ.', 'đến 21 giờ'],
    [
      'lớp đèn học thứ mấy',
      'Lớp đèn học mỗi sáng 5 giờ tới 6 giờ, trừ Chủ nhật, ở sân đình.',
      'sáng 5 giờ tới 6 giờ, trừ Chủ nhật',
    ],
    // About a time.
    ['phòng đèn mở cửa lúc mấy giờ', 'Phòng đèn mở cửa khoảng 6 giờ, có nước uống.', 'khoảng 6 giờ'],
  ])('are bold whole, and nothing else: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
