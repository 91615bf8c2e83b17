import { describe, expect, it } from 'vitest';
import { withDaysWritten } from '../../../src/asking/dates/date-words.ts';
import { eventDaysOf } from '../../../src/retrieval/dates/event-days.ts';

const ASKED_ON = '2026-11-30';

describe('withDaysWritten', () => {
  it.each([
    ['đêm nay ai trực', 'đêm thứ hai 30 tháng 11 ai trực'],
    ['sang mai ai truc', 'sang thứ ba 1 tháng 12 ai truc'],
    ['who is on tomorrow morning', 'who is on tuesday 1 december morning'],
    ['who is on tomorrow', 'who is on tuesday 1 december'],
    ['hôm nay ai trực', 'thứ hai 30 tháng 11 ai trực'],
    ['toi mai ai truc', 'thứ ba 1 tháng 12 ai truc'],
  ])('keeps the part of the day: %s', (question, written) => {
    const days = eventDaysOf(question, ASKED_ON);
    expect(days && withDaysWritten(question, days)).toBe(written);
  });
});
