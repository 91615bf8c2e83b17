import { describe, expect, it } from 'vitest';
import { leadsOnceRead } from '../../../src/retrieval/disagreement/succession-as-read.ts';
import { PAIR_FEATURES } from '../../../src/retrieval/disagreement/succession-features.ts';

/** A pair of which only these numbers count. */
function pairWith(numbers: Readonly<Record<string, number>>): number[] {
  expect(PAIR_FEATURES).toEqual(expect.arrayContaining(Object.keys(numbers)));
  return PAIR_FEATURES.map((name) => numbers[name] ?? 0);
}

/** The question's words in the earlier one, and those of them that the later one lacks. */
const pair = (met: number, lacked: number): number[] =>
  pairWith({
    'words of the question in the earlier': met,
    'words of the question that the later lacks': lacked,
  });

const THRESHOLD = 0.25;
const leads = (better: number, [earlier, later]: readonly [number, number], features: readonly number[]) =>
  leadsOnceRead(better, { earlier, later }, features, THRESHOLD);

describe('a later article', () => {
  it('leads from the threshold on', () => {
    expect(leads(0.25, [1, 1], pair(0.5, 0.5))).toBe(true);
    expect(leads(0.24, [1, 1], pair(0.5, 0.5))).toBe(false);
  });

  it.each([
    ['has other words: weaving instead of pottery', [2.8, 2.8], pair(1, 0.4), false],
    ['reads worse', [2.8, 2.1], pair(1, 0), false],
    ['has the same words and reads as well', [2.8, 2.7], pair(1, 0), true],
    ['has other words, but so has the earlier one', [2.8, 2.8], pair(0.5, 0.4), true],
    ['has other words, but the earlier one does not plainly answer', [2, 1], pair(1, 0.4), true],
  ] as const)(
    'beside one that answers in the words of the question: %s',
    (_, relevances, features, expected) => {
      expect(leads(0.9, relevances, features)).toBe(expected);
    },
  );

  it.each([
    ['it lacks words of the question, and reads much worse', 0.3, 0, [1, -1.1], false],
    ['it lacks words of the question, but reads only worse', 0.3, 0, [1, -0.9], true],
    ['it is far behind, and reads worse', 0, -2.6, [1, 0.9], false],
    ['it is far behind, but reads better', 0, -2.6, [1, 1.1], true],
    ['it is behind, and reads worse', 0, -2.4, [1, 0.9], true],
  ] as const)('is about something else where %s: %#', (_, lacked, ahead, relevances, expected) => {
    const features = pairWith({
      'words of the question that the later lacks': lacked,
      'score of the later above the earlier': ahead,
    });
    expect(leads(0.9, relevances, features)).toBe(expected);
  });
});
