import { describe, expect, it } from 'vitest';
import { asksWhichYear, mayStateYear } from '../../../src/retrieval/values/asked-year.ts';

describe('a year', () => {
  it.each([
    ['what year did the mill close', true],
    ['in which year was that', true],
    ['bs Hạ tốt nghiệp năm nào', true],
    ['quan mo nam nao', true],
    ['which year group goes on the trip', false],
    ['what year is she in', false],
    ['năm nào cũng có hội à', false],
    ['how many years does it last', false],
    ['bảo hành mấy năm', false],
    ['khám bệnh nằm bao nhiêu ngày', false],
    ['võng nằm bao nhiêu một cái', false],
    ['đồ bơi nam bao nhiêu', false],
  ])('is asked for: %s %s', (question, asks) => expect(asksWhichYear(question)).toBe(asks));

  it.each([
    ['The mill closed in 1987.', undefined, true],
    ['It closed last year.', undefined, true],
    ['Xưởng đóng cửa năm ngoái.', undefined, true],
    ['It closes on Saturday mornings.', '2025-05-01', false],
    ['It closed on 5 May.', '2025-05-06', true],
    ['It closed on 5 May.', undefined, false],
    ['It costs 1500.50.', undefined, false],
  ])('may be stated: %s', (text, published, states) => expect(mayStateYear(text, published)).toBe(states));
});
