import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../src/retrieval/dates/days-of-row.ts';

describe('a cell that is a day with a short year', () => {
  it.each([
    ['Date: 18/5/26 · Gas: 64', '2026-05-18'],
    ['Date: Mon 6.7.26 · Gas: 66', '2026-07-06'],
    ['Ngày: 02-03-26 · Giá: 61.000', '2026-03-02'],
  ])('%s', (row, day) => {
    const days = daysIn(row, { year: 2025, isDayFirst: true });
    expect(days.map((one) => [one.day, one.hasYear])).toEqual([[day, true]]);
  });

  it('is no day where it is a number', () => {
    expect(daysIn('Part: 1.2.26.4 · Gas: 64', { year: 2025, isDayFirst: true })).toEqual([]);
  });
});
