import { describe, expect, it } from 'vitest';
import { Once } from '../../src/text/once.ts';

describe('what is done once', () => {
  it('begins once, and again after it was taken back', () => {
    const once = new Once();
    expect([once.begin('a'), once.begin('a'), once.begin('b')]).toEqual([true, false, true]);
    once.undo('a');
    expect([once.begin('a'), once.begin('b')]).toEqual([true, false]);
  });

  it('is remembered of ten thousand, and the oldest is forgotten first', () => {
    const once = new Once();
    for (let at = 0; at <= 10_000; at++) once.begin(`${at}`);
    expect([once.begin('1'), once.begin('10000')]).toEqual([false, false]);
    expect(once.begin('0')).toBe(true);
  });
});
