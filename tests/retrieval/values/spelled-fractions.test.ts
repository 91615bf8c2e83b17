import { describe, expect, it } from 'vitest';
import { statedAmounts } from '../../../src/retrieval/values/stated-amounts.ts';

const amountsOf = (text: string) =>
  statedAmounts(text, true).map(({ start, end, readings, unit }) => [
    text.slice(start, end),
    readings[0],
    unit,
  ]);

describe('amounts in words', () => {
  it.each([
    ['half an hour', 'half an hour', 30, 'minute'],
    ['three quarters of an hour', 'three quarters of an hour', 45, 'minute'],
    ['half a mile', 'half a', 0.5, 'mile'],
    ['two and a half hours', 'two and a half', 2.5, 'hour'],
    ['2½ hours', '2½', 2.5, 'hour'],
    ['an hour and a half', 'an hour and a half', 1.5, 'hour'],
    ['within a fortnight', 'a fortnight', 2, 'week'],
    ['half a dozen eggs', 'half a dozen', 6, ''],
    ['a quarter of the members', 'a quarter', 25, '%'],
    ['nửa tiếng', 'nửa tiếng', 30, 'minute'],
    ['hai tiếng rưỡi', 'hai', 2.5, 'hour'],
    ['một tiếng rưỡi', 'một tiếng rưỡi', 1.5, 'hour'],
    ['hai tá trứng', 'hai tá', 24, ''],
    ['mười mét', 'mười', 10, 'm'],
    ['hai mươi chỗ', 'hai mươi', 20, ''],
    ['ba tuần', 'ba', 3, 'week'],
    ['mười năm', 'mười', 10, 'year'],
    ['ba phần tư', 'ba phần tư', 75, '%'],
    ['hai trăm năm mươi nghìn đồng', 'hai trăm năm mươi nghìn', 250_000, 'đ'],
  ])('are read in %j', (text, words, reading, unit) => {
    expect(amountsOf(text)).toEqual([[words, reading, unit]]);
  });

  it.each([
    'one of us',
    'một số người',
    'một trong hai cửa',
    'the first hive',
    'thứ hai tuần này',
    'ngày mười hai tháng sáu',
    'tuần thứ ba tháng năm',
    'mỗi năm ngày này',
    'ba mẹ tới',
    'once a fortnight',
    'nửa đêm',
  ])('are none in %j', (text) => {
    expect(amountsOf(text)).toEqual([]);
  });
});
