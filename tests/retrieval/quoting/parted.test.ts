import { describe, expect, it } from 'vitest';
import { areOtherPoints, areParted } from '../../../src/retrieval/quoting/parted.ts';

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

describe('two paragraphs that begin with numbers', () => {
  it.each([
    ['3. Boiler. The new one comes on 4 May.', '4. Summer picnic. Ada books the field.', true],
    ['3 Boiler: the new one comes on 4 May.', '4 Summer picnic: Ada books the field.', true],
    ['3) Lò sưởi. Lắp ngày 4/5.', '4) Hội hè. Chị Ada đặt sân.', true],
    // The same point, a step without a title, and what is no point.
    ['3. Boiler. The new one comes on 4 May.', '3. Boiler. It is paid for.', false],
    ['3. boil the water', '4. pour it over the tea', false],
    ['3. Boiler. The new one comes on 4 May.', 'It is paid for.', false],
  ])('are other points: “%s”, “%s”: %s', (one, other, are) => {
    expect(areOtherPoints(one, other)).toBe(are);
  });
});
