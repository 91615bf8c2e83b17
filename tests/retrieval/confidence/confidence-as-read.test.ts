import { describe, expect, it } from 'vitest';
import {
  asReadFeatures,
  judgedOfRead,
  padded,
  scoreAsRead,
  type Unread,
} from '../../../src/retrieval/confidence/confidence-as-read.ts';
import type { Logistic } from '../../../src/retrieval/logistic.ts';
import type { Ranked } from '../../../src/retrieval/ranking/rank.ts';

/** Windows of which only the score counts. */
const windows = (...scores: readonly number[]): Ranked[] =>
  scores.map((score) => ({ score }) as unknown as Ranked);

/** Gives windows these relevances in order, and counts what was read. */
function reading(ranked: readonly Ranked[], relevances: readonly (number | undefined)[]) {
  const read: number[] = [];
  return {
    read,
    relevanceOf: async (one: Ranked) => {
      const at = ranked.indexOf(one);
      if (!read.includes(at)) read.push(at);
      return relevances[at];
    },
  };
}

/** A regression over so many features that looks at one of them alone. */
const lookingAt = (at: number, of: number): Logistic => ({
  mean: Array.from({ length: of }, () => 0),
  deviation: Array.from({ length: of }, () => 1),
  weights: Array.from({ length: of }, (_, place) => (place === at ? 1 : 0)),
  bias: 0,
});

const LACKS_NOTHING = { number: false, time: false };
const BEFORE = { confidence: 0.5, lacks: LACKS_NOTHING };
const RELEVANCE = 3;
const ONE = lookingAt(RELEVANCE, asReadFeatures(BEFORE, [], [0]).length);
const THREE = lookingAt(RELEVANCE + 2, asReadFeatures(BEFORE, [], padded([0])).length);

/** What is known before windows were read, in a community's corpus. */
const unreadOf = (confidence: number, fields: Partial<Unread> = {}): Unread => ({
  confidence,
  lacks: LACKS_NOTHING,
  passages: 36,
  besides: 0,
  ...fields,
});

describe('the confidence as read', () => {
  it('reads one window where that leaves nothing unclear', async () => {
    const ranked = windows(3, 2, 1, 0);
    for (const relevance of [3, -3]) {
      const { read, relevanceOf } = reading(ranked, [relevance, 9, 9, 9]);
      const score = await scoreAsRead({ one: ONE, three: THREE }, BEFORE, ranked, relevanceOf);
      expect(score).toBeCloseTo(relevance);
      expect(read).toEqual([0]);
    }
  });

  it('reads the best three where one leaves it unclear, and judges by them', async () => {
    const ranked = windows(3, 2, 1, 0);
    const { read, relevanceOf } = reading(ranked, [0.5, -1, 2, 9]);
    expect(await scoreAsRead({ one: ONE, three: THREE }, BEFORE, ranked, relevanceOf)).toBeCloseTo(2);
    expect(read).toEqual([0, 1, 2]);
  });

  it('judges fewer windows by those that there are', async () => {
    const ranked = windows(3, 2);
    const { read, relevanceOf } = reading(ranked, [0.5, -1]);
    const third = padded([0.5, -1])[2] ?? 0;
    expect(await scoreAsRead({ one: ONE, three: THREE }, BEFORE, ranked, relevanceOf)).toBeCloseTo(third);
    expect(third).toBeLessThan(-5);
    expect(read).toEqual([0, 1]);
  });

  it('is none where nothing was found, or nothing could be read', async () => {
    const ranked = windows(3, 2, 1);
    expect(await judgedOfRead(unreadOf(0.5), [], reading([], []).relevanceOf)).toBeUndefined();
    expect(
      await judgedOfRead(unreadOf(0.5), ranked, reading(ranked, [undefined]).relevanceOf),
    ).toBeUndefined();
  });

  it('falls back on the first window where those behind it could not be read', async () => {
    const ranked = windows(3, 2, 1);
    const { relevanceOf } = reading(ranked, [0.5, undefined, 2]);
    expect(await scoreAsRead({ one: ONE, three: THREE }, BEFORE, ranked, relevanceOf)).toBeCloseTo(0.5);
  });

  it('is higher where windows behind the first answer as well: a near miss has one that looks like an answer', async () => {
    const ranked = windows(2, 1.6, 1.2);
    const confidence = async (...relevances: readonly number[]) =>
      (await judgedOfRead(unreadOf(0.4), ranked, reading(ranked, relevances).relevanceOf))?.confidence ?? 0;
    expect(await confidence(0.5, 0.5, 0.5)).toBeGreaterThan((await confidence(0.5, -4, -4)) + 0.05);
  });

  it('is a probability, however sure the confidence before was', async () => {
    const ranked = windows(3, 2, 1);
    for (const unread of [0, 1])
      for (const relevance of [-5, 0, 5]) {
        const { relevanceOf } = reading(ranked, [relevance, relevance, relevance]);
        const judgement = await judgedOfRead(unreadOf(unread), ranked, relevanceOf);
        expect(judgement?.confidence).toBeGreaterThanOrEqual(0);
        expect(judgement?.confidence).toBeLessThanOrEqual(1);
      }
  });

  it('is moved by what else speaks for an answer, or against it', async () => {
    const ranked = windows(3, 2, 1);
    const confidence = async (besides: number) =>
      (await judgedOfRead(unreadOf(0.5, { besides }), ranked, reading(ranked, [1, 1, 1]).relevanceOf))
        ?.confidence ?? 0;
    expect(await confidence(-3)).toBeLessThan((await confidence(0)) - 0.2);
    expect(await confidence(1)).toBeGreaterThan(await confidence(0));
  });

  it('has to be surer in a corpus of few passages, where whatever stands there comes first', async () => {
    const ranked = windows(3, 2, 1);
    const thresholdOf = async (passages: number) =>
      (await judgedOfRead(unreadOf(0.5, { passages }), ranked, reading(ranked, [1, 1, 1]).relevanceOf))
        ?.threshold ?? 0;
    const thresholds = await Promise.all([1, 2, 9, 36, 5_000].map(thresholdOf));
    expect(thresholds).toEqual(thresholds.toSorted((a, b) => b - a));
    expect(thresholds[0]).toBeGreaterThan((thresholds[4] ?? 0) + 0.1);
  });
});
