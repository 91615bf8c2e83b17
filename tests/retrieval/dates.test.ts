import { describe, expect, test } from 'vitest';
import { datesOf } from '../../src/retrieval/dates.ts';

const TODAY = '2023-05-10';
const range = (question: string) => {
  const dates = datesOf(question, TODAY);
  return dates === undefined ? undefined : `${dates.from} ${dates.to}`;
};

describe('datesOf', () => {
  test.each([
    ['What happened in January 2023?', '2023-01-01 2023-01-31'],
    ['What happened in 2022?', '2022-01-01 2022-12-31'],
    ['Who spoke on January 3, 2023?', '2023-01-03 2023-01-03'],
    ['Who spoke on the 3rd of January 2023?', '2023-01-03 2023-01-03'],
    ['Who spoke on 3rd of January 2023?', '2023-01-03 2023-01-03'],
    ['What was signed on 2023-01-03?', '2023-01-03 2023-01-03'],
    ['What was signed between January 2023 and March 2023?', '2023-01-01 2023-03-31'],
    ['What was signed from 3/1/2023 to 5/1/2023?', '2023-01-03 2023-01-05'],
    ['Who visited before 2023?', '0001-01-01 2022-12-31'],
    ['Who visited after February 2024?', '2024-03-01 9999-12-31'],
    ['Who visited since 2022?', '2022-01-01 9999-12-31'],
    ['What happened last March?', '2023-03-01 2023-03-31'],
    ['What happened last May?', '2022-05-01 2022-05-31'],
    ['What happened last December?', '2022-12-01 2022-12-31'],
    ['What happened last year?', '2022-01-01 2022-12-31'],
    ['What happened last month?', '2023-04-01 2023-04-30'],
    ['What happened yesterday?', '2023-05-09 2023-05-09'],
    ['Hội nghị nào diễn ra vào tháng 1 năm 2023?', '2023-01-01 2023-01-31'],
    ['Hội nghị tháng 1/2023 do ai chủ trì?', '2023-01-01 2023-01-31'],
    ['Ai phát biểu ngày 3 tháng 1 năm 2023?', '2023-01-03 2023-01-03'],
    ['Ai phát biểu ngày 3/1/2023?', '2023-01-03 2023-01-03'],
    ['Chuyện gì xảy ra năm ngoái?', '2022-01-01 2022-12-31'],
    ['Chuyện gì xảy ra trong năm 2022?', '2022-01-01 2022-12-31'],
    ['Những gì được ký từ tháng 1 năm 2023 đến tháng 3 năm 2023?', '2023-01-01 2023-03-31'],
    ['Ai đến trước năm 2023?', '0001-01-01 2022-12-31'],
  ])('%s', (question, expected) => {
    expect(range(question)).toBe(expected);
  });

  test.each([
    'Who won the World Cup 2022?',
    'Who may attend?',
    'Did 2023 people come?',
    'In 2023 people were asked, how many said yes?',
    'What happened before the visit?',
    'Who spoke on 31 February 2023?',
    'What is covid2019?',
    'Who is March?',
  ])('%s names no date of an article', (question) => {
    expect(range(question)).toBeUndefined();
  });

  test('"last month" in January is December of the year before', () => {
    expect(datesOf('last month', '2023-01-10')).toEqual({
      from: '2022-12-01',
      to: '2022-12-31',
      words: 'last month',
    });
  });

  test('tells the words that it read', () => {
    expect(datesOf('Who spoke in January 2023?', TODAY)?.words).toBe('in january 2023');
  });

  test('a long run of numbers takes no time', () => {
    const began = performance.now();
    datesOf(`in ${'1 '.repeat(250)}`, TODAY);
    datesOf(`between ${'january '.repeat(60)}`, TODAY);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
