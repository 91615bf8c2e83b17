import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/retrieval/dates/dates-in-question.ts';

const TODAY = '2023-05-10';
const range = (question: string) => {
  const dates = datesOf(question, TODAY);
  return dates === undefined ? undefined : `${dates.from} ${dates.to}`;
};

describe('datesOf', () => {
  it.each([
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
    ['What was signed between 3 and 10 January 2023?', '2023-01-03 2023-01-10'],
    ['What was signed from 3 to 10 January 2023?', '2023-01-03 2023-01-10'],
    ['What was signed between 3 January and 10 January 2023?', '2023-01-03 2023-01-10'],
    ['What was signed from January 3 to 10, 2023?', '2023-01-03 2023-01-10'],
    ['What was signed between January 3 and February 10, 2023?', '2023-01-03 2023-02-10'],
    ['What was signed from January to March 2023?', '2023-01-01 2023-03-31'],
    ['What was signed from 30 December to 2 January 2023?', '2022-12-30 2023-01-02'],
    ['What was signed until March 2023?', '0001-01-01 2023-03-31'],
    ['What was signed in early 2023?', '2023-01-01 2023-04-30'],
    ['What was signed in mid-January 2023?', '2023-01-11 2023-01-20'],
    ['What was signed in late February 2024?', '2024-02-21 2024-02-29'],
    ['What was signed in the first quarter of 2023?', '2023-01-01 2023-03-31'],
    ['What was signed in Q4 2022?', '2022-10-01 2022-12-31'],
    ['What was signed in the second half of 2022?', '2022-07-01 2022-12-31'],
    ['What was signed since last March?', '2023-03-01 9999-12-31'],
    ['What was signed before last year?', '0001-01-01 2021-12-31'],
    ['What was signed in March of last year?', '2022-03-01 2022-03-31'],
    ['What was signed last Monday?', '2023-05-08 2023-05-08'],
    ['What was signed last Wednesday?', '2023-05-03 2023-05-03'],
    ['What was signed in the last two weeks?', '2023-04-26 2023-05-10'],
    ['What was signed three days ago?', '2023-05-07 2023-05-07'],
    ['What was signed two months ago?', '2023-03-01 2023-03-31'],
    ['What was signed the day before yesterday?', '2023-05-08 2023-05-08'],
    ['What was signed this week?', '2023-05-04 2023-05-10'],
    ['What was signed last week?', '2023-04-26 2023-05-09'],
    ['Ai phát biểu tháng ba năm ngoái?', '2022-03-01 2022-03-31'],
    ['Ai phát biểu tháng Giêng năm 2023?', '2023-01-01 2023-01-31'],
    ['Ai phát biểu tháng năm năm 2023?', '2023-05-01 2023-05-31'],
    ['Ai phát biểu tháng mười hai năm 2022?', '2022-12-01 2022-12-31'],
    ['Ai phát biểu từ ngày 3 đến ngày 10 tháng 1 năm 2023?', '2023-01-03 2023-01-10'],
    ['Ai phát biểu từ 3/1 đến 10/1/2023?', '2023-01-03 2023-01-10'],
    ['Ai phát biểu từ tháng 1 đến tháng 3 năm 2023?', '2023-01-01 2023-03-31'],
    ['Ai phát biểu giữa tháng 1 năm 2023 và tháng 3 năm 2023?', '2023-01-01 2023-03-31'],
    ['Ai phát biểu giữa tháng 1 năm 2023?', '2023-01-11 2023-01-20'],
    ['Ai phát biểu đầu năm 2023?', '2023-01-01 2023-04-30'],
    ['Ai phát biểu quý 1 năm 2023?', '2023-01-01 2023-03-31'],
    ['Ai phát biểu nửa cuối năm 2022?', '2022-07-01 2022-12-31'],
    ['Ai phát biểu cho đến tháng 3 năm 2023?', '0001-01-01 2023-03-31'],
    ['Ai phát biểu từ năm ngoái đến nay?', '2022-01-01 2023-05-10'],
    ['Ai phát biểu tuần trước?', '2023-04-26 2023-05-09'],
    ['Ai phát biểu tuần này?', '2023-05-04 2023-05-10'],
    ['Ai phát biểu trong 3 ngày qua?', '2023-05-07 2023-05-10'],
    ['Ai phát biểu cách đây hai tháng?', '2023-03-01 2023-03-31'],
    ['Ai phát biểu 5 ngày trước?', '2023-05-05 2023-05-05'],
    ['What was signed in the last week of January 2023?', '2023-01-01 2023-01-31'],
    ["Who won last year's race?", '2022-01-01 2022-12-31'],
    ['Ai phát biểu hôm kia?', '2023-05-08 2023-05-08'],
  ])('%s', (question, expected) => {
    expect(range(question)).toBe(expected);
  });

  it.each([
    'Who won the World Cup 2022?',
    'Who may attend?',
    'Did 2023 people come?',
    'In 2023 people were asked, how many said yes?',
    'What happened before the visit?',
    'Who spoke on 31 February 2023?',
    'What is covid2019?',
    'Who is March?',
    'Who won in the last minute?',
    'Who was the last to speak this time?',
    'What is this day called?',
    'What was signed between 10 and 3 January 2023 people?',
    'How long ago was the visit?',
    'Who won on the last two days of the festival?',
    'Who ruled in the last year of the war?',
    'Ai phát biểu 3 ngày trước hội nghị?',
    'Ai phát biểu năm trước đó?',
    'Ai phát biểu 2 ngày trước khi bầu cử?',
    'Ai đến trước?',
    'Họ đã qua năm cửa ải nào?',
  ])('%s names no date of an article', (question) => {
    expect(range(question)).toBeUndefined();
  });

  it('"last month" in January is December of the year before', () => {
    expect(datesOf('last month', '2023-01-10')).toEqual({
      from: '2022-12-01',
      to: '2022-12-31',
      words: 'last month',
    });
  });

  it('tells the words that it read', () => {
    expect(datesOf('Who spoke in January 2023?', TODAY)?.words).toBe('in january 2023');
  });

  it.each([
    ['2024-03-31', 'one month ago', '2024-02-01 2024-02-29'],
    ['2024-03-31', 'in the past 1 months', '2024-02-29 2024-03-31'],
    ['2024-02-29', 'in the past 4 years', '2020-02-29 2024-02-29'],
    ['2023-01-15', 'in the last two months', '2022-11-15 2023-01-15'],
    ['2023-01-01', 'yesterday', '2022-12-31 2022-12-31'],
    ['2023-01-01', 'this year', '2023-01-01 2023-12-31'],
  ])('on %s, "%s" is %s', (today, question, expected) => {
    const dates = datesOf(question, today);
    expect(`${dates?.from} ${dates?.to}`).toBe(expected);
  });

  // A pattern that tries every way to split these would not end before the test is given up.
  it('a long run of numbers or months is no date', () => {
    expect(datesOf(`in ${'1 '.repeat(250)}2023`, TODAY)).toBeUndefined();
    expect(datesOf(`between ${'january '.repeat(60)}`, TODAY)).toBeUndefined();
    expect(datesOf(`từ ${'tháng năm '.repeat(50)}`, TODAY)).toBeUndefined();
  });
});
