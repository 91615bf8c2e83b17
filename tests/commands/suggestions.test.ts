import { describe, expect, test } from 'vitest';
import { choicesFor } from '../../src/commands/suggestions.ts';
import { foldText } from '../../src/commands/fold.ts';

const entries = (names: readonly string[]) =>
  names.map((label) => ({ label, value: label, folded: foldText(label) }));
const names = (labels: readonly string[], typed: string) =>
  choicesFor(entries(labels), typed).map(({ name }) => name);

describe('choicesFor', () => {
  test('has beginnings of the whole first, then of words, then parts of words', () => {
    const labels = ['Daily Harbour', 'The Oldharbour', 'Harbour Daily'];
    expect(names(labels, 'harbour')).toEqual(['Harbour Daily', 'Daily Harbour', 'The Oldharbour']);
  });

  test('case and marks do not count', () => {
    expect(names(['Báo Đà Nẵng'], 'bao da NANG')).toEqual(['Báo Đà Nẵng']);
  });

  test('gives at most 25, of at most 100 characters', () => {
    const many = Array.from({ length: 26 }, (_, index) => `name ${index}`);
    expect([24, 25, 26].map((count) => names(many.slice(0, count), '').length)).toEqual([24, 25, 25]);
    const [long = ''] = names([`a${'b'.repeat(200)}`], 'a');
    expect(long).toHaveLength(100);
  });

  test('nothing in a choice turns into a mention', () => {
    expect(names(['#general @everyone <@1>'], '')).toEqual([
      '#\u2060general @\u2060everyone <\u2060@\u20601>',
    ]);
  });
});
