import { describe, expect, it } from 'vitest';
import { lunarDays } from '../../../src/retrieval/values/lunar-days.ts';
import { quoted } from '../quoting/quoted.ts';

function days(text: string): string[] {
  return lunarDays(text).map(({ start, end }) => text.slice(start, end));
}

describe("days of the moon's calendar", () => {
  it.each([
    ['Quán nghỉ từ 26 tháng chạp đến hết mùng 5.', ['từ 26 tháng chạp đến hết mùng 5']],
    ['Cúng rằm tháng giêng ở đình.', ['rằm tháng giêng']],
    ['Chợ hoa mở tới 30 Tết.', ['30 Tết']],
    ['Hội làng mùng mười tháng ba.', ['mùng mười tháng ba']],
    ['Đêm giao thừa có pháo hoa.', ['Đêm giao thừa']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected));

  it.each([
    'Có 30 tháng thuê.',
    'Phòng 12 tết tóc.',
    'Khoảng 27 tháng trước.',
    'Họp 20 tháng 11.',
    'Mở lại 11/2 (mùng 6 nha).',
  ])('are none: %s', (text) => expect(days(text)).toEqual([]));
});

it('the days on which something is closed are bold, and the sentence beside them on another day is not', async () => {
  const text =
    'Rằm năm nay rơi vào ngày 15/2/2027. Hội đèn đóng cửa từ 26 tháng chạp đến hết mùng 5. Mùng 6 hội đèn mở lại.';
  const { bold } = await quoted('hội đèn nghỉ từ hôm nào', text);
  expect(bold).toEqual(['từ 26 tháng chạp đến hết mùng 5']);
});
