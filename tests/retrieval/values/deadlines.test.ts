import { describe, expect, it } from 'vitest';
import { asksForDeadline, statesDeadline } from '../../../src/retrieval/values/deadlines.ts';

describe('asksForDeadline', () => {
  it.each([
    'whats the deadline for the stall forms',
    'last day to book the hotel',
    'until when can i hand in my name',
    'whats the final date for the raffle stubs',
    'when do entries close',
    'hạn đăng ký giải chạy là ngày nào',
    'han chot dong tien la khi nao',
    'nộp đơn muộn nhất hôm nào',
  ])('is asked by “%s”', (question) => expect(asksForDeadline(question)).toBe(true));

  it.each(['when is the race', 'when does the pool close', 'giải chạy ngày nào', 'thời hạn thuê bao lâu'])(
    'is not asked by “%s”',
    (question) => expect(asksForDeadline(question)).toBe(false),
  );
});

describe('statesDeadline', () => {
  it.each([
    'Names to Becky by Friday.',
    'Entries close on 3 May.',
    'Choir robes back to Olwen by Weds 9th please.',
    'Raffle stubs to me by Oct 4.',
    'Right, raffle stubs: the very final date is Thursday 2 July.',
    'Bà con báo em trước tối thứ Sáu.',
    'The contest now ends on 7 June.',
    'Ghi danh đến hết ngày 15/11.',
    'Nhận tới hết 5/12 nha.',
    'The rate holds up to and including 11 December.',
  ])('is true of “%s”', (text) => expect(statesDeadline(text)).toBe(true));

  it.each([
    'The race is on Sunday.',
    'We meet by the marquee.',
    'Giải mình lùi qua Chủ nhật 20/12.',
    'The walk is led by Ana.',
  ])('is false of “%s”', (text) => expect(statesDeadline(text)).toBe(false));
});
