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
    ['Hội trại vào tuần cuối tháng 7.', 'tuần cuối tháng 7'],
    ['Họp vào chủ nhật đầu tiên của tháng 3.', 'chủ nhật đầu tiên của tháng 3'],
    ['Khai giảng vào đầu tháng Chín.', 'đầu tháng Chín'],
    ['Hồ bơi mở lại cuối mùa xuân.', 'cuối mùa xuân'],
  ])('is found: %s', (text, date) => {
    expect(datesOf(text)).toEqual([date]);
  });

  it.each([
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
    ['bao giờ rước đèn', 'Rước đèn tổ chức vào cuối tháng 5.', 'cuối tháng 5'],
  ])('is bold where a date is asked for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
