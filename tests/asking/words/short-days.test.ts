import { describe, expect, it } from 'vitest';
import { withWholeDays } from '../../../src/asking/words/short-days.ts';

describe('a short day', () => {
  it.each([
    ['whos on first aid sat morning', 'whos on first aid saturday morning'],
    ['u open sun?', 'u open sunday?'],
    ['what time do u shut sat', 'what time do u shut saturday'],
    ['is it on wed or thu', 'is it on wednesday or thursday'],
    ['open sat/sun?', 'open saturday/sunday?'],
    ['tues and fri classes', 'tuesday and friday classes'],
    ['do you open on sats', 'do you open on saturdays'],
    ['is it on before sat', 'is it on before saturday'],
    ['fri and sat or sun', 'friday and saturday or sunday'],
    ['is there a class mon', 'is there a class monday'],
  ])('is written out: %s', (typed, read) => {
    expect(withWholeDays(typed)).toBe(read);
  });

  it.each([
    'do i need a hat and sun cream',
    'hat & sun cream or not',
    'is there a tent for sun protection',
    'are there towels on sun loungers',
    'who sat on the committee',
    'can we sit in the sun',
    'is there any sun',
    'where have they sat',
    'when did ada wed bo',
    'who is Thu',
    'is ms thu teaching',
    'a sun hat for kids',
    'money for the monk',
  ])('is another word where it may be: %s', (typed) => {
    expect(withWholeDays(typed)).toBe(typed);
  });
});
