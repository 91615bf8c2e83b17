import { describe, expect, it } from 'vitest';
import { placesDiffer, statedPlaces } from '../../../src/retrieval/values/stated-places.ts';

const read = (text: string) => statedPlaces(text).map(({ names }) => names);
const differ = (a: string, b: string) => {
  const [x] = statedPlaces(a);
  const [y] = statedPlaces(b);
  if (x === undefined || y === undefined) throw new Error('no place');
  expect(placesDiffer(y, x)).toBe(placesDiffer(x, y));
  return placesDiffer(x, y);
};

describe('statedPlaces', () => {
  it.each([
    ['held in Hanoi last week', [['hanoi']]],
    ['held in Ba Dinh, Hanoi, in January', [['ba dinh', 'hanoi']]],
    ['in the city of Da Nang', [['da nang']]],
    ['tại thành phố Đà Nẵng', [['da nang']]],
    ['in English on Monday, in a park', []],
  ])('reads %j', (text, places) => expect(read(text)).toEqual(places));
});

describe('placesDiffer', () => {
  it.each([
    ['in Hanoi', 'in Da Nang', true],
    ['in Laos', 'in Vietnam', true],
    ['ở Hà Nội', 'tại Đà Nẵng', true],
    ['in Hanoi', 'ở Hà Nội', false],
    ['in Hanoi', 'in Vietnam', false],
    ['in Ba Dinh, Hanoi', 'in Hanoi', false],
    ['in Hanoi', 'in Old Hanoi', false],
    ['in HCMC', 'in Ho Chi Minh City', false],
    ['in Hanoi', 'at Hanoi Opera House', false],
  ])('of %j and %j: %j', (a, b, expected) => expect(differ(a, b)).toBe(expected));
});
