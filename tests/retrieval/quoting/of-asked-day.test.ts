import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('of the hours of several days', () => {
  it.each([
    [
      'when is the Saturday lantern class',
      'Lantern classes are on Friday at 6 pm, Saturday at 10 am, Sunday at noon.',
      '10 am',
    ],
    [
      'what time is lantern folding on thursday',
      'Lantern folding: Monday 5 pm, Thursday 7 pm, Sunday 10 am.',
      '7 pm',
    ],
    [
      'when do the lantern baths close on sunday',
      'The lantern baths are open Monday to Friday 7 am – 9 pm, Sunday 9 am – 5 pm.',
      '5 pm',
    ],
    [
      'when are the lantern baths open on wednesday',
      'The lantern baths are open Monday to Friday 7 am – 9 pm, Sunday 9 am – 5 pm.',
      'Monday to Friday 7 am – 9 pm',
    ],
    [
      'when is the lantern class on Saturday',
      'Lantern classes are at 6 pm on Friday, at 10 am on Saturday and at noon on Sunday.',
      '10 am',
    ],
    [
      'what time do the lantern baths open on saturdays',
      'The lantern baths are open on Saturday and Sunday 9:00 to 18:00.',
      '9:00 to 18:00',
    ],
    ['lớp làm đèn thứ Bảy học mấy giờ', 'Lớp làm đèn học thứ Sáu lúc 18 giờ, thứ Bảy lúc 10 giờ.', '10 giờ'],
    [
      'lop lam den t7 hoc may gio',
      'Lớp làm đèn học thứ Sáu lúc 18 giờ, thứ Bảy lúc 10 giờ.',
      'thứ Bảy lúc 10 giờ',
    ],
    [
      'lớp làm đèn thứ 4 học mấy giờ',
      'Lớp làm đèn học thứ 2, 4, 6 lúc 18 giờ, thứ 7 lúc 10 giờ.',
      'thứ 2, 4, 6 lúc 18 giờ',
    ],
  ])('those of the day that is asked for are bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    [
      'when does the Friday lantern club meet',
      'The Friday lantern club meets on Tuesday at 7 pm.',
      'Tuesday at 7 pm',
    ],
    [
      'when is the lantern class',
      'Lantern classes are on Friday at 6 pm, Saturday at 10 am.',
      'Friday at 6 pm, Saturday at 10 am',
    ],
  ])('all are where none has hours of its own, or none is named: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
