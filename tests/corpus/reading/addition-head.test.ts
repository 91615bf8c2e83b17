import { describe, expect, it } from 'vitest';
import { headOfAddition } from '../../../src/corpus/reading/addition-head.ts';

describe('a line alone above what was added', () => {
  it.each([
    ['ADDENDUM 2 Sept 2026 (Ann)', '2 Sept 2026'],
    ['Addendum, 1.9.2026', '1.9.2026'],
    ['Addendum (AC, 4 Oct)', '4 Oct'],
    ['Addendum to the plot rules, 3 May 2026', '3 May 2026'],
    ['**Amendment no. 2, 3 May 2026**', '3 May 2026'],
    ['== Update 3rd May ==', '3rd May'],
    ['UPDATE 19/11', '19/11'],
    ['Later (3/10):', '3/10'],
    ['Winners (added 17/8, AC):', '17/8'],
    ['--- BỔ SUNG 16/8/2026 ---', '16/8/2026'],
    ['Bổ sung ngày 20.8.2026:', '20.8.2026'],
    ['Bổ sung nội quy ngày 3/5/2026', '3/5/2026'],
    ['Nội dung sửa đổi (3/9/2026)', '3/9/2026'],
    ['PHỤ LỤC (01/09/2026)', '01/09/2026'],
    ['Đính chính (chị Thu, 12/4)', '12/4'],
    ['Addendum, 3 May 2026 (agreed by the trustees by letter)', '3 May 2026'],
    ['Amendment 3 May 2026 – passed at the AGM', '3 May 2026'],
    ['Bổ sung ngày 3/5/2026 (đã được ban quản trị thông qua)', '3/5/2026'],
  ])('says its day: %j', (line, day) => {
    expect(headOfAddition(line)).toEqual({ day });
  });

  it.each(['Addendum', 'Bổ sung:', 'Correction', 'Nội dung sửa đổi'])('may say none: %j', (line) => {
    expect(headOfAddition(line)).toEqual({ day: undefined });
  });

  it.each([
    'Updated 14 February 2026',
    'Changes from 1 December 2026',
    'Sửa đổi áp dụng từ 1/1/2027',
    'Update on the hall 3 May',
    'Added seats 3 May',
    'later that day 3 May',
    'Changes',
    'Phụ lục',
    'Phụ lục 1: bảng giá',
    'Update 3/9: the oven is lit at seven',
    'Winners (17/8)',
  ])('is none that tells something, or heads another part: %j', (line) => {
    expect(headOfAddition(line)).toBeNull();
  });
});
