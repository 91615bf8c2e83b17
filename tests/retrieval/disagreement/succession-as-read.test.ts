import { describe, expect, it } from 'vitest';
import { leadsOnceRead, readFeatures } from '../../../src/retrieval/disagreement/succession-as-read.ts';
import { PAIR_FEATURES } from '../../../src/retrieval/disagreement/succession-features.ts';

/** What a pair is judged by of which only these numbers count. */
function judgedBy(
  numbers: Readonly<Record<string, number>>,
  earlier: number,
  later: number,
): readonly number[] {
  expect(PAIR_FEATURES).toEqual(expect.arrayContaining(Object.keys(numbers)));
  const features = PAIR_FEATURES.map((name) => numbers[name] ?? 0);
  return readFeatures({ features, unread: 0.5, likely: 0.5, fits: true, earlier, later });
}

const LACKS = {
  'words of the question that the later lacks': 0.25,
  'words of the question that its article lacks': 0.125,
};

describe('what a pair is judged by once it was read', () => {
  it('is what was known of it, how relevant both are, and how much worse the later one reads', () => {
    const judged = judgedBy(LACKS, 1.5, 0.5);
    expect(judged.slice(0, 10)).toEqual([0, 0, 1.5, 0.5, 1.5, 0.5, 1, 1, 0, 0]);
    expect(judged.slice(10)).toEqual(PAIR_FEATURES.map((name) => LACKS[name as keyof typeof LACKS] ?? 0));
    expect(judgedBy({}, -1, -0.5).slice(2, 7)).toEqual([-1, -0.5, 0, 0, 0]);
  });

  it('counts what the later one lacks once more where the earlier one plainly answers', () => {
    expect(judgedBy(LACKS, 2.1, 2).slice(8, 10)).toEqual([0.25, 0.125]);
    expect(judgedBy(LACKS, 2, 2).slice(8, 10)).toEqual([0, 0]);
  });
});

describe('a later article', () => {
  const THRESHOLD = 0.25;
  const pair = (met: number, lacked: number, cosine: number): number[] =>
    PAIR_FEATURES.map(
      (name) =>
        ({
          'words of the question in the earlier': met,
          'words of the question that its article lacks': lacked,
          cosine,
        })[name] ?? 0,
    );

  it('leads from the threshold on', () => {
    const read = { features: pair(0.5, 0.5, 0.5), earlier: 1, later: 1 };
    expect(leadsOnceRead(0.25, read, THRESHOLD)).toBe(true);
    expect(leadsOnceRead(0.24, read, THRESHOLD)).toBe(false);
  });

  it.each([
    ['has other words: weaving instead of pottery', pair(1, 0.3, 0.8), 2.8, 2.8, false],
    ['reads worse', pair(1, 0, 0.8), 2.8, 1.7, false],
    ['has the same words and reads as well', pair(1, 0.1, 0.8), 2.8, 2, true],
    ['has other words, but is no twin', pair(1, 0.3, 0.6), 2.8, 1, true],
    ['has other words, but so has the earlier one', pair(0.8, 0.3, 0.8), 2.8, 1, true],
    ['has other words, but the earlier one does not plainly answer', pair(1, 0.3, 0.8), 1.9, 0, true],
  ] as const)(
    'beside a twin that answers in the words of the question: %s',
    (_, features, earlier, later, leads) => {
      expect(leadsOnceRead(0.9, { features, earlier, later }, THRESHOLD)).toBe(leads);
    },
  );

  it.each([
    ['it reads as no answer', 0, [-1, -3.6], false],
    ['it reads as little of an answer', 0, [-1, -3.4], true],
    ['it is far behind and reads worse', -2.1, [2, 1.4], false],
    ['it is far behind and reads as well', -2.1, [2, 1.6], true],
    ['it is behind and reads worse', -1.9, [2, 1.4], true],
  ] as const)('that is about something else does not lead: %s', (_, ahead, [earlier, later], leads) => {
    const features = PAIR_FEATURES.map((name) =>
      name === 'score of the later above the earlier' ? ahead : 0,
    );
    expect(leadsOnceRead(0.9, { features, earlier, later }, THRESHOLD)).toBe(leads);
  });
});
