import { describe, expect, it } from 'vitest';
import {
  directionsIn,
  isOfAskedDirection,
  withDirectionAsIn,
} from '../../../src/retrieval/values/directions.ts';

describe('the direction that a question asks for', () => {
  it.each([
    ['when does the bus from Hull to York leave', 'Route: Hull → York · Leaves: 9:10', true],
    ['when does the bus from Hull to York leave', 'Route: York → Hull · Leaves: 17:40', false],
    ['what time is the ferry back from Oban', 'Oban to Mull · 18:15', true],
    ['what time is the ferry to Oban', 'Oban to Mull · 18:15', false],
    ['tàu từ Huế vào Vinh chạy mấy giờ', 'Chiều: Vinh - Huế · Giờ: 7h', false],
    ['tau hue vo vinh may gio chay', 'Chiều: Huế - Vinh · Giờ: 8h', true],
    ['chieu qt ve hue may gio', 'Quảng Trị → Huế · 8h', true],
    ['xe về Quảng Trị chạy lúc nào', 'Từ 1/6 xe đầu Quảng Trị xuất bến 6h15', false],
    ['xe đầu Quảng Trị chạy lúc nào', 'Từ 1/6 xe đầu Quảng Trị xuất bến 6h15', true],
  ])('is compared: %s: %s', (question, text, isAsked) => {
    expect(isOfAskedDirection(question, text)).toBe(isAsked);
  });

  it.each([
    ['when does the bus to York leave', 'Open Monday - Friday, 9 to 5'],
    ['is there a bus in York', 'Hull → York · 9:10'],
    ['when is the bus to Leeds', 'Hull → York · 9:10'],
  ])('is not guessed: %s: %s', (question, text) => {
    expect(isOfAskedDirection(question, text)).toBeUndefined();
  });

  it('is no stretch of weekdays or months', () => {
    expect(directionsIn('Mon - Fri, May - July')).toEqual([]);
  });

  it('is written as a row has it', () => {
    expect(withDirectionAsIn('tàu chiều Huế vào Vinh mấy giờ', 'Chiều: Huế - Vinh · Giờ: 8h')).toBe(
      'tàu chiều Huế - Vinh mấy giờ',
    );
    expect(withDirectionAsIn('tàu chiều Vinh ra Huế mấy giờ', 'Chiều: Huế - Vinh · Giờ: 8h')).toBe(
      'tàu chiều Vinh ra Huế mấy giờ',
    );
  });
});
