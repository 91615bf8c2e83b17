import { describe, expect, it } from 'vitest';
import { ofAskedPayers } from '../../../src/retrieval/values/asked-payers.ts';

function kept(question: string, said: readonly string[]): readonly string[] {
  return ofAskedPayers(said, question, (one) => one);
}

describe('of prices with what is said of each, those for whom a question asks', () => {
  it.each([
    ['how much is archery for a 10 year old', ['Adult', 'Child (8-15)'], ['Child (8-15)']],
    ['how much is archery for kids', ['Adult', 'Child'], ['Child']],
    ['what do grown ups pay for archery', ['Child', 'Adult'], ['Adult']],
    ['archery price, im 34 years old', ['Child', 'Adult'], ['Adult']],
    ['archery if your not a member', ['Members (a go)', 'Visitors (a go)'], ['Visitors (a go)']],
    ["what does archery cost people who aren't members", ['members', 'others'], ['others']],
    ['price of archery for members', ['Member', 'Non-member'], ['Member']],
    ['archery for non-members', ['Member', 'Everybody'], ['Everybody']],
    [
      'giá bắn cung thẻ thành viên',
      ['Giá khách thường (đ)', 'Giá thẻ thành viên (đ)'],
      ['Giá thẻ thành viên (đ)'],
    ],
    ['bắn cung cho bé 8 tuổi bao nhiêu', ['NGUOI LON', 'TRE EM', 'THE THANH VIEN'], ['TRE EM']],
    ['ban cung nguoi lon bao nhieu', ['Người lớn', 'Trẻ em', 'Thẻ thành viên'], ['Người lớn']],
    ['không phải thành viên thì bắn cung giá bao nhiêu', ['Thành viên', 'Khách'], ['Khách']],
    ['archery for adult members', ['Adult member', 'Adult visitor', 'Child member'], ['Adult member']],
  ])('%s', (question, said, expected) => {
    expect(kept(question, said)).toEqual(expected);
  });

  it.each([
    // Nobody is named, both are, or no price says for whom it is.
    ['how much is archery', ['Adult', 'Child']],
    ['how much is archery for a child with an adult', ['Adult', 'Child']],
    ['how much is archery for kids', ['Weekday', 'Weekend']],
    ['how much is archery for members', ['Adult', 'Child']],
    ['can i bring a guest to archery', ['Member', 'Guest']],
  ])('are all for %s', (question, said) => {
    expect(kept(question, said)).toEqual(said);
  });
});
