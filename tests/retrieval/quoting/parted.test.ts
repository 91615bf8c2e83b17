import { describe, expect, it } from 'vitest';
import { areParted } from '../../../src/retrieval/quoting/parted.ts';

const POSTS = 'The bakery is shut on Mondays.\n--\n19 October\nNew rye loaves!';
const POINTS = 'd) Summer picnic, 14 August. Ada books the field.\ne) Lights. Bo has the lamps.';

describe('two stretches of a text', () => {
  const parted = (text: string, one: string, other: string) => {
    const spanOf = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    return areParted(text, spanOf(one), spanOf(other));
  };

  it.each([
    [POSTS, 'The bakery is shut on Mondays.', 'New rye loaves!'],
    [POSTS, 'New rye loaves!', 'The bakery is shut on Mondays.'],
    [POINTS, 'Summer picnic, 14 August.', 'Bo has the lamps.'],
    [POINTS, 'Ada books the field.', 'e) Lights.'],
  ])('are of two posts or points: %s', (text, one, other) => {
    expect(parted(text, one, other)).toBe(true);
  });

  it.each([
    [POINTS, 'd) Summer picnic, 14 August.', 'Ada books the field.'],
    ['Bring with you:\na) boots\nb) a cup', 'a) boots', 'b) a cup'],
    ['OPENING HOURS\n-------------\nTuesday to Friday', 'OPENING HOURS', 'Tuesday to Friday'],
    ['Tea 2 -- with milk 3', 'Tea 2', 'with milk 3'],
  ])('are of one: %s', (text, one, other) => {
    expect(parted(text, one, other)).toBe(false);
  });
});
