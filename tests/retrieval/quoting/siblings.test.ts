import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('of several alike, each with a value', () => {
  it.each([
    // A letter or a number is a name behind the word for what it names.
    [
      'when is the lantern check for block C',
      'Lanterns are checked on 3 May for block A and on 6 May for block C.',
      '6 May',
    ],
    ['when is lantern post B painted', 'Lantern post A is painted on 5 May, post B on 12 May.', '12 May'],
    [
      'what time does lantern group 3 meet',
      'Lantern group 1 meets at 9:00, group 2 at 10:30 and group 3 at 14:00.',
      '14:00',
    ],
    [
      'when do people of house 5 get their lanterns',
      'People of houses 3 and 4 get their lanterns on 11 July, those of house 5 on 18 July.',
      '18 July',
    ],
    [
      'tòa C phát đèn ngày nào',
      'Buổi sáng 15 tháng 11 phát đèn cho tòa A, ngày 22 tháng 11 cho tòa C.',
      'ngày 22 tháng 11',
    ],
    [
      'toa c phat den ngay nao',
      'Buổi sáng 15 tháng 11 phát đèn cho tòa A, ngày 22 tháng 11 cho tòa C.',
      'ngày 22 tháng 11',
    ],
    ['may den 2 sua ngay nao', 'Máy đèn 1 sửa ngày 2 tháng 8, máy đèn 2 ngày 9 tháng 8.', 'ngày 9 tháng 8'],
    [
      'nhà 4 nhận đèn ngày nào',
      'Nhà 3 và nhà 4 nhận đèn ngày 11 tháng 7, nhà 5 ngày 18 tháng 7.',
      'ngày 11 tháng 7',
    ],
    ['cổng B tắt đèn lúc mấy giờ', 'Cổng A tắt đèn lúc 22 giờ, cổng B lúc 23 giờ 30.', '23 giờ 30'],
    // The first clause says what holds for all of them.
    [
      'when does the lantern walk for adults leave',
      'The under 9s lantern walk leaves at 4:30 pm, the adults one at 6 pm.',
      '6 pm',
    ],
    [
      'what time do the lantern adults train',
      'The under 12s lantern team trains at 5, the adults at 7.',
      '7',
    ],
    ['what time do the under 12s train', 'The under 12s lantern team trains at 5, the adults at 7.', '5'],
    [
      'bỏ đèn sắt bao nhiêu tiền',
      'Bỏ đèn nộp 60.000 đồng một món, riêng đèn sắt 90.000 đồng.',
      '90.000 đồng',
    ],
    [
      'người ngoài xem đèn bao nhiêu tiền',
      'Xem đèn là 120.000 đồng cho cư dân, khách ngoài 250.000 đồng.',
      '250.000 đồng',
    ],
    [
      'nguoi ngoai xem den bao nhieu tien',
      'Cư dân xem đèn nay là 120.000 đồng, khách ngoài 250.000 đồng.',
      '250.000 đồng',
    ],
  ])('the one that the question names has the bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    ['when is the lantern check for block C', 'Lanterns are checked on 3 May in block A.', '3 May'],
    [
      'when does lantern season 6 start',
      'The lantern tower is washed on the first Monday of each month. Lantern season 5 starts on 6 September.',
      'Monday',
    ],
    ['lantern zone d price', 'Lantern zone A is £96, zone B £72. A book of ten tickets is £22.', '£'],
    ['đèn tòa C sửa ngày nào', 'Đèn tòa A sửa ngày 4 tháng 9.', '4 tháng 9'],
  ])('none has where another one is told of alone: %s', async (question, text, other) => {
    expect((await quoted(question, text)).bold.join()).not.toContain(other);
  });

  it.each([
    ['when is the lantern check', 'Lanterns are checked on 3 May for block A and on 6 May for block C.', 2],
    ['when do I rent a lantern', 'Plan A lanterns go out on 3 May, plan B lanterns on 6 May.', 2],
    ['how much is a lantern for 20 May', 'A lantern is £4 for block A and £6 for block C.', 2],
  ])('all have where it names none: %s', async (question, text, count) => {
    expect((await quoted(question, text)).bold.join().match(/\d+ May|£\d/g)).toHaveLength(count);
  });
});

describe('lines of several alike', () => {
  const ZONES =
    'Zone A (Old Mill): Monday, 5:00 to 9:00\nZone B (Quay): Tuesday, 5:00 to 9:00\nZone C (Hill): Friday, 6:00 to 10:00';

  it.each([
    ['when does zone B get lantern oil', 'Zone B (Quay): Tuesday, 5:00 to 9:00'],
    ['when does zone C get lantern oil', 'Zone C (Hill): Friday, 6:00 to 10:00'],
  ])('are quoted alone where one is asked for: %s', async (question, line) => {
    const { text } = await quoted(question, `Lantern oil is given out by zone.\n${ZONES}`);
    expect(text).toBe(line);
  });
});
