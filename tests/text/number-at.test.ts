import { describe, expect, it } from 'vitest';
import { beginIn, float64At, int32At, uint8At, uint32At } from '../../src/text/number-at.ts';

describe('a number of a typed array', () => {
  it('is read at an index in range, 0 included', () => {
    expect(uint32At(new Uint32Array([7, 0]), 1)).toBe(0);
    expect(uint8At(new Uint8Array([255]), 0)).toBe(255);
    expect(int32At(new Int32Array([3, -1]), 1)).toBe(-1);
    expect(float64At(new Float64Array([0.5]), 0)).toBe(0.5);
  });

  it.each([-1, 2, 0.5, Number.NaN])('is an error at %d of two', (at) => {
    expect(() => uint32At(new Uint32Array(2), at)).toThrow(RangeError);
    expect(() => uint8At(new Uint8Array(2), at)).toThrow(RangeError);
    expect(() => int32At(new Int32Array(2), at)).toThrow(RangeError);
    expect(() => float64At(new Float64Array(2), at)).toThrow(RangeError);
  });
});

describe('where a stretch begins', () => {
  it('is where the one before it ends, and 0 for the first', () => {
    const ends = Uint32Array.of(3, 3, 8);
    expect([0, 1, 2].map((number) => beginIn(ends, number))).toEqual([0, 3, 3]);
    expect(() => beginIn(ends, 4)).toThrow(RangeError);
  });
});
