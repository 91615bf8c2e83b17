import { describe, expect, it } from 'vitest';
import {
  answersAlone,
  leadsOnceRead,
  mayBeOneFact,
  orderOfLead,
  readFeatures,
  unreadFeatures,
} from '../../../src/retrieval/disagreement/succession-as-read.ts';
import { PAIR_FEATURES } from '../../../src/retrieval/disagreement/succession-features.ts';

describe('what a pair is judged by once it was read', () => {
  it('is what was known of it, how relevant the earlier one is, and what reading both beside each other says', () => {
    expect(readFeatures({ unread: 0.5, earlier: 1.5, leading: 2 })).toEqual([0, 1.5, 2]);
  });
});

describe('whether a pair is worth reading', () => {
  it('is judged by both probabilities, whether the later one is the nearest, and how alike both are', () => {
    const features = PAIR_FEATURES.map((name) => ({ cosine: 0.8, 'cosine of the answers': 0.6 })[name] ?? 0);
    const known = { features, better: 0.5, likely: 0.25 };
    expect(unreadFeatures({ pair: { isNearest: true }, ...known })).toEqual([
      0,
      Math.log(1 / 3),
      1,
      0.8,
      0.6,
    ]);
    expect(unreadFeatures({ pair: {}, ...known })[2]).toBe(0);
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
    const read = { features: pair(0.5, 0.5, 0.5), earlier: 1, later: 1, leading: 1, likely: 0.1 };
    expect(leadsOnceRead(0.25, read, THRESHOLD)).toBe(true);
    expect(leadsOnceRead(0.24, read, THRESHOLD)).toBe(false);
  });

  it.each([
    [true, 0, true],
    [true, -0.1, false],
    [false, 2, false],
  ])(
    'that reads as no answer leads where it shows that it states the fact anew: %s, %d',
    (isAnew, leading, leads) => {
      const read = { features: pair(0.5, 0.1, 0.5), earlier: 1, later: -4, leading, likely: 0.14, isAnew };
      expect(leadsOnceRead(0.9, read, THRESHOLD)).toBe(leads);
    },
  );

  it.each([
    [0.5, 0.9, true],
    [0.6, 0.9, false],
    [0.6, 1, true],
  ])('that lacks %d of the question leads where it plainly does: %d', (lacked, leading, leads) => {
    const read = { features: pair(1, lacked, 0.5), earlier: 1.8, later: -0.6, leading, likely: 0.14 };
    expect(leadsOnceRead(0.9, read, THRESHOLD)).toBe(leads);
  });

  it.each([
    [0, 3, true],
    [0, 2.9, false],
    [-0.1, 3, false],
  ])(
    'leads beside a twin with other words where it reads %d alone and %d beside it: %s',
    (later, leading, leads) => {
      const read = { features: pair(1, 0.4, 0.8), earlier: 3, later, leading, likely: 0.14 };
      expect(leadsOnceRead(0.9, read, THRESHOLD)).toBe(leads);
    },
  );

  it('leads beside a twin with other words where it says what holds now of what is asked for', () => {
    const read = { features: pair(1, 0.4, 0.8), earlier: 3.2, later: -2.1, leading: 1, likely: 0.1 };
    expect(leadsOnceRead(0.9, read, THRESHOLD)).toBe(false);
    expect(leadsOnceRead(0.9, { ...read, saysNow: true }, THRESHOLD)).toBe(true);
  });

  it('leads though it reads as no answer, or is a twin, if it likely states the same fact and does not answer less beside the earlier one', () => {
    for (const features of [pair(0.5, 0.5, 0.5), pair(1, 0.3, 0.8)]) {
      const read = { features, earlier: 2.8, later: -3.2, leading: 1, likely: 0.15 };
      expect(leadsOnceRead(0.5, read, THRESHOLD)).toBe(true);
      expect(leadsOnceRead(0.5, { ...read, likely: 0.14 }, THRESHOLD)).toBe(false);
      expect(leadsOnceRead(0.5, { ...read, likely: 0.4, leading: 0 }, THRESHOLD)).toBe(true);
      expect(leadsOnceRead(0.5, { ...read, likely: 0.4, leading: -0.1 }, THRESHOLD)).toBe(false);
    }
  });

  it.each([
    ['it reads as no answer, and the earlier one as an answer', 0.1, -2.6, false],
    ['it reads as little of an answer', 0.1, -2.4, true],
    ['it reads as little of an answer, and the earlier one plainly as an answer', 2.1, -1.6, false],
    ['it reads as some of an answer, and the earlier one plainly as an answer', 2.1, -1.4, true],
    ['neither reads as an answer', -0.1, -2.6, true],
  ] as const)('leads by how both read: %s', (_, earlier, later, leads) => {
    expect(
      leadsOnceRead(
        0.9,
        { features: pair(0.5, 0.5, 0.5), earlier, later, leading: 1, likely: 0.1 },
        THRESHOLD,
      ),
    ).toBe(leads);
  });

  it('does not lead where both side by side say that it answers less, or do not say plainly that it answers more where it hardly states the same', () => {
    const read = { features: pair(0.5, 0.2, 0.5), earlier: 1.5, later: 0.5, leading: -0.1, likely: 0.49 };
    expect(leadsOnceRead(0.9, read, THRESHOLD)).toBe(false);
    expect(leadsOnceRead(0.9, { ...read, likely: 0.5 }, THRESHOLD)).toBe(true);
    expect(leadsOnceRead(0.9, { ...read, leading: 0 }, THRESHOLD)).toBe(true);
    expect(leadsOnceRead(0.9, { ...read, leading: 0.9, likely: 0.09 }, THRESHOLD)).toBe(false);
    expect(leadsOnceRead(0.9, { ...read, leading: 1, likely: 0.09 }, THRESHOLD)).toBe(true);
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
      expect(leadsOnceRead(0.9, { features, earlier, later, leading: 1, likely: 0.1 }, THRESHOLD)).toBe(
        leads,
      );
    },
  );
});

it('of two that may lead the one that is about what is asked comes first, unless the other is far likelier', () => {
  expect(orderOfLead(0.21, 0)).toBeGreaterThan(orderOfLead(0.23, 0.34));
  expect(orderOfLead(0.6, 0.34)).toBeGreaterThan(orderOfLead(0.21, 0));
});

describe('what stands beside a quote', () => {
  it('is of one fact where that is likely, or it was added to the same text', () => {
    expect([0.5, 0.1, 0.05, undefined].map((likely) => mayBeOneFact(likely))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('is not told behind a later quote that plainly answers by itself about something else', () => {
    expect(answersAlone({ likely: 0.05, read: 2.2 })).toBe(true);
    expect(answersAlone({ likely: 0.05, read: 1.2 })).toBe(false);
    expect(answersAlone({ likely: 0.05 })).toBe(false);
    expect(answersAlone({ likely: 0.5, read: 2.2 })).toBe(false);
  });
});
