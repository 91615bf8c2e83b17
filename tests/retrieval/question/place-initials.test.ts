import { describe, expect, it } from 'vitest';
import { placeInitials } from '../../../src/retrieval/question/place-initials.ts';

const NOTICE = 'Tàu khách từ Nha Trang ra đảo mỗi sáng.';
const ROWS = 'NT - Hòn Tre: 7h30\nHòn Tre - NT: 16h00';

describe('the initials of a place', () => {
  it.each([
    ['tàu đi nt mấy giờ', ['nt'], 'nha trang'],
    ['tàu về Nha Trang mấy giờ', ['nha', 'trang'], 'nt'],
    ['tau ve nha trang may gio', ['nha', 'trang'], 'nt'],
  ])('stand for it where both are written, and the other way round: %s', (question, terms, other) => {
    expect(placeInitials(question, [NOTICE, ROWS])?.expansionsOf(terms)[0]?.phrases).toEqual([
      other.split(' '),
    ]);
  });

  it.each([
    ['where one of both is not written', 'tàu đi nt mấy giờ', [NOTICE]],
    ['where the name is not written', 'tàu đi nt mấy giờ', [ROWS]],
    ['where two places have them', 'xe đi QN mấy giờ', ['Xe QN chạy lúc 8h', 'Quảng Nam và Quy Nhơn']],
    ['where the question names none', 'mấy giờ mở cửa', [NOTICE, ROWS]],
  ])('say nothing %s', (_, question, texts) => expect(placeInitials(question, texts)).toBeNull());
});
