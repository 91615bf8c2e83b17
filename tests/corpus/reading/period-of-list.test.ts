import { describe, expect, it } from 'vitest';
import { periodOfList } from '../../../src/corpus/reading/period-of-list.ts';
import { read } from '../read.ts';

describe('from when a list holds', () => {
  it.each([
    ['Swim fees Sept 2026', '2026-09'],
    ['Price list October 2026', '2026-10'],
    ['Rota December 2026', '2026-12'],
    ['Bảng giá tháng 8/2026', '2026-08'],
    ['LICH TRUC THANG 11/2026', '2026-11'],
    ['Lịch khám tháng 3 năm 2026', '2026-03'],
    ['Học phí T9/2026', '2026-09'],
    ['Lich truc T10 2026', '2026-10'],
    ['Bảng giá tháng 8 2026', '2026-08'],
    ['timetable autumn26', '2026-09'],
    ['Timetable spring term 2026', '2026-01'],
    ['POOL TIMETABLE SPRING + SUMMER TERM 2026', '2026-01'],
    ['Opening hours summer 2026', '2026-06'],
    ['Oven hire prices 2025', '2025'],
    ['Oven fees 2025-26', '2025'],
    ['2026 charges', '2026'],
    ['Lịch lễ 2026', '2026'],
  ])('is what its title or its name says: %s', (title, iso) => {
    expect(periodOfList(title, {})?.iso).toBe(iso);
  });

  it.each([
    'Summer camp prices July 2027',
    'Harvest supper October 2026',
    'Opening hours (for December 2026)',
    'Opening hours from 3 May 2026',
    'Đánh giá giáo viên 2026',
    'Khám miễn phí tháng 8/2026',
    'Gia đình và lò bánh 2026',
    'Timetable winter 2026',
    'Autumn leaves',
    'Regatta 2026',
  ])('is unknown where something takes place then, or nothing says it: %s', (title) => {
    const iso = periodOfList(title, {})?.iso ?? null;
    expect(iso).toBe(title.includes('winter') ? '2026' : null);
  });

  it('is that of a file that has no day of its own', async () => {
    const rows = 'Group,Per month\nBakers,£37\nMillers,£42\n';
    expect((await read(rows, 'Fees Sept 2026.csv')).article.published?.iso).toBe('2026-09');
    expect((await read(`Oven fees from 3 May 2026,\n${rows}`, 'fees_2026.csv')).article.published?.iso).toBe(
      '2026-05-03',
    );
  });
});
