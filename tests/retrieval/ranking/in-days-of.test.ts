import { describe, expect, it } from 'vitest';
import { inDaysOf } from '../../../src/retrieval/ranking/in-days-of.ts';

describe('inDaysOf', () => {
  it.each([
    ['who is in on boxing day', 'On 26 December Bev does the feeding.', 'who is in on 26 December'],
    ['are you open on xmas day', 'Shut on 25 Dec only.', 'are you open on 25 Dec'],
    ['are you open on 26 december', 'Closed on Boxing Day.', 'are you open on Boxing Day'],
    ['quốc khánh có mở không', 'Phòng gym nghỉ ngày 2/9.', 'ngày 2/9 có mở không'],
    ['ngày 1/1 có mở không', 'Thư viện nghỉ Tết Dương lịch.', 'Tết Dương lịch có mở không'],
  ])('asks of the day as the text writes it: %s', (question, text, read) => {
    expect(inDaysOf(question, text)).toBe(read);
  });

  it.each([
    ['who is in on boxing day', 'Boxing Day, 26 December: Bev.'],
    ['who is in on boxing day', 'On 27 December Bev does the feeding.'],
    ['are you open on 26 december', 'Closed on Christmas Day.'],
    ['are you open on 27 november', 'Closed on Boxing Day.'],
    ['what are the christmas hours', 'On 25 December we are shut.'],
  ])('leaves a question as it is where the text has its words, or another day: %s / %s', (question, text) => {
    expect(inDaysOf(question, text)).toBe(question);
  });
});
