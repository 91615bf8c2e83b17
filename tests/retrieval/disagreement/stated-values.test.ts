import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../src/retrieval/disagreement/stated-values.ts';

describe('timesIn', () => {
  it.each([
    ['The gate opens at 19h30.', '19h30'],
    ['Cổng mở lúc 7 giờ tối.', '7 giờ tối'],
    ['Gates: 7.30 pm', '7.30 pm'],
  ])('finds the time in %s', (text, time) => {
    expect(timesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([time]);
  });

  it.each(['The walk takes 2 hours.', 'It lasts 3 hrs', 'about 4 hectares'])('finds none in %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
