import { expect, it } from 'vitest';
import { isBarePrice } from '../../../src/retrieval/values/bare-price.ts';

it.each([
  'Giá 150.000đ.',
  "It's £12 now.",
  'The price is now £4.50 each.',
  '£5 a head.',
  'Now 80p.',
  'Giá mới là 90k một suất.',
])('is a sum alone: %s', (sentence) => expect(isBarePrice(sentence)).toBe(true));

it.each([
  'Trẻ em giá 80.000đ.',
  'A towel is £2.',
  'It costs £12 with lunch, £9 without.',
  'It is shut until 12 May.',
  'Giờ mở cửa là 7.',
  'Giá vẫn như cũ.',
])('says of what, or is no sum: %s', (sentence) => expect(isBarePrice(sentence)).toBe(false));
