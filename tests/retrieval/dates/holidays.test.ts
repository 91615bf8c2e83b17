import { describe, expect, it } from 'vitest';
import { dayNamed, withDayAsIn } from '../../../src/retrieval/dates/days-of-turn.ts';
import { holidaysAsked, holidaysNamed } from '../../../src/retrieval/dates/holidays.ts';

const ASKED_ON = '2026-11-30';

describe('a holiday on a fixed day', () => {
  it.each([
    ['who feeds the animals on xmas day', '2026-12-25'],
    ["who's on duty christmas eve?", '2026-12-24'],
    ['is anyone in on boxing day', '2026-12-26'],
    ['who works new year’s day', '2027-01-01'],
    ['who is on call new years eve', '2026-12-31'],
    ['who locks up at halloween', '2026-10-31'],
    ['who is on reception on valentines day', '2027-02-14'],
    ['đêm noel ai trực', '2026-12-24'],
    ['noel ai trực', '2026-12-25'],
    ['hom giang sinh ai truc', '2026-12-25'],
    ['tết dương lịch có mở cửa không', '2027-01-01'],
    ['tet tay ai truc', '2027-01-01'],
    ['quốc khánh ai trực', '2026-09-02'],
    ['quốc tế phụ nữ ai trực', '2027-03-08'],
    ['ngày nhà giáo ai trực', '2026-11-20'],
    ['quốc tế lao động ai trực', '2027-05-01'],
    ['ngày giải phóng miền nam ai trực', '2027-04-30'],
  ])('is that day: %s', (question, day) => expect(dayNamed(question, ASKED_ON)).toBe(day));

  it.each([
    'what are your christmas opening hours',
    'happy new year when do we start',
    'when is the halloween disco',
    'what time is the boxing day swim',
    'tết ai trực',
    'chợ noel mở mấy giờ',
    'tiệc giáng sinh tổ chức ở đâu',
    'chương trình quốc khánh có gì',
    'hội phụ nữ việt nam họp khi nào',
    'giải phóng mặt bằng xong chưa',
  ])('is no day where it is a time of the year, or something is called after it: %s', (question) => {
    expect(holidaysAsked(question)).toEqual([]);
    expect(dayNamed(question, ASKED_ON)).toBeUndefined();
  });

  it('is none where a text names another', () => {
    expect(holidaysNamed('Shut on Christmas Day and Boxing Day.').map(({ holiday }) => holiday.day)).toEqual([
      25, 26,
    ]);
    expect(dayNamed('who works christmas eve or boxing day', ASKED_ON)).toBeUndefined();
  });

  it('is read of a row as the row writes it', () => {
    expect(withDayAsIn('who works on xmas day', 'Date: Fri 25 Dec · Who: Marjorie Pell')).toBe(
      'who works on 25 december',
    );
    expect(withDayAsIn('giáng sinh ai trực', 'Ngày: 25/12/2026 · Người trực: Lan')).toBe(
      '25/12/2026 ai trực',
    );
    expect(withDayAsIn('ngày giáng sinh ai trực', 'Ngày: 25/12/2026 · Người trực: Lan')).toBe(
      '25/12/2026 ai trực',
    );
  });
});

describe('a weekday beside a day', () => {
  it.each(['thursday 3 december', 'thu 3 december', 'thứ năm 3/12', 'thứ 5 ngày 3/12'])(
    'is that of the day: %s',
    (day) => expect(dayNamed(`who is on reception on ${day}`, ASKED_ON)).toBe('2026-12-03'),
  );

  it.each(['friday 3 december', 'thứ sáu 3/12'])('makes it no day where it is another: %s', (day) => {
    expect(dayNamed(`who is on reception on ${day}`, ASKED_ON)).toBeUndefined();
  });

  it('is left out of what a row is read to', () => {
    const row = 'Date: Thu 3 Dec · Task: Reception · Who: Gwen Odell';
    for (const day of ['thursday 3 december', 'thursday, the 3rd of december', '3 dec'])
      expect(withDayAsIn(`who is on reception on ${day}`, row)).toBe('who is on reception on 3 december');
    expect(withDayAsIn('who is on reception on thursday', row)).toBe('who is on reception on 3 december');
    expect(withDayAsIn('who is on from monday to friday', row)).toBe('who is on from monday to friday');
  });
});
