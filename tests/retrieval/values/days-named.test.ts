import { describe, expect, it } from 'vitest';
import { daysNamed } from '../../../src/retrieval/values/days-named.ts';

const daysOf = (text: string): number[][] =>
  daysNamed(text).map(({ days }) => [...days].toSorted((a, b) => a - b));

describe('the weekdays of a text', () => {
  it.each([
    ['Friday at 6 pm, Saturday at 10 am', [[4], [5]]],
    ['Monday to Wednesday and Fridays', [[0, 1, 2, 4]]],
    ['Saturday to Monday', [[0, 5, 6]]],
    ['Sat 7:15, Sun 8:15', [[5], [6]]],
    ['on Tue and Thu', [[1, 3]]],
    ['thứ Hai đến thứ Tư, chủ nhật', [[0, 1, 2, 6]]],
    ['thứ 2, 4, 6 lúc 18 giờ', [[0, 2, 4]]],
    ['thứ 2, 4 giờ chiều', [[0]]],
    ['thu bay va cn', [[5, 6]]],
    ['thu 2 den thu 6', [[0, 1, 2, 3, 4]]],
    ['t7 mấy giờ', [[5]]],
    ['we sat in the sun', []],
    ['lần thứ 6', []],
  ])('“%s”', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});
