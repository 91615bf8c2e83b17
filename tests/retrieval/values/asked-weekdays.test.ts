import { expect, it } from 'vitest';
import { askedWeekdays } from '../../../src/retrieval/values/asked-weekdays.ts';

it.each([
  ['is it open on sunday', [6]],
  ['monday or tuesdays?', [0, 1]],
  ['chủ nhật mấy giờ mở cửa', [6]],
  ['chu nhat may gio mo cua', [6]],
  ['thu 7 co lop khong', [5]],
  ['lop thu ba o dau', [1]],
  ['when is it', []],
  ['thứ tự các phòng', []],
])('“%s” names the weekdays %j', (question, days) => {
  expect([...askedWeekdays(question)].toSorted((a, b) => a - b)).toEqual(days);
});
