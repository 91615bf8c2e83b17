import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('of one who left and one who came', () => {
  it.each([
    ['who is the lantern secretary', 'Kasper follows Maud as lantern secretary from May.', ['Kasper']],
    ['who is the lantern treasurer', 'Ana Ruiz follows Bo Lind as lantern treasurer.', ['Ana Ruiz']],
    ['who is the lantern teacher', 'Kim Vo steps in for Sam Roe as lantern teacher.', ['Kim Vo']],
    ['who looks after the lantern purse', 'Bo Lind hands the lantern purse over to Ana Ruiz.', ['Ana Ruiz']],
    ['who teaches the lantern class', 'Instead of Sam, Kim teaches the lantern class.', ['Kim']],
    [
      'who is the lantern secretary',
      'Helen is fed up with being the lantern secretary. Priya takes it on from today.',
      ['Priya'],
    ],
    [
      'who has the lantern keys',
      'Rob has had enough of the lantern keys. Mo takes them on from today.',
      ['Mo'],
    ],
    ['ai lo việc chợ đèn', 'Từ nay anh Bảo lo việc chợ đèn thay chị Loan.', ['Bảo']],
    ['ai lo viec cho den', 'Thay chị Loan, anh Bảo lo việc chợ đèn.', ['Bảo']],
    ['ai lo việc chợ đèn', 'Chị Loan bàn giao việc chợ đèn cho anh Bảo.', ['Bảo']],
    ['ai day lop den', 'Từ nay cô Hạnh nhận lớp đèn từ thầy Vinh.', ['Hạnh']],
    ['ai lái xe chở đèn', 'Chú Bảy nghỉ mổ mắt rồi, giờ anh Phúc lái xe chở đèn.', ['Phúc']],
    ['ai dạy lớp đèn', 'Cô Linh qua dạy lớp gốm rồi, thầy Tuấn đứng lớp đèn tới cuối khóa.', ['Tuấn']],
  ])('the one who came is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    [
      'who leads the lantern choir',
      'I have taken over the lantern choir from Edith, who has moved away.',
      'taken over the lantern choir',
    ],
    [
      'who leads the lantern choir',
      'I have taken over the lantern choir from Edith. I look forward to singing with Ola Bright.',
      'taken over the lantern choir',
    ],
    ['ai lo việc chợ đèn', 'Tôi nhận việc chợ đèn từ chị Loan.', 'nhận việc chợ đèn'],
    ['ai lo viec cho den', 'Mình đã nhận lại việc chợ đèn từ chị Loan.', 'nhận lại việc chợ đèn'],
  ])('the words that matter are where that is “I”: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    [
      'who was the lantern treasurer before',
      'Ana Ruiz has taken over the lantern purse as treasurer from Bo Lind.',
      ['Bo Lind'],
    ],
    ['who follows the lantern walk', 'Ana Ruiz follows the lantern walk.', ['Ana Ruiz']],
    ['who leads the lantern choir', 'I met Edith Poe, who leads the lantern choir.', ['Edith Poe']],
    ['who won the lantern walk', 'The lantern walk was won by Ana Ruiz from Leeds.', ['Ana Ruiz']],
  ])('others stay as they are: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });
});
