import { expect, it } from 'vitest';
import { counted } from '../../src/text/counted.ts';

it.each([
  [0, 'article', '0 articles'],
  [1, 'article', '1 article'],
  [1_200, 'article', '1,200 articles'],
  [1, 'address', '1 address'],
  [2, 'address', '2 addresses'],
])('%d counted as “%s” is “%s”', (number, noun, words) => {
  expect(counted(number, noun)).toBe(words);
});
