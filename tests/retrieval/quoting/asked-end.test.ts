import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('when something opens or closes', () => {
  it.each([
    ['when does the lantern bar close', 'The lantern bar is open from 7.30 pm until 11 pm.', 'until 11 pm'],
    ['when does the lantern bar open', 'The lantern bar is open from 7.30 pm until 11 pm.', 'from 7.30 pm'],
    ['what time does the lantern shop shut', 'The lantern shop opens at 9 am and closes at 5 pm.', '5 pm'],
    ['what time does the lantern shop open', 'The lantern shop opens at 9 am and closes at 5 pm.', '9 am'],
    [
      'when does the lantern show end',
      'The lantern show starts at 19:30 and ends around 22:00.',
      'around 22:00',
    ],
    [
      'until when is the lantern exhibition on',
      'The lantern exhibition is on from 3 May until 9 June.',
      'until 9 June',
    ],
    ['chợ đèn đóng cửa lúc mấy giờ', 'Chợ đèn mở cửa từ 8 giờ đến 20 giờ.', 'đến 20 giờ'],
    ['chợ đèn mở cửa lúc mấy giờ', 'Chợ đèn mở cửa từ 8 giờ đến 20 giờ.', 'từ 8 giờ'],
    ['bảo tàng đèn đóng cửa mấy giờ', 'Bảo tàng đèn mở cửa từ 8h đến 17h, nghỉ thứ Hai.', 'đến 17h'],
    ['chợ đèn mở cửa đến mấy giờ', 'Chợ đèn mở cửa từ 5h30 đến 22h.', 'đến 22h'],
    ['khi nào chợ đèn kết thúc', 'Chợ đèn bắt đầu lúc 17 giờ, kết thúc lúc 23 giờ.', '23 giờ'],
  ])('is answered by that end: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    [
      'when is the lantern bar open',
      'The lantern bar is open from 7 pm until 11 pm.',
      'from 7 pm until 11 pm',
    ],
    ['lantern shop hours', 'The lantern shop hours are 9 am to 5 pm.', '9 am to 5 pm'],
  ])('is both ends where both are asked for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
