import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../src/retrieval/values/stated-values.ts';

describe('timesIn', () => {
  it.each([
    ['The gate opens at 19h30.', '19h30'],
    ['Cổng mở lúc 7 giờ tối.', '7 giờ tối'],
    ['Gates: 7.30 pm', '7.30 pm'],
    ['Đóng cửa lúc 10 giờ đêm.', '10 giờ đêm'],
    ['Lớp tối bắt đầu 19g30.', '19g30'],
  ])('finds the time in %s', (text, time) => {
    expect(timesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([time]);
  });

  it.each([
    'The walk takes 2 hours.',
    'It lasts 3 hrs',
    'about 4 hectares',
    'Tour 3 ngày 2 đêm',
    'Stage 3: hills',
    'Đợt 1: đã kín',
    '500g bột',
  ])('finds none in %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it.each([
    ['22:00', '10 pm', '10 giờ đêm', '10h tối'],
    ['00:00', '24:00', '12 am', 'midnight', '12 giờ đêm', 'nửa đêm'],
    ['12:00', '12 pm', 'noon', '12 giờ trưa'],
    ['1:00', '1 am', '1 giờ sáng', '1 giờ đêm'],
    ['13:00', '1 pm', '1 giờ trưa', '1h chiều'],
    ['11:00', '11 am', '11 giờ trưa'],
  ])('tells that %s is as late as %s', (time, ...same) => {
    const minutesOf = (text: string) => timesIn(text).map(({ minutes }) => minutes);
    expect(minutesOf(time)).toHaveLength(1);
    for (const other of same) expect(minutesOf(other), other).toEqual(minutesOf(time));
  });
});
