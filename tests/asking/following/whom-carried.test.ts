import { describe, expect, it } from 'vitest';
import { withWhomOfBefore } from '../../../src/asking/following/whom-carried.ts';

describe('withWhomOfBefore', () => {
  it.each([
    ['im not a member, what is the pool', 'and the sauna?', 'and the sauna for non-member'],
    ['how much is the pool for pensioners', 'and the sauna?', 'and the sauna for pensioners'],
    [
      'mình không phải hội viên, hồ bơi bao nhiêu',
      'còn phòng gym?',
      'còn phòng gym cho người không phải hội viên',
    ],
  ])('“%s”, “%s”: %s', (before, question, read) => {
    expect(withWhomOfBefore(question, before)).toBe(read);
  });

  it.each([
    ['how much is the pool for pensioners', 'and for kids?'],
    ['how much is the pool for pensioners', 'and on sundays?'],
    ['how much is the pool for pensioners', 'where do i park'],
    ['how much is the pool', 'and the sauna?'],
  ])('behind “%s” “%s” stays as it is', (before, question) => {
    expect(withWhomOfBefore(question, before)).toBe(question);
  });
});
