import { describe, expect, it } from 'vitest';
import { ageAsked, ageRangesIn } from '../../../src/retrieval/values/ages.ts';

describe('the age that a question states', () => {
  it.each([
    ['ticket for my 8 yr old', 8],
    ['im 17 can i come', 17],
    ["I'm 17, may I drive?", 17],
    ['17yo ticket', 17],
    ['my son is only 9 can he join', 9],
    ['can a seven year old join', 7],
    ['daughter turned sixteen', 16],
    ['bé 6 tuổi vé bao nhiêu', 6],
    ['con em bay tuoi hoc lop nao', 7],
    ['is the 9 am boat on', undefined],
    ['we are 12 people', undefined],
    ['im 5 minutes late', undefined],
    ['she is 4th in line', undefined],
    ['how old do you have to be', undefined],
    ['i am nam, can i join', undefined],
    ['which one is 9', undefined],
  ])('%s', (question, age) => {
    expect(ageAsked(question)).toBe(age);
  });
});

describe('the ages that a text is about', () => {
  it.each([
    ['Under 5: free', [[0, 4]]],
    ['Ticket: Child (5 to 15) · Standard: £12', [[5, 15]]],
    ['Seniors (65 and over) pay half', [[65, 150]]],
    ['Larks (7 to 11): Mondays, 4:30 pm', [[7, 11]]],
    ['Member: 12 to 17 · A term: £25', [[12, 17]]],
    ['Older ones, 16 to 19, join The Deck.', [[16, 19]]],
    ['5 to 12: £7.50', [[5, 12]]],
    [
      'Tickets £14, under-5s free, 5 to 12 half price',
      [
        [0, 4],
        [5, 12],
      ],
    ],
    ['9 to 12: the office is open', []],
    ['Swim 10 to 12, £5; 10 to 12 free parking', []],
    ['Opening hours: 9 to 17', []],
    ['You must be 16.', [[16, 150]]],
    ['Under sixteens come with a grown-up.', [[0, 15]]],
    [
      'Children aged 4 to 7 paddle, juniors 8–15 row.',
      [
        [4, 7],
        [8, 15],
      ],
    ],
    ['You have to be at least 18 years old.', [[18, 150]]],
    ['16+ only', [[16, 150]]],
    [
      'The under-12s and the U14 team',
      [
        [0, 11],
        [0, 13],
      ],
    ],
    [
      'Trẻ em dưới 6 tuổi miễn phí, từ 6 đến 11 tuổi nửa vé',
      [
        [0, 5],
        [6, 11],
      ],
    ],
    ['16 tuổi trở lên', [[16, 150]]],
    ['Open from 9 to 5, under 20 minutes from the station, 50+ stalls, over 30 members.', []],
    ['£5 to £15', []],
  ])('%s', (text, ranges) => {
    const found = ageRangesIn(text).map(({ from, to }) => [from, to]);
    expect(found.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(ranges);
  });
});
