import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const FAIR = 'Entry to the lantern fair is £9 or £7 for residents.';
const TICKETS = 'Lantern tickets are £8, children £3.';
const WORKSHOP = 'The lantern workshop is £8 or £6 for members and £5 for children.';
const DAY = 'Lantern day ticket €9, students and under 18s €6. Ten-visit card €75.';
const VE = 'Vé hội đèn 30.000đ, sinh viên 12.000đ.';
const ROOM = 'LANTERN ROOM - seats 30. £14 an hour members / £23 others.';
const GIAM = 'Vé đèn giảm 20%, riêng sinh viên giảm 40% (mang theo thẻ).';
const THUE = 'Thuê đèn lớn 80.000 kể từ 1/11, thẻ thành viên 65.000.';
const THE = 'Thẻ đèn 10.000đ hoặc 5.000đ cho học sinh.';

describe('of two prices with a group behind them', () => {
  it.each([
    ['how much is the lantern fair for residents', FAIR, ['£7']],
    ['how much is the lantern fair for students', 'Entry to the lantern fair is £9/£7 for students.', ['£7']],
    ['how much is the lantern workshop if im a member', WORKSHOP, ['£6']],
    [
      'how much is the lantern workshop for non-members',
      'The lantern workshop is £8 or £6 for members.',
      ['£8'],
    ],
    ['how much are lantern tickets for children', TICKETS, ['£3']],
    ['how much is a lantern day for a student', DAY, ['€6']],
    ['price of a lantern day for under 18s', DAY, ['€6']],
    ['vé hội đèn cho sinh viên bao nhiêu', VE, ['12.000đ']],
    ['ve hoi den cho sinh vien bao nhieu', VE, ['12.000đ']],
    ['the den hoc sinh bao nhieu tien', THE, ['5.000đ']],
    ['how much is the lantern room for members', ROOM, ['£14']],
    ['how much is the lantern room for people who arent members', ROOM, ['£23']],
    ['sân đèn cho khách ngoài bao nhiêu', 'Sân đèn: 60k một giờ hội viên / 90k khách ngoài.', ['90k']],
    ['sân đèn cho hội viên bao nhiêu', 'Sân đèn: 60k một giờ hội viên / 90k khách ngoài.', ['60k']],
    ['vé đèn cho sinh viên giảm mấy phần trăm', GIAM, ['40%']],
    ['vé đèn giảm mấy phần trăm', GIAM, ['20%']],
    ['thuê đèn cho thành viên giá bao nhiêu', THUE, ['65.000']],
    ['thuê đèn giá bao nhiêu', THUE, ['80.000']],
    ['thẻ đèn học sinh bao nhiêu', 'Thẻ đèn 10k/5k cho học sinh.', ['5k']],
  ])('the one for the group that is named is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    ['how much is entry to the lantern fair', FAIR, ['£9 or £7']],
    ['how much are lantern tickets', TICKETS, ['£8', '£3']],
    ['vé hội đèn bao nhiêu tiền', VE, ['30.000đ', '12.000đ']],
    ['the den bao nhieu tien', THE, ['10.000đ hoặc 5.000đ']],
  ])('both are where none is: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    // A price of something else, and a range.
    ['how much are lantern tickets', 'Lantern tickets are £8, programmes £3.', ['£8']],
    ['vé hội đèn bao nhiêu tiền', 'Vé hội đèn 30.000đ, nến 12.000đ.', ['30.000đ']],
    ['how much are lantern boats for members', 'Lantern boats are £9 to £12 for members.', ['£9 to £12']],
  ])('others stay as they are: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });
});
