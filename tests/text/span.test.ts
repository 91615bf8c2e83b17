import { expect, it } from 'vitest';
import { apartFrom, firstOfOverlapping } from '../../src/text/span.ts';

const span = (start: number, end: number) => ({ start, end });

it('spans that overlap others are left out, and those that only touch them stay', () => {
  const spans = [span(0, 2), span(3, 6), span(6, 8), span(9, 12)];
  expect(apartFrom(spans, [span(2, 3), span(5, 6), span(11, 20)])).toEqual([span(0, 2), span(6, 8)]);
  expect(apartFrom(spans, [])).toEqual(spans);
});

it('of spans that overlap the first stays', () => {
  expect(firstOfOverlapping([span(4, 9), span(0, 5), span(5, 6)])).toEqual([span(0, 5), span(5, 6)]);
});
