import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('a number or code that is asked for by its name', () => {
  it.each([
    [
      'what is the account number for the lantern fund',
      'Please pay the lantern fund into account 4410 2278 9031 at Harbour Bank by the fifth.',
      '4410 2278 9031',
    ],
    [
      'what is the iban of the lantern club',
      'The IBAN of the lantern club is DE89 3704 0044 0532 0130 00, at Harbour Bank.',
      'DE89 3704 0044 0532 0130 00',
    ],
    [
      'what is the wifi password in the lantern room',
      'The wifi network of the lantern room is Annex and the password is maple2291.',
      'maple2291',
    ],
    ["what's the lantern shed code", 'The code for the lantern shed is 8823; it changes each month.', '8823'],
    [
      'số tài khoản quỹ đèn là gì',
      'Nộp quỹ đèn vào tài khoản 19037 22814 015 của ngân hàng Á Châu trước thứ Sáu.',
      '19037 22814 015',
    ],
    [
      'so tai khoan quy den la gi',
      'Nộp quỹ đèn vào tài khoản 19037 22814 015 của ngân hàng Á Châu trước thứ Sáu.',
      '19037 22814 015',
    ],
    [
      'mat khau wifi phong den la gi',
      'Mật khẩu wifi của phòng đèn là docsach88, xin đừng chia sẻ ra ngoài.',
      'docsach88',
    ],
    ['mã mở kho đèn là gì', 'Mã mở kho đèn sau 22 giờ là 4471.', '4471'],
    [
      'lantern repairs phone number',
      'Ring lantern repairs on 01632 960 114 if a lamp fails.',
      '01632 960 114',
    ],
  ])('is bold by itself: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    [
      'who knows the lantern room password',
      'Ask Mai Tran for the password of the lantern room in 2026.',
      '2026',
    ],
    [
      'what is the code of conduct of the lantern club',
      'The code of conduct of the lantern club hangs in room 2024.',
      /^2024$/,
    ],
    ['when does the lantern code change', 'The lantern code 8823 changes on 3 May.', '8823'],
  ])('is not where something about it is asked: %s', async (question, text, code) => {
    expect((await quoted(question, text)).bold.join()).not.toMatch(code);
  });
});

describe('a code of another group than the one asked for', () => {
  it.each([
    [
      'lantern wifi password for guests',
      'The staff wifi in the lantern hall has a new password: maple2291.',
      'maple2291',
    ],
    [
      'mật khẩu wifi đèn cho khách',
      'Wifi đèn của nhân viên đổi mật khẩu rồi: docsach88. Đừng cho khách.',
      'docsach88',
    ],
  ])('is not bold: %s', async (question, text, code) =>
    expect((await quoted(question, text)).bold.join()).not.toContain(code),
  );

  it.each([
    [
      'lantern wifi password for guests',
      'The lantern wifi password is maple2291, also for staff.',
      'maple2291',
    ],
    [
      'lantern wifi password for guests',
      'The staff and guest lantern wifi has the password maple2291.',
      'maple2291',
    ],
    ['lantern wifi password', 'The staff lantern wifi has a new password: maple2291.', 'maple2291'],
    [
      'mật khẩu wifi đèn cho nhân viên',
      'Wifi đèn của nhân viên đổi mật khẩu rồi: docsach88. Đừng cho khách.',
      'docsach88',
    ],
  ])('is bold where it is theirs, or nobody is asked for: %s – %s', async (question, text, code) =>
    expect((await quoted(question, text)).bold).toEqual([code]),
  );
});
