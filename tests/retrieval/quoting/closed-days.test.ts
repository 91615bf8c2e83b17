import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('the day on which something is closed', () => {
  it.each([
    [
      'tiệm đèn nghỉ từ hôm nào tới hôm nào',
      'Tiệm đèn nghỉ Tết từ thứ Tư 03/02/2027 (27 tháng Chạp) đến hết thứ Năm 11/02/2027 (mùng 6).',
      ['từ thứ Tư 03/02/2027', 'thứ Năm 11/02/2027'],
    ],
  ])('is bold with the last one where both are asked for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    [
      'which day is the lantern shop closed',
      'The lantern shop opens again this Friday. It opens at any hour, and on Thursdays it is closed.',
      'Thursdays',
    ],
    [
      'what days is the lantern shop shut',
      'The lantern shop shuts on Mondays and Tuesdays and opens again on Wednesday.',
      'Mondays and Tuesdays',
    ],
    [
      'tiệm đèn nghỉ ngày nào trong tuần',
      'Tiệm đèn mở lại từ sáng thứ Sáu này. Ai cũng có thể ghé tiệm, riêng thứ Năm tiệm nghỉ.',
      'thứ Năm',
    ],
    ['tiem den nghi thu may', 'Tiệm đèn mở cửa các ngày từ thứ Ba đến Chủ nhật, thứ Hai nghỉ.', 'thứ Hai'],
    ['tiệm đèn đóng cửa ngày nào', 'Tiệm đèn mở từ thứ Hai đến thứ Bảy, Chủ nhật đóng cửa.', 'Chủ nhật'],
  ])('is bold, and not that of opening: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    [
      'what time does the lantern shop close',
      'The lantern shop closes at 6 pm, and on Mondays it is closed.',
      '6 pm',
    ],
    ['tiệm đèn mở cửa ngày nào', 'Tiệm đèn mở cửa thứ Bảy, thứ Hai nghỉ.', 'thứ Bảy'],
  ])('is not what else is asked: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
