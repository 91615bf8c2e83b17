import { describe, expect, it } from 'vitest';
import { addressIn } from '../../../src/retrieval/values/stated-address.ts';

describe('the address in a sentence', () => {
  it.each([
    ['We meet at 27 Harbour Street, above the laundry.', '27 Harbour Street'],
    ['The workshop is at 4b Old Mill Lane.', '4b Old Mill Lane'],
    ['Quán ở số 27 đường Hoa Gạo, tầng hai, ngay trên tiệm giặt.', 'số 27 đường Hoa Gạo, tầng hai'],
    ['Lớp học ở 12/3 ngõ Chùa Láng, quận Đống Đa.', '12/3 ngõ Chùa Láng, quận Đống Đa'],
    ['There are 27 places on the street.', undefined],
    ['The 12 Boats race on Sunday.', undefined],
  ])('%s', (text, address) => {
    const found = addressIn(text, { start: 0, end: text.length });
    expect(found && text.slice(found.start, found.end)).toBe(address);
  });
});
