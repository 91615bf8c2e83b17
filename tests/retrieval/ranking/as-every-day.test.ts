import { describe, expect, it } from 'vitest';
import { asEveryDay } from '../../../src/retrieval/ranking/as-every-day.ts';
import { asOnDuty } from '../../../src/retrieval/ranking/on-duty.ts';

const NIGHT = 'Lịch trực\nCa: Đêm · Giờ: 22:00-06:00 · Hầm: anh Nam';

describe('asEveryDay', () => {
  it.each([
    ['đêm thứ hai 30 tháng 11 ai trực hầm', NIGHT, 'đêm ai trực hầm'],
    ['who is on monday 30 november night', 'Shift: Night · Gate: Ada · Yard: Bo', 'who is on night'],
  ])('leaves out the day of a row that has none: %s', (question, row, read) => {
    expect(asEveryDay(question, row)).toBe(read);
  });

  it.each([
    ['thứ hai 30 tháng 11 ai trực hầm', NIGHT],
    ['đêm thứ hai 30 tháng 11 ai trực hầm', NIGHT.replace('Đêm', 'Sáng')],
    ['đêm thứ hai 30 tháng 11 ai trực hầm', 'Ngày: 30/11/2026 · Ca: Đêm · Hầm: anh Nam'],
    ['đêm thứ hai 30 tháng 11 ai trực hầm', 'Thứ: Thứ 3 · Ca: Đêm · Hầm: anh Nam'],
    ['đêm thứ hai 30 tháng 11 ai trực hầm', 'Ca đêm do anh Nam trực hầm.'],
  ])('leaves any other question as it is: %s / %s', (question, text) => {
    expect(asEveryDay(question, text)).toBe(question);
  });
});

describe('asOnDuty', () => {
  it.each([
    ['đêm nay ai gác hầm', 'đêm nay ai trực hầm'],
    ['toi nay ai canh sanh a', 'toi nay ai trực sanh a'],
    ['ca sáng ai đang canh gác cổng', 'ca sáng ai đang trực cổng'],
  ])('asks a text without a word of guarding who is on duty: %s', (question, read) => {
    expect(asOnDuty(question, NIGHT)).toBe(read);
  });

  it.each([
    ['đêm nay ai gác hầm', 'Bác Tư gác hầm mỗi đêm.'],
    ['ai canh chua ngon nhất', NIGHT],
    ['phòng gác mái ai ở', NIGHT],
    ['canh cá giá bao nhiêu', NIGHT],
  ])('leaves any other question as it is: %s / %s', (question, text) => {
    expect(asOnDuty(question, text)).toBe(question);
  });
});
