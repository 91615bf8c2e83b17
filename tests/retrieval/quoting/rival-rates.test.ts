import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('a price for so many months or people', () => {
  it.each([
    [
      'how much is the lantern club for 12 months',
      'The lantern club is £15 for 3 months and £50 for 12 months.',
      '£50',
    ],
    ['how much is the lantern club for a year', 'The lantern club is £6 a month or £50 a year.', '£50'],
    [
      'how much is a lantern boat for 2 people',
      'A lantern boat is £30 for one person and £45 for two people.',
      '£45',
    ],
    ['how much is a family lantern ticket', 'An adult lantern ticket is £6, a family ticket £19.', '£19'],
    ['vé đèn sinh viên bao nhiêu', 'Vé đèn người lớn 60.000 đồng, sinh viên 30.000 đồng.', '30.000 đồng'],
    [
      'thẻ đèn 12 tháng bao nhiêu',
      'Thẻ đèn 90.000 đồng cho 6 tháng, 150.000 đồng cho 12 tháng.',
      '150.000 đồng',
    ],
    [
      'the den 12 thang bao nhieu',
      'Thẻ đèn 90.000 đồng cho 6 tháng, 150.000 đồng cho 12 tháng.',
      '150.000 đồng',
    ],
    // A price for each one tells what more cost.
    ['gửi đèn 3 tháng bao nhiêu tiền', 'Gửi đèn 50.000 đồng một tháng.', '50.000 đồng'],
    ['how much is lantern storage for 3 months', 'Lantern storage is £5 a month.', '£5'],
    // What is no price of so many is untouched.
    [
      'lớp đèn cho bé bao nhiêu tiền 1 tháng',
      'Lớp đèn cho bé là 1.500.000 đồng cho 12 buổi.',
      '1.500.000 đồng',
    ],
  ])('the one that is asked for is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    ['vé đèn 6 tháng bao nhiêu tiền', 'Vé đèn 3 tháng là 900.000 đồng.', '900.000'],
    ['ve den 6 thang bao nhieu tien', 'Vé đèn 3 tháng là 900.000 đồng.', '900.000'],
    ['how much is the lantern course for 5 days', 'The lantern course costs £90 for 2 days.', '£90'],
    ['lantern pass 12 months price', 'The monthly lantern pass costs £25.', '£25'],
    ['how much is a family lantern ticket', 'A season lantern ticket is £80 for an adult.', '£80'],
  ])('that of another is not: %s', async (question, text, other) => {
    expect((await quoted(question, text)).bold.join()).not.toContain(other);
  });
});
