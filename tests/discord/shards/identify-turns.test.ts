import { describe, expect, it } from 'vitest';
import { IdentifyTurns, untilTurn } from '../../../src/discord/shards/identify-turns.ts';

const machines = [0, 1, 2, 3].map((at) => ({ first: at * 16, last: at * 16 + 15, count: 64 }));

describe('the turns of machines that log in', () => {
  it('never let two machines begin within five seconds of each other, nor one twice in a cycle', () => {
    for (let now = 0; now < 48_000; now += 250) {
      const begins = machines.map((ids) => now + untilTurn(ids, now)).toSorted((a, b) => a - b);
      const free = machines.filter((ids) => untilTurn(ids, now) === 0);
      expect(free.length).toBeLessThanOrEqual(1);
      // Those that wait begin with their turns, which are six seconds apart.
      const waited = begins.filter((begin) => begin > now);
      for (const [at, begin] of waited.entries())
        if (at > 0) expect(begin - (waited[at - 1] ?? 0)).toBeGreaterThanOrEqual(5_000);
    }
  });

  it('come to every machine', () => {
    expect(machines.map((ids) => untilTurn(ids, 0))).toEqual([0, 6_000, 12_000, 18_000]);
    expect(machines.map((ids) => untilTurn(ids, 4_999))).toEqual([0, 1_001, 7_001, 13_001]);
    expect(untilTurn({ first: 0, last: 15, count: 64 }, 5_000)).toBe(19_000);
  });

  it('are over when the bot stops', async () => {
    const turns = new IdentifyTurns({ first: 16, last: 31, count: 64 }, () => 0);
    await expect(turns.waitForIdentify(16, AbortSignal.abort())).rejects.toThrow('aborted');
  });
});
