import { describe, expect, it } from 'vitest';
import { namesWeekdayOf, statesDateOf, statesDayOf } from '../../../src/retrieval/dates/days-in-text.ts';
import { eventDaysOf } from '../../../src/retrieval/dates/event-days.ts';

/** A Wednesday. */
const TODAY = '2025-08-06';

describe('days of events in a question', () => {
  it.each([
    ['is the tip open tomorrow?', '2025-08-07', '2025-08-07', 'tomorrow'],
    ['what is on the day after tomorrow', '2025-08-08', '2025-08-08', 'the day after tomorrow'],
    ['what is on tonight', '2025-08-06', '2025-08-06', 'tonight'],
    ['what is on at the weekend', '2025-08-09', '2025-08-10', 'at the weekend'],
    ['whats on for the weekend', '2025-08-09', '2025-08-10', 'for the weekend'],
    ['any races this weekend?', '2025-08-09', '2025-08-10', 'this weekend'],
    ['any races next weekend?', '2025-08-16', '2025-08-17', 'next weekend'],
    ['which bin day is it next week', '2025-08-11', '2025-08-17', 'next week'],
    ['who plays next month', '2025-09-01', '2025-09-30', 'next month'],
    ['who plays this friday', '2025-08-08', '2025-08-08', 'this friday'],
    ['who plays next Wednesday', '2025-08-13', '2025-08-13', 'next wednesday'],
    ['what happens in 3 days', '2025-08-09', '2025-08-09', 'in 3 days'],
    ['ngày mai có mở cửa không', '2025-08-07', '2025-08-07', 'ngày mai'],
    ['sáng mai mở cửa lúc mấy giờ', '2025-08-07', '2025-08-07', 'sáng mai'],
    ['tuan sau co gi', '2025-08-11', '2025-08-17', 'tuan sau'],
    ['cuối tuần này có gì', '2025-08-09', '2025-08-10', 'cuối tuần này'],
    ['thứ 3 tuần sau đá với ai', '2025-08-12', '2025-08-12', 'thứ 3 tuần sau'],
    ['chu nhat tuan toi da voi ai', '2025-08-17', '2025-08-17', 'chu nhat tuan toi'],
    ['thứ bảy này đá với ai', '2025-08-09', '2025-08-09', 'thứ bảy này'],
    ['3 ngày nữa có gì', '2025-08-09', '2025-08-09', '3 ngày nữa'],
  ])('of “%s”', (question, from, to, words) => {
    expect(eventDaysOf(question, TODAY)).toEqual({ from, to, words });
  });

  it.each([
    'who won last week',
    'is it open on friday',
    '3 tuần sau khi khai mạc',
    'Chị Mai là ai',
    'ill since this morning, who can vote for me',
    'how much is a weekend pass',
    'how much is it to hire a tent for the weekend',
    'when does it open',
  ])('none of “%s”', (question) => {
    expect(eventDaysOf(question, TODAY)).toBeUndefined();
  });

  it.each([
    'feeling rubbish today, by when do i have to let my boss know',
    'my yogurt vanished over the weekend who throws stuff out',
    'i lost my badge this morning. who do i tell',
    'granny is picking him up today who should i let know',
    'hom nay em bi sot, xin nghi thi bao ai',
  ])('are none where somebody tells what happened: %s', (question) => {
    expect(eventDaysOf(question, TODAY)).toBeUndefined();
  });

  it.each([
    'im coming tomorrow, where do i park',
    'my brother is visiting tomorrow, where can he park',
    'what is on today, we got the kids',
    'closed today?',
  ])('are those that are asked about: %s', (question) => {
    expect(eventDaysOf(question, TODAY)).toBeDefined();
  });

  it('at the ends of a week and a year', () => {
    expect(eventDaysOf('this weekend', '2025-08-10')).toMatchObject({ from: '2025-08-09', to: '2025-08-10' });
    expect(eventDaysOf('next week', '2025-08-10')).toMatchObject({ from: '2025-08-11', to: '2025-08-17' });
    expect(eventDaysOf('next week', '2025-08-11')).toMatchObject({ from: '2025-08-18', to: '2025-08-24' });
    expect(eventDaysOf('next month', '2025-12-31')).toMatchObject({ from: '2026-01-01', to: '2026-01-31' });
  });
});

describe('a text that states a day', () => {
  const day = { from: '2025-08-07', to: '2025-08-07' };
  it.each([
    ['closed from 4 to 16 August', '2025-07-20', true],
    ['closed from 8 to 16 August', '2025-07-20', false],
    ['on Thursday 7 August at nine', '2025-07-20', true],
    ['on August 7', '2025-07-20', true],
    ['on 7 August 2024', '2025-07-20', false],
    ['on 7 August', '2024-05-01', false],
    ['on 7 August', undefined, true],
    ['from Monday 28 July to Friday 8 August', '2025-07-01', true],
    ['từ ngày 4 đến ngày 16 tháng 8', '2025-07-20', true],
    ['từ 4/8 đến 16/8', '2025-07-20', true],
    ['vào 7/8', '2025-07-20', true],
    ['2025-08-07', undefined, true],
    ['at 7:08, for 7.8 euros', '2025-07-20', false],
    ['from 9 November to 30 March', '2024-10-26', false],
  ])('“%s”, of %s', (text, published, states) => {
    expect(statesDayOf(text, day, published)).toBe(states);
  });

  it('over the turn of a year', () => {
    const january = { from: '2025-01-15', to: '2025-01-15' };
    expect(statesDayOf('from 9 November to 30 March', january, '2024-10-26')).toBe(true);
    expect(statesDayOf('closed from 21 December to 3 January', january, '2024-10-26')).toBe(false);
  });

  it('names its weekday where it states no date', () => {
    expect(namesWeekdayOf('Thursday: fish and chips', day)).toBe(true);
    expect(namesWeekdayOf('Friday: fish and chips', day)).toBe(false);
    expect(namesWeekdayOf('Thursday 14 August: fish and chips', day)).toBe(false);
    expect(namesWeekdayOf('Thứ năm: cá', day)).toBe(true);
  });

  it('states a year', () => {
    const after = { from: '2025-01-01', to: '9999-12-31' };
    expect(statesDateOf('opens in 2026', after, undefined)).toBe(true);
    expect(statesDateOf('opened in 2019, on 3 May 2024', after, undefined)).toBe(false);
    expect(statesDateOf('on 3 May 2025', after, undefined)).toBe(true);
    const january = { from: '2025-01-01', to: '2025-01-31' };
    expect(statesDateOf('in 2025', january, undefined)).toBe(false);
    expect(statesDateOf('from 9 November to 30 March', january, '2024-10-26')).toBe(true);
  });
});
