import { describe, expect, it } from 'vitest';
import { weekdaysIn } from '../../../src/retrieval/values/stated-values.ts';
import { quoted } from '../quoting/quoted.ts';

describe('a value is bold whole', () => {
  it.each([
    ['how deep is the lantern pool', 'The lantern pool is 1.4 to 2.0 metres deep.', '1.4 to 2.0 metres'],
    ['how many people carry a lantern', 'A lantern is carried by 5-10 people.', '5-10 people'],
    ['how much is the lantern dinner', 'The lantern dinner costs £15 to £20 a head.', '£15 to £20'],
    [
      'how much is the lantern dinner',
      'The lantern dinner costs between £15 and £20.',
      'between £15 and £20',
    ],
    ['how much is the lantern dinner', 'The lantern dinner goes up from £15 to £20.', '£20'],
    ['how much are lanterns', 'Prices have changed; lanterns now cost from £5 to £8.', 'from £5 to £8'],
    [
      'giờ mở cửa quán đèn',
      'Quán đèn đã chuyển sang đường Láng, mở từ 7 giờ đến 21 giờ.',
      'từ 7 giờ đến 21 giờ',
    ],
    ['hồ đèn sâu bao nhiêu mét', 'Hồ đèn sâu từ 1,4 đến 2,0 mét.', 'từ 1,4 đến 2,0 mét'],
    ['rước đèn ngày nào', 'Rước đèn từ 15 tới 20 tháng 2 tại đình.', 'từ 15 tới 20 tháng 2'],
    ['đổi đèn trong bao lâu', 'Đèn được đổi trong 30 ngày kể từ ngày mua.', 'trong 30 ngày'],
    ['hoàn tiền đèn trong mấy ngày', 'Chúng tôi hoàn tiền đèn trong 7-10 ngày.', 'trong 7-10 ngày'],
    ['how much do lantern carers pay', 'Lantern carers come in free.', 'free'],
    ['rước đèn năm nay lần thứ mấy', 'Rước đèn năm nay là lần thứ 12 của làng.', 'lần thứ 12'],
    ['lớp đèn đang học tuần thứ mấy', 'Lớp đèn đang học tuần thứ hai của mùa.', 'tuần thứ hai'],
    ['lớp đèn học thứ mấy', 'Khóa thứ ba của lớp đèn học vào thứ Sáu.', 'thứ Sáu'],
    ['đây là lần thứ mấy làng rước đèn', 'Năm nay làng rước đèn lần thứ sáu.', 'lần thứ sáu'],
  ])('%s: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it('an ordinal is no weekday', async () => {
    const text = 'Rước đèn lần thứ 6 tổ chức vào chủ nhật 15/2.';
    expect((await quoted('rước đèn tổ chức thứ mấy', text)).bold).toEqual(['chủ nhật 15/2']);
    expect(weekdaysIn('Giải lần thứ sáu, đội hạng thứ 2, họp thứ 5').map(({ day }) => day)).toEqual([3]);
    for (const ordinal of ['khóa thứ ba', 'buổi thứ hai', 'năm thứ tư', 'tuần thứ hai', 'lần thứ 6'])
      expect(weekdaysIn(ordinal)).toEqual([]);
    for (const day of ['lớp thứ Ba', 'buổi thứ Hai', 'tập thứ 3']) expect(weekdaysIn(day)).toHaveLength(1);
    // "Năm" is also a word that does not count.
    expect((await quoted('rước đèn thứ mấy', 'Rước đèn vào thứ Năm.')).bold).toEqual(['thứ Năm']);
  });
});
