import { expect, it } from 'vitest';
import { paintFor, widthOf } from '../../src/terminal/paint.ts';

const write = (): void => undefined;

it.each([
  [29, 30],
  [30, 30],
  [31, 31],
  [99, 99],
  [100, 100],
  [101, 100],
])('lays text out in a terminal of %i columns in %i', (columns, width) => {
  expect(widthOf({ columns, write })).toBe(width);
});

it('takes a terminal that says 0 columns, and none at all, for one of unknown width', () => {
  expect(widthOf({ columns: 0, write })).toBe(100);
  expect(widthOf({ write })).toBe(100);
});

it('paints only a terminal that has colours', () => {
  expect(paintFor({ isTTY: true, hasColors: () => true, write }).bold('x')).toBe('\u001b[1mx\u001b[22m');
  expect(paintFor({ isTTY: true, hasColors: () => false, write }).bold('x')).toBe('x');
  expect(paintFor({ write }).bold('x')).toBe('x');
});
