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
    ['when does the lantern shop close', 'The lantern shop is open 9:00–17:00.', '17:00'],
    ['when does the lantern shop open', 'The lantern shop is open 9:00 – 17:00.', '9:00'],
    [
      'đánh ở sân đèn lồng mấy giờ bắt đầu',
      'Sáng Chủ nhật có mặt ở sân đèn lồng lúc 6h30, đánh tới 8h30.',
      '6h30',
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
    [
      'when will the lantern bridge be closed',
      'The lantern bridge is closed from 3 May to 9 May.',
      'from 3 May to 9 May',
    ],
    [
      'when does the lantern bridge close',
      'The lantern bridge is closed for repairs from 3 May to 9 May.',
      'from 3 May to 9 May',
    ],
    [
      'when is the lantern closing party',
      'The lantern closing party is from 7 pm to 9 pm.',
      'from 7 pm to 9 pm',
    ],
    [
      'when does the lantern course start and finish',
      'The lantern course starts on 4 May and finishes on 9 June.',
      '4 May and finishes on 9 June',
    ],
    [
      'lớp đèn bắt đầu và kết thúc khi nào',
      'Lớp đèn bắt đầu ngày 4 tháng 5, kết thúc ngày 9 tháng 6.',
      'ngày 4 tháng 5, kết thúc ngày 9 tháng 6',
    ],
    [
      'lớp làm đèn của cô Tân lúc mấy giờ',
      'Lớp làm đèn của cô Tân từ 18 giờ đến 20 giờ.',
      'từ 18 giờ đến 20 giờ',
    ],
    [
      'cầu đèn đóng cửa khi nào',
      'Cầu đèn đóng cửa sửa chữa từ ngày 3 tháng 5 đến ngày 9 tháng 5.',
      'từ ngày 3 tháng 5 đến ngày 9 tháng 5',
    ],
    ['lantern shop hours', 'The lantern shop hours are 9 am to 5 pm.', '9 am to 5 pm'],
  ])('is both ends where both are asked for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it('is that end alone, without the other between it and its day', async () => {
    const text = 'The lantern shop is open on Fridays, 15:00–17:00.';
    expect((await quoted('when does the lantern shop close', text)).bold).toEqual(['Fridays', '17:00']);
    const mua = 'Tiệm đèn mở thứ Sáu, 15:00–17:00.';
    expect((await quoted('tiệm đèn đóng cửa lúc nào', mua)).bold).toEqual(['thứ Sáu', '17:00']);
  });
});
