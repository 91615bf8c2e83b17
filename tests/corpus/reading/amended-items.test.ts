import { describe, expect, it } from 'vitest';
import { itemsAmended, numberOfItem } from '../../../src/corpus/reading/amended-items.ts';

describe('the items that an addition names', () => {
  it.each([
    ['re 6. Sundays 10 to 3.', [6]],
    ['Re para 2. Plots are £41.', [2]],
    ['Re: rule 4 - no bonfires', [4]],
    ['In § 4 the sum is now £12.', [4]],
    ['In rule 7 the number of hens is now four.', [7]],
    ['Rules 2 and 5: both are gone.', [2, 5]],
    ['6 now reads: open on Sundays.', [6]],
    ['Điều 9: thẻ 30.000 đồng', [9]],
    ['- Khoản 1: mượn tối đa 5 cuốn', [1]],
    ['Về mục 3: mở cửa thứ Bảy', [3]],
    ['Sửa khoản 2 và 4: không còn phí', [2, 4]],
  ])('%j', (words, numbers) => {
    expect(itemsAmended(words)).toEqual(numbers);
  });

  it.each([
    '6 people came.',
    '6. Sundays 10 to 3.',
    'No 14:30 bus on Sundays.',
    'Số 12/3 đường Lê Lợi',
    'In 2026 the rent is £41.',
    'Rent is £41.',
    'Regular members pay £5.',
  ])('are none where it names none: %j', (words) => {
    expect(itemsAmended(words)).toEqual([]);
  });
});

it.each([
  ['6. Opening of the shop', 6],
  ['Điều 6: mở cửa', 6],
  ['§ 6 Rent', 6],
  ['4 Desk duty. Three turns.', 4],
  ['12 people came', undefined],
  ['6.30 Doors open', undefined],
  ['Rent is £38', undefined],
])('the number of an item: %j', (words, number) => {
  expect(numberOfItem(words)).toBe(number);
});
