import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeState, encodeState, numberPart } from '../../../src/reply/read/custom-id.ts';
import { anyText } from '../../support/any-text.ts';

const part = fc.string({ unit: fc.constantFrom(...'abzAZ09-_'.split('')), maxLength: 12 });
const version = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'.split('')),
  minLength: 16,
  maxLength: 16,
});
const action = fc.string({ unit: fc.constantFrom(...'abcdef'.split('')), minLength: 1, maxLength: 8 });

describe('custom ids', () => {
  it('what is encoded is decoded', () => {
    fc.assert(
      fc.property(fc.record({ action, version, parts: fc.array(part, { maxLength: 5 }) }), (state) => {
        expect(decodeState(encodeState(state))).toEqual(state);
      }),
    );
  });

  it('any other string is told apart and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.string().map((text) => `1:${text}`),
        ),
        (text) => {
          const state = decodeState(text);
          if (state !== undefined) expect(encodeState(state)).toBe(text);
        },
      ),
    );
  });

  it('100 characters fit, 101 do not', () => {
    const ofLength = (length: number) => ({
      action: 'a',
      version: 'b',
      parts: ['c'.repeat(length - '1:a:b:'.length)],
    });
    expect(encodeState(ofLength(99))).toHaveLength(99);
    expect(encodeState(ofLength(100))).toHaveLength(100);
    expect(() => encodeState(ofLength(101))).toThrow(RangeError);
  });

  it('a part that could end early is refused', () => {
    expect(() => encodeState({ action: 'a', version: '', parts: ['b:c'] })).toThrow(RangeError);
  });

  it('numbers are read in base 36, and nothing else is', () => {
    expect(['0', 'z', '10', 'zzzzzz'].map(numberPart)).toEqual([0, 35, 36, 2_176_782_335]);
    expect(['', '-1', 'A', '1.5', 'zzzzzzz', undefined].map(numberPart)).toEqual(Array(6).fill(undefined));
  });
});
