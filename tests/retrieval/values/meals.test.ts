import { expect, it } from 'vitest';
import { quoted } from '../quoting/quoted.ts';

it.each([
  [
    'ăn sáng quán diều mấy giờ',
    'Mùa mưa quán diều bắt đầu dọn đồ ăn sáng lúc 7 giờ, kết thúc 9 giờ 30, cho tới hết tháng 2.',
    ['7 giờ, kết thúc 9 giờ 30'],
  ],
  ['cơm tối lồng đèn mấy giờ', 'Cơm tối 18 giờ 30 ở quán lồng đèn.', ['18 giờ 30']],
  ['rước đèn mấy giờ', 'Rước đèn tối lúc 7 giờ ở đình.', ['tối lúc 7 giờ']],
])('a meal is no part of the day: %s', async (question, text, bold) => {
  expect((await quoted(question, text)).bold).toEqual(bold);
});
