import { describe, expect, it } from 'vitest';
import { compareValues, timesIn, valuesIn } from '../../../src/retrieval/values/stated-values.ts';

const timesOf = (text: string) => timesIn(text).map(({ start, end }) => text.slice(start, end));

describe('times in words', () => {
  it.each([
    ['They meet at half past nine while it is cold.', 'half past nine'],
    ['The hut shuts at half nine.', 'half nine'],
    ['We row until a quarter to 6.', 'a quarter to 6'],
    ["Be there at nine o'clock sharp.", "nine o'clock"],
    ['The boat leaves at ten to eight from the pier.', 'ten to eight'],
    ['The bus comes at nine thirty.', 'nine thirty'],
    ['We stay until one in the morning.', 'one in the morning'],
    ['The kiln cools until 11 in the morning.', '11 in the morning'],
    ['The hut is open until 7 in the evening.', '7 in the evening'],
    ['Lunch is at twelve noon.', 'twelve noon'],
    ['Tập trung lúc chín giờ rưỡi ở bến.', 'chín giờ rưỡi'],
    ['Tàu rời bến lúc mười giờ kém mười lăm.', 'mười giờ kém mười lăm'],
    ['Chợ mở lúc 9 giờ rưỡi.', '9 giờ rưỡi'],
    ['Lớp học vào giữa trưa.', 'giữa trưa'],
    ['Phim chiếu bảy giờ hai mươi phút tối.', 'bảy giờ hai mươi phút tối'],
  ])('are found in %s', (text, time) => {
    expect(timesOf(text)).toEqual([time]);
  });

  it.each([
    'Seats for ten to twelve people.',
    'Children from ten to eight years younger',
    'By ten to eight members it was agreed.',
    'Two new hives came at two sites.',
    'One of us rings back.',
    'Đi bộ mất hai giờ rưỡi.',
    'Kéo dài hai giờ.',
    'Một trong hai cửa vẫn mở.',
  ])('are none in %s', (text) => {
    expect(timesOf(text)).toEqual([]);
  });

  it.each([
    ['half past nine', '9:30', '10:00'],
    ['half past nine', '21:30', '10:00'],
    ['quarter to six', '5:45 pm', '6:15'],
    ["nine o'clock in the morning", '9 am', '9 pm'],
    ['chín giờ rưỡi', '9 giờ 30', '10 giờ'],
    ['mười giờ kém mười lăm', '9h45', '10h15'],
    ['chín giờ rưỡi tối', '21 giờ 30', '9 giờ 30'],
    ['giữa trưa', '12:00', '11:00'],
  ])('%s is %s, and not %s', (words, figures, other) => {
    const compared = (text: string) => compareValues(valuesIn(words, true), valuesIn(text, true));
    expect(compared(figures)).toEqual({ same: 1, differ: 0 });
    expect(compared(other)).toEqual({ same: 0, differ: 1 });
  });
});
