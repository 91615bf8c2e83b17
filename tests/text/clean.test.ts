import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, shorten } from '../../src/text/clean.ts';
import { hostileText } from '../reply/hostile.ts';

describe('cleanLine', () => {
  it.each([
    ['  two\n\nlines\t here ', 'two lines here'],
    ['a\u202Eb\u2066c\u0000d', 'abcd'],
    ['zero\u200Bwidth', 'zerowidth'],
    ['\u0301'.repeat(10_000), '\u0301'.repeat(4)],
    ['lone \uD800 half', 'lone \uFFFD half'],
    ['Lê Văn Tuyến 👩‍👩‍👧', 'Lê Văn Tuyến 👩‍👩‍👧'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  it('cleaning twice changes nothing more', () => {
    fc.assert(fc.property(hostileText, (text) => cleanLine(cleanLine(text)) === cleanLine(text)));
  });
});

describe('shorten', () => {
  it('leaves what fits and marks what is cut', () => {
    expect(['abc', 'abcd', 'abcde'].map((text) => shorten(text, 4))).toEqual(['abc', 'abcd', 'abc…']);
  });

  it('never cuts a character in two', () => {
    expect(shorten('a😀bc', 3)).toBe('a…');
  });
});
