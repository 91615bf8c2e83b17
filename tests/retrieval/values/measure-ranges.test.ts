import { describe, expect, it } from 'vitest';
import { isMeasureIn, measureAsked, measureRangesIn } from '../../../src/retrieval/values/measure-ranges.ts';
import { quoted } from '../quoting/quoted.ts';

describe('a measure that a question states', () => {
  it.each([
    ['what is the charge for my 5m dinghy', 5, 'm'],
    ['how much for a parcel of 700 g', 0.7, 'kg'],
    ['can we book it for 12 people', 12, 'people'],
    ['gửi thùng 7,5kg hết bao nhiêu', 7.5, 'kg'],
    ['thuê phòng cho 30 người', 30, 'people'],
    ['what if we cancel 3 weeks before', 21, 'day'],
    ['hủy trước 40 ngày thì sao', 40, 'day'],
    ['what if we cancel 72 hours before', 3, 'day'],
    ['báo hủy trước 48 tiếng được không', 2, 'day'],
  ])('is read: %s', (question, value, unit) => {
    expect(measureAsked(question)).toEqual({ value: expect.closeTo(value), unit });
  });

  it.each(['what is open at 5 am', 'how much is 5 mins', 'is it £5 more', 'who is in squad 5'])(
    'is none: %s',
    (question) => {
      expect(measureAsked(question)).toBeUndefined();
    },
  );

  it.each([
    ['up to 4.5 m', 4.5, true],
    ['up to 4.5 m', 4.6, false],
    ['longer than 4.5 m', 4.5, false],
    ['longer than 4.5 m', 5, true],
    ['under 450 cm', 4.5, false],
    ['4 to 6 m', 6, true],
    ['từ 4 đến 6 mét', 3, false],
    ['trên 4 m', 5, true],
    ['within 4 m', 3, true],
    ['trong vòng 4 m', 5, false],
  ])('is in a range or not: %s, %d', (range, value, isIn) => {
    expect(isMeasureIn(measureRangesIn(range), { value, unit: 'm' })).toBe(isIn);
  });

  it.each([
    ['60 days or more before', 60, true],
    ['60 days or more before', 59, false],
    ['up to 48 hours before', 3, true],
    ['up to 48 hours before', 1, false],
    ['báo trước 48 giờ', 3, true],
    ['báo trước 48 giờ', 1, false],
    ['under 24 hours', 0.5, true],
    ['between 30 and 59 days before', 40, true],
    ['between 30 and 59 days before', 60, false],
    ['less than 30 days before', 30, false],
    ["with 4 weeks' notice or more", 27, false],
    ['từ 45 ngày trở lên', 50, true],
    ['trong khoảng 30 đến 59 ngày', 59, true],
    ['dưới 15 ngày', 15, false],
    ['trong ngày 15', 15, false],
  ])('of days is in a range or not: %s, %d', (range, value, isIn) => {
    expect(isMeasureIn(measureRangesIn(range), { value, unit: 'day' })).toBe(isIn);
  });

  it.each([
    ['what is the charge for my 5m otter boat in the park', '£140'],
    ['what is the charge for my 4m otter boat in the park', '£105'],
  ])('tells rows apart: %s', async (question, price) => {
    const rows = ['Otter boat in the park, up to 4.5 m', 'Otter boat, longer than 4.5 m', 'Otter rack'];
    const text = rows.map((row, at) => `What: ${row} · Price: £${[105, 140, 46][at]}`).join('\n');
    expect((await quoted(question, text, ['row', 'row', 'row'])).bold).toEqual([price]);
  });
});
