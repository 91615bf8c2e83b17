import { expect, it } from 'vitest';
import { isOrdinal } from '../../src/text/vietnamese-ordinals.ts';

const isOne = (text: string): boolean => {
  const start = text.toLowerCase().indexOf('thứ');
  return isOrdinal(text, { start, end: start + 'thứ hai'.length });
};

it.each([
  'Thứ hai, buổi họp dời sang tối.',
  'Ta nói gọn. Thứ hai, phòng họp đổi tầng.',
  'Đây là lần thứ hai trong năm.',
])('counts: %s', (text) => {
  expect(isOne(text)).toBe(true);
});

it.each(['Thứ hai, ngày 4 tháng 5, họp.', 'Thứ hai họp ở tầng hai.', 'Họp vào thứ hai, tối.'])(
  'is a weekday: %s',
  (text) => {
    expect(isOne(text)).toBe(false);
  },
);
