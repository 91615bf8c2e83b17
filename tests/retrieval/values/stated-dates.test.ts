import { describe, expect, it } from 'vitest';
import { datesDiffer, statedDates } from '../../../src/retrieval/values/stated-dates.ts';

const read = (text: string) => statedDates(text).map(({ parts }) => parts);

describe('statedDates', () => {
  it.each([
    ['on 6 January 2023', [{ year: 2023, month: 1, day: 6 }]],
    ['on January 6th, 2023', [{ year: 2023, month: 1, day: 6 }]],
    ['On January 6, the bridge', [{ month: 1, day: 6 }]],
    ['the 6th of January', [{ month: 1, day: 6 }]],
    ['in January 2023', [{ year: 2023, month: 1 }]],
    ['in 2023', [{ year: 2023 }]],
    ['ngày 6 tháng 1 năm 2023', [{ year: 2023, month: 1, day: 6 }]],
    ['ngày 6/1, tại Hà Nội', [{ month: 1, day: 6 }]],
    ['ngày 06/01/2023', [{ year: 2023, month: 1, day: 6 }]],
    ['on 06/01/2023', [{ year: 2023 }]],
    ['on 13/01/2023', [{ year: 2023, month: 1, day: 13 }]],
    ['năm 1975 và năm 1976', [{ year: 1975 }, { year: 1976 }]],
    ['nhận bài tới 25/11, 17h00', [{ month: 11, day: 25 }]],
    [
      'lùi một tuần: 2/5 đến 4/5',
      [
        { month: 5, day: 2 },
        { month: 5, day: 4 },
      ],
    ],
    ['tối thứ Bảy 3/4 có lửa trại', [{ month: 4, day: 3 }]],
    ['chừng 2/3 số thành viên đã tới', []],
    ['đúng 8/10 câu là đậu, cửa mở 24/7', []],
    ['quán ở số 12/4 đường Sông', []],
    ['two thirds is 2/3, open 24/7', []],
    ['2000 books, may be 12', []],
    ['31 February 2023', []],
  ])('reads %j', (text, dates) => expect(read(text)).toEqual(dates));

  it.each([
    'by 6 January',
    'before January 2023',
    'in early 2023',
    'since 2010',
    '6 January - 8',
    'đầu năm 2023',
  ])('takes %j for no exact date', (text) => expect(statedDates(text)[0]?.exact ?? false).toBe(false));
});

describe('datesDiffer', () => {
  it('only where a part that both have differs', () => {
    expect(datesDiffer({ month: 1, day: 6 }, { year: 2023, month: 1, day: 8 })).toBe(true);
    expect(datesDiffer({ year: 2022, month: 1 }, { year: 2023 })).toBe(true);
    expect(datesDiffer({ month: 1, day: 6 }, { year: 2023, month: 1, day: 6 })).toBe(false);
    expect(datesDiffer({ month: 1, day: 6 }, { year: 2023 })).toBe(false);
  });
});
