import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../src/corpus/reading/published-date.ts';

const iso = (line: string, dayFirst?: boolean) =>
  readDateLine(line, dayFirst === undefined ? {} : { dayFirst })?.iso ?? null;

describe('a date line', () => {
  it.each([
    ['Thứ Sáu, 06/01/2023, 07:30', '2023-01-06'],
    ['Thứ sáu, ngày 6/1/2023 | 07:30 GMT+7', '2023-01-06'],
    ['Thu Sau, 06/01/2023', '2023-01-06'],
    ['Chủ Nhật, 5/2/2023, 10:00 (GMT+7)', '2023-02-05'],
    ['06/01/2023 07:30 GMT+7', '2023-01-06'],
    ['Ngày 6 tháng 1 năm 2023', '2023-01-06'],
    ['Tháng 1/2023', '2023-01'],
    ['January 6, 2023', '2023-01-06'],
    ['Published: Jan. 6th, 2023 at 7:30 a.m. EST', '2023-01-06'],
    ['Friday, 6 Jan 2023 07:30', '2023-01-06'],
    ['6 September 2023', '2023-09-06'],
    ['Sept. 2023', '2023-09'],
    ['2023-01-06T07:30:00+07:00', '2023-01-06'],
    ['2023/01/06', '2023-01-06'],
    ['Date: 2023', '2023'],
    ['12. März 2025', '2025-03-12'],
    ['12.März 2025', '2025-03-12'],
    ['Mittwoch, 12. März 2025, 10:30 Uhr', '2025-03-12'],
    ['Do., 5. Dez. 2024', '2024-12-05'],
    ['Veröffentlicht am 05.06.2023 um 10:30 Uhr', '2023-06-05'],
    ['Berlin, den 3. Mai 2025'.slice(8), '2025-05-03'],
    ['Oktober 2024', '2024-10'],
    ['2025年3月12日', '2025-03-12'],
    ['2025 年 3 月 12 日 星期三 10:30', '2025-03-12'],
    ['发布时间：2025年3月12日10时30分', '2025-03-12'],
    ['2025年3月', '2025-03'],
  ])('%s is %s', (line, expected) => {
    expect(iso(line)).toBe(expected);
  });

  it.each([
    // Only the year is certain: June in the United States, January elsewhere.
    ['06/01/2023', '2023'],
    ['Mon, 06/01/2023', '2023'],
    // A number over 12 or a weekday that fits one reading alone decides.
    ['25/12/2023', '2023-12-25'],
    ['25.12.23', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['06/06/2023', '2023-06-06'],
    ['Friday, 06/01/2023', '2023-01-06'],
    ['Thursday, 06/01/2023', '2023-06-01'],
  ])('%s in an English article is %s', (line, expected) => {
    expect(iso(line)).toBe(expected);
  });

  it('puts the day first in a Vietnamese article', () => {
    expect(iso('06/01/2023', true)).toBe('2023-01-06');
    expect(iso('12/25/2023', true)).toBeNull();
  });

  it.each([
    'on March 25',
    'March 25',
    '06/01',
    '06/01/23',
    '31/02/2023',
    '2023-13-01',
    '2023',
    'In 2023, the council met',
    'May',
    '31. Februar 2025',
    '2025年13月1日',
    '12. Markt 2025',
    'Das Fest am 12. März 2025 war gut besucht',
  ])('%s is no date', (line) => {
    expect(iso(line)).toBeNull();
  });

  it('keeps the words as they stand, without the label', () => {
    expect(readDateLine('Published:  January 6, 2023')?.asWritten).toBe('January 6, 2023');
    expect(readDateLine('Thứ Sáu,\u00a006/01/2023'.normalize('NFD'))?.iso).toBe('2023-01-06');
  });
});
