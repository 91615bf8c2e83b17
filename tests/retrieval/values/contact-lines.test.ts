import { expect, it } from 'vitest';
import { isContactLine } from '../../../src/retrieval/values/contact-lines.ts';

it.each([
  ['Contact: Ada Penn, 07700 900321', true],
  ['Liên hệ: chị Hoa, 0909 123 456', true],
  ['Contact: the office in the old dairy', false],
  ['The mill is on Rook Lane, 07700 900321.', false],
  ['Contact: Ada Penn, 07700 900321\nMill Lane 4', false],
])('says whom to reach and nothing else: “%s”', (text, isLine) => {
  expect(isContactLine(text)).toBe(isLine);
});
