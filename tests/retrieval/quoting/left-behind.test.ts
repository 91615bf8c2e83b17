import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('a day, a place or a price that is left behind', () => {
  it.each([
    [
      'what day is lantern club',
      'Lantern club has outgrown Tuesdays now that there are forty of you. From 4 May it meets on Fridays at the same time.',
      ['From 4 May it meets on Fridays'],
    ],
    [
      'when does the lantern choir sing',
      'The lantern choir is no longer on Thursdays, the caretaker will not stay. It is now on Mondays at half seven.',
      ['Mondays at half seven'],
    ],
    [
      'what day is the lantern class',
      'The lantern class has lost its Wednesday slot to the yoga people. From September they meet on Saturdays.',
      ['Saturdays'],
    ],
    [
      'lớp lồng đèn học thứ mấy',
      'Lớp lồng đèn hết học thứ năm vì thầy bận dạy trường khác. Từ tuần sau học thứ hai, vẫn giờ cũ.',
      ['thứ hai'],
    ],
  ])('is quoted with what holds now, which is bold: %s', async (question, text, bold) => {
    const answer = await quoted(question, text);
    expect([answer.text, answer.bold]).toEqual([text, bold]);
  });

  it.each([
    // What is lost is a thing, and the day is what it was lost on.
    [
      'what day is lantern club',
      'Lantern club is on Tuesdays, and Ben has lost his lantern. From Friday the office is closed.',
      ['Tuesdays'],
    ],
    [
      'lớp lồng đèn học thứ mấy',
      'Lớp lồng đèn học thứ năm, hết giấy thì hỏi cô Hoa. Từ thứ hai văn phòng đóng cửa.',
      ['thứ năm'],
    ],
  ])('is none where another thing goes: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });
});

describe('what is put off', () => {
  it.each([
    [
      'when is the lantern walk',
      'They pushed the lantern walk back from 3 June to Sunday 10 June because of the wind.',
      ['Sunday 10 June'],
    ],
    [
      'when is the lantern walk',
      'We have brought the lantern walk forward from 10 June to Sunday 3 June.',
      ['Sunday 3 June'],
    ],
    ['when is the lantern walk', 'The lantern walk is put off from 3 June to 10 June.', ['10 June']],
    // What is put up stays so long.
    [
      'when is the lantern tent there',
      'We put the lantern tent out from 3 June to 10 June.',
      ['from 3 June to 10 June'],
    ],
  ])('has the new day alone in bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });
});
