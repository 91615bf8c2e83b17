import { describe, expect, it } from 'vitest';
import {
  betterAsRead,
  isTwin,
  LEADS_AS_READ,
  readFeatures,
} from '../../../src/retrieval/disagreement/succession-as-read.ts';
import { PAIR_FEATURES } from '../../../src/retrieval/disagreement/succession-features.ts';

const READ = { unread: 0.5, likely: 0.25, earlier: 1.5, leading: 2, later: -1 };

describe('what a pair is judged by once it was read', () => {
  it('is what was known of it, how relevant both are, and what reading them beside each other says', () => {
    expect(readFeatures(READ)).toEqual([0, Math.log(1 / 3), 1.5, 2, -1]);
  });

  it('is a probability that no later window, however it reads, can make higher than it was said to be', () => {
    for (const unread of [0.05, 0.2, 0.6])
      for (const leading of [-4, 0, 3]) {
        const pair = { ...READ, unread, leading };
        const most = betterAsRead(LEADS_AS_READ, { ...pair, later: undefined });
        for (const later of [-6, -2, 0, 2, 4])
          expect(betterAsRead(LEADS_AS_READ, { ...pair, later })).toBeLessThanOrEqual(most);
      }
  });

  it('counts a later one that reads as an answer for more than one that reads as none', () => {
    const likelier = betterAsRead(LEADS_AS_READ, { ...READ, later: 3 });
    expect(likelier).toBeGreaterThan(betterAsRead(LEADS_AS_READ, { ...READ, later: -5 }));
  });
});

describe('a later one beside an earlier one that answers in the words of the question', () => {
  const pair = (met: number, lacked: number, cosine: number): number[] =>
    PAIR_FEATURES.map(
      (name) =>
        ({
          'words of the question in the earlier': met,
          'words of the question that its article lacks': lacked,
          cosine,
        })[name] ?? 0,
    );

  it.each([
    ['is a twin with other words: weaving instead of pottery', pair(1, 0.3, 0.8), 2.8, 2.8, true],
    ['is a twin that reads worse', pair(1, 0, 0.8), 2.8, 1.7, true],
    ['is none with the same words that reads as well', pair(1, 0.1, 0.8), 2.8, 2, false],
    ['is none that is less alike', pair(1, 0.3, 0.6), 2.8, 1, false],
    ['is none where the earlier one has other words, too', pair(0.8, 0.3, 0.8), 2.8, 1, false],
    ['is none where the earlier one does not plainly answer', pair(1, 0.3, 0.8), 1.9, 0, false],
  ] as const)('%s', (_, features, earlier, later, holds) => {
    expect(isTwin(features, earlier, later)).toBe(holds);
  });
});
