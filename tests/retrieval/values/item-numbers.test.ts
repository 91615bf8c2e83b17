import { describe, expect, it } from 'vitest';
import { isItemNumber } from '../../../src/retrieval/values/item-numbers.ts';

const AGENDA =
  '6 Roof. Two quotes are in.\n7 Stalls rota. Four turns a year for each plot.\n8 Any other business.';

describe('a number at the beginning of a line', () => {
  const at = (text: string, number: string) => {
    const start = text.indexOf(number);
    return isItemNumber(text, { start, end: start + number.length });
  };

  it.each([
    [AGENDA, '7'],
    ['3. There is a deposit.', '3'],
    ['2) Bring a cup.', '2'],
  ])('is that of an item where the others go on from it: %s', (text, number) => {
    expect(at(text, number)).toBe(true);
  });

  it.each([
    ['7 Stalls were let.', '7'],
    ['12 Scouts came.\n30 Cubs came.', '12'],
    ['6 Roof.\n7 stalls were let.', '7'],
    ['We let 7 Stalls.\n8 Any other business.', '7'],
  ])('counts something anywhere else: %s', (text, number) => {
    expect(at(text, number)).toBe(false);
  });
});
