import { describe, expect, it } from 'vitest';
import { chunksOf, isHardWrapped } from '../../../src/corpus/reading/lines.ts';

const FACTS = `the first rehearsal is Sun 13 Sept and the last one is Sun 13 Dec.
Time is 7 to 9, altos upstairs in the Oak Room with Ada
fees: one singer £45, two of a family £75. folder still £8
if you are ill text me by five
biscuits: bring your own please, and NO nuts`;
const WRAPPED = `The choir meets in the Oak Room from the middle of September until
the week before the holidays. There is a small fee, which pays for
the room: it has not changed. Bring a folder and something to drink,
because the room gets warm when all of us are in it.`;

describe('a paragraph that was broken at a column', () => {
  it('is told by lines that run on', () => {
    expect(chunksOf(WRAPPED).map(isHardWrapped)).toEqual([true]);
  });

  it('is no list of facts, of which some begin with a label in small letters', () => {
    expect(chunksOf(FACTS).map(isHardWrapped)).toEqual([false]);
  });
});
