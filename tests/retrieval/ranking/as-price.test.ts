import { describe, expect, it } from 'vitest';
import { asPrice } from '../../../src/retrieval/ranking/as-price.ts';

const CLEANING = 'Giá\nHạng mục: Vệ sinh máy lạnh treo tường · Giá công (đ): 200000 · Bảo hành: 1 tháng';
const DRAIN = 'Giá\nHạng mục: Thông tắc bồn cầu · Giá công (đ): 250000 · Bảo hành: 15 ngày';

describe('asPrice', () => {
  it.each([
    ['vệ sinh máy lạnh bao nhiêu', CLEANING, 'giá vệ sinh máy lạnh treo tường bao nhiêu'],
    ['vệ sinh máy lạnh bao nhiêu tiền vậy', CLEANING, 'vệ sinh máy lạnh treo tường bao nhiêu tiền vậy'],
    ['toilet nghẹt gọi thợ tốn bao nhiêu', DRAIN, 'toilet nghẹt tốn bao nhiêu'],
    ['thông bồn cầu bao nhiêu', DRAIN, 'giá thông bồn cầu bao nhiêu'],
  ])('asks a row with a price for it: %s', (question, row, read) => {
    expect(asPrice(question, row)).toBe(read);
  });

  it('does not go on with the name of a row which is of another kind', () => {
    expect(asPrice('vệ sinh máy lạnh âm trần bao nhiêu', CLEANING)).toBe(
      'giá vệ sinh máy lạnh âm trần bao nhiêu',
    );
  });

  it.each([
    ['vệ sinh máy lạnh mấy lần', CLEANING],
    ['vệ sinh máy lạnh bao nhiêu', 'Vệ sinh máy lạnh treo tường: 200000 đ.'],
    ['trực hầm bao nhiêu', 'Lịch\nCa: Đêm · Hầm: anh Nam · Sảnh: anh Tú'],
  ])('leaves any other question as it is: %s / %s', (question, text) => {
    expect(asPrice(question, text)).toBe(question);
  });
});
