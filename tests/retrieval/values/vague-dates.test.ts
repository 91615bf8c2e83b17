import { describe, expect, it } from 'vitest';
import { vagueDates } from '../../../src/retrieval/values/vague-dates.ts';
import { quoted } from '../quoting/quoted.ts';

const datesOf = (text: string): string[] => vagueDates(text).map(({ start, end }) => text.slice(start, end));

describe('a date that names no day', () => {
  it.each([
    ['It is always held in the last week of May.', 'the last week of May'],
    ['We meet on the second Tuesday of every month.', 'the second Tuesday of every month'],
    ['The pool reopens at the end of March.', 'the end of March'],
    ['It is usually in late September.', 'late September'],
    ['Exams start in mid-June and last two weeks.', 'mid-June'],
    ['The boats come out in October.', 'October'],
    ['The pool is open from May to July.', 'May to July'],
    ['The fair is held in April and October.', 'April and October'],
    ['It is open late May–early July.', 'late May–early July'],
    ['The course runs from mid-June until the end of August.', 'mid-June until the end of August'],
    ['Hồ mở từ tháng 5 đến tháng 7.', 'tháng 5 đến tháng 7'],
    ['Hồ mở từ cuối tháng Tư đến hết tháng Bảy.', 'cuối tháng Tư đến hết tháng Bảy'],
    ['Hồ mở tháng 5-7.', 'tháng 5-7'],
    ['Họp tháng 5 và 7 giờ có mặt.', 'tháng 5'],
    ['Hội trại vào tuần cuối tháng 7.', 'tuần cuối tháng 7'],
    ['Họp vào chủ nhật đầu tiên của tháng 3.', 'chủ nhật đầu tiên của tháng 3'],
    ['Khai giảng vào đầu tháng Chín.', 'đầu tháng Chín'],
    ['Hồ bơi mở lại cuối mùa xuân.', 'cuối mùa xuân'],
  ])('is found: %s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  it.each([
    'Ask Ann, who may march to the front.',
    'May Reed sits in the middle of the row.',
    'It may rain in the end.',
    'The course begins with may blossom.',
    'Học phí 300.000 đồng một tháng.',
    'Ngồi ở cuối phòng.',
  ])('is none: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    [
      'when is the lantern meeting',
      'The lantern meeting is always held in the last week of May.',
      'the last week of May',
    ],
    ['when does the lantern season start', 'The lantern season starts in early June.', 'early June'],
    ['when is the lantern season', 'The lantern season is from May to July.', 'from May to July'],
    ['when is the lantern fair', 'The lantern fair is held in April and October.', 'April and October'],
    ['mùa đèn khi nào', 'Mùa đèn kéo dài từ tháng 5 đến 7.', 'từ tháng 5 đến 7'],
    ['bao giờ rước đèn', 'Rước đèn tổ chức vào cuối tháng 5.', 'cuối tháng 5'],
  ])('is bold where a date is asked for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
