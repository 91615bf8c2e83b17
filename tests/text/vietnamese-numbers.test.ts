import { expect, it } from 'vitest';
import { VIETNAMESE_LARGER, vietnameseNumber } from '../../src/text/vietnamese-numbers.ts';

it.each([
  ['ba', 3],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['bốn lăm', 45],
  ['một trăm', 100],
  ['hai trăm linh năm', 205],
  ['hai trăm năm mươi', 250],
])('%s is %i', (words, number) => {
  expect(vietnameseNumber(words)).toBe(number);
});

it.each(['mười mét', 'nửa', ''])('%j is no number', (words) => {
  expect(vietnameseNumber(words)).toBeUndefined();
});

it.each([
  // Fifteen is "mười lăm".
  ['mười năm nữa', ['mười']],
  ['hai mươi chỗ', ['hai mươi']],
  ['hai trăm năm mươi nghìn', ['hai trăm năm mươi']],
  ['một trong hai cửa', []],
])('ten and more are found in %j', (text, found) => {
  expect(text.match(new RegExp(VIETNAMESE_LARGER, 'gu')) ?? []).toEqual(found);
});
