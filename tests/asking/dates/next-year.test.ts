import { describe, expect, it } from 'vitest';
import { withNextYear } from '../../../src/asking/dates/next-year.ts';

/** A library whose one article is about all of this. */
const libraryOf = (told: string) => ({
  mostAbout: (topic: string) =>
    Promise.resolve((topic.split(' ').every((term) => told.includes(term)) ? [{}] : []) as never),
});
const asked = (question: string, told: string) => withNextYear(libraryOf(told), question, '2030-05-01');

describe('withNextYear', () => {
  it('names the year where the articles have its number beside what is asked about', async () => {
    expect(await asked('how much is a locker next year', 'locker 2031')).toBe('how much is a locker in 2031');
    expect(await asked('tủ đồ năm sau bao nhiêu', 'tu do bao nhieu 2031')).toBe('tủ đồ năm 2031 bao nhiêu');
  });

  it('leaves it where they have not, and what is of the year', async () => {
    expect(await asked('how much is a locker next year', 'locker')).toBe('how much is a locker next year');
    expect(await asked("who pays for next year's locker", 'pay locker 2031')).toBe(
      "who pays for next year's locker",
    );
  });
});
