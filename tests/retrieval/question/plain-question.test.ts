import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src/retrieval/question/plain-question.ts';

describe('a plain question', () => {
  it.each([
    ['what happens if my child is ill at club', 'what if my child is ill at club'],
    ['so what day was the summer fair on in the end', 'what day was the summer fair on'],
    ['what time does it close again?', 'what time does it close?'],
    ['ok so how much is a session right now', 'how much is a session'],
    ['where do we meet these days then', 'where do we meet'],
    ['whats the best way to get there from the station', 'how do i get there from the station'],
    ['how many seats are there?', 'how many seats?'],
    ['do you take cards for just a bag of chips?', 'do you take cards?'],
    ['can i use contactless for only one scone', 'can i use contactless'],
    ['can we pay for a coffee with cash', 'can we pay with cash'],
    ['mua mỗi ly nước thì quẹt thẻ được không', 'quẹt thẻ được không'],
    ['bây giờ gửi xe máy bao nhiêu', 'gửi xe máy bao nhiêu'],
    ['phòng tập đóng cửa mấy giờ hiện nay', 'phòng tập đóng cửa mấy giờ'],
  ])('has nothing around what it asks: %s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  it.each([
    'what now',
    'who sang then',
    'what happened then?',
    'is the snowed-in farm shop open',
    'android 14 or what',
    'can i pay the deposit for a room by card',
    'can we come for just one session',
    'do you take cards for the raffle',
    'mua vé chuyển khoản được không',
  ])('keeps what it asks: %s', (question) => {
    expect(plainQuestion(question)).toBe(question);
  });
});
