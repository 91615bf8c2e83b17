import { expect, it } from 'vitest';
import { lastDayHeld } from '../../../src/retrieval/disagreement/holds-until.ts';

it.each([
  ['Trời lạnh nên bếp dọn đồ ăn sáng lúc 7 giờ, cho tới hết tháng 2.', '2027-02-31'],
  ['Breakfast is at eight until the end of February.', '2027-02-31'],
  ['The pool shuts at 6 through the end of December.', '2026-12-31'],
])('says until when it holds: %s', (sentence, last) => {
  expect(lastDayHeld(sentence, '2026-11-26')).toBe(last);
});

it.each([
  'Breakfast is at eight.',
  'From January until the end of February breakfast is at eight.',
  'Từ tháng 1 đến hết tháng 2 bếp nghỉ.',
  'The pool is open to the end of the lane.',
])('says not until when what holds today does: %s', (sentence) => {
  expect(lastDayHeld(sentence, '2026-11-26')).toBeUndefined();
});
