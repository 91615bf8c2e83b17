import { describe, expect, it } from 'vitest';
import { datesInUnit } from '../../../src/retrieval/values/dates-in-unit.ts';

function dates(text: string): string[] {
  return datesInUnit(text).map(({ start, end }) => text.slice(start, end));
}

describe('a day of a month that is known', () => {
  it.each([
    ['Wages are paid on the 28th now, and not at the end.', ['the 28th']],
    ['Subs are taken on the 5th of each month.', ['the 5th']],
    ['Lương từ nay về ngày 5 chứ không phải đợi tới 10.', ['ngày 5']],
    ['Chuyển khoản vào ngày 10 hàng tháng.', ['ngày 10']],
    ['Họp tổ mùng 3 nha cả nhà.', ['mùng 3']],
    ['Họp ngày 5/11.', ['ngày 5/11']],
    // The day of the moon's calendar in brackets is the same one.
    ['Mở lại 11/2 (mùng 6 nha).', ['11/2']],
  ])('is a date: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    'Mỗi ngày 5, 6 người.',
    'Uống ngày 3 viên, sáng và tối.',
    'Nghỉ 3 ngày 5 đêm.',
    'Nộp trước ngày 20.',
    'Order by the 26th.',
  ])('is none where it counts, or is a bound: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
