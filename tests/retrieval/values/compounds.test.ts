import { describe, expect, it } from 'vitest';
import { wholeCompounds } from '../../../src/retrieval/values/compounds.ts';

describe('a word of several syllables', () => {
  it.each([
    ['Mỗi thuyền kèm hai mũ bảo hiểm và một áo phao.', 'bảo hiểm và một áo', 'mũ bảo hiểm và một áo phao'],
    ['Khách ở nhà nghỉ bên sông.', 'nghỉ bên sông', 'nhà nghỉ bên sông'],
    ['Cho thuê xe đạp điện theo giờ.', 'xe đạp', 'xe đạp điện'],
    ['Nhà kho nghỉ thứ Hai.', 'nghỉ thứ Hai', 'nghỉ thứ Hai'],
    ['Có bảo hiểm cho khách.', 'Có bảo hiểm', 'Có bảo hiểm'],
  ])('is bold whole: %s', (text, part, whole) => {
    const start = text.indexOf(part);
    const span = wholeCompounds({ start, end: start + part.length }, text, { start: 0, end: text.length });
    expect(text.slice(span.start, span.end)).toBe(whole);
  });
});
