import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../src/discord/cooldown.ts';

const OFF = { uses: Number.POSITIVE_INFINITY, seconds: 1 };

/** A cooldown and the clock that it reads. */
function started(user = { uses: 3, seconds: 10 }, guild = OFF) {
  const clock = { now: 0 };
  return { clock, cooldown: createCooldown({ user, guild }, () => clock.now) };
}

describe('a cooldown', () => {
  it('lets through as many uses as it says, and tells the next one how long to wait', () => {
    const { cooldown, clock } = started();
    expect([0, 1_000, 2_000].map((time) => ((clock.now = time), cooldown.check('lan', null)))).toEqual([
      null,
      null,
      null,
    ]);
    clock.now = 3_000;
    expect(cooldown.check('lan', null)).toEqual({ who: 'user', seconds: 7 });
    expect(cooldown.check('minh', null)).toBeNull();
  });

  it('is over exactly when the first use is as old as the window', () => {
    const { cooldown, clock } = started({ uses: 1, seconds: 10 });
    cooldown.check('lan', null);
    const at = (time: number) => ((clock.now = time), cooldown.check('lan', null));
    expect([at(9_999), at(10_000), at(10_001)]).toEqual([
      { who: 'user', seconds: 1 },
      null,
      { who: 'user', seconds: 10 },
    ]);
  });

  it('does not grow by trying again', () => {
    const { cooldown, clock } = started({ uses: 1, seconds: 10 });
    cooldown.check('lan', null);
    for (clock.now = 1_000; clock.now < 10_000; clock.now += 1_000) cooldown.check('lan', null);
    expect(cooldown.check('lan', null)).toBeNull();
  });

  it('counts a server together, and a direct message not at all', () => {
    const { cooldown } = started(OFF, { uses: 2, seconds: 5 });
    expect(['a', 'b', 'c'].map((user) => cooldown.check(user, 'guild'))).toEqual([
      null,
      null,
      { who: 'guild', seconds: 5 },
    ]);
    expect(cooldown.check('c', null)).toBeNull();
    expect(cooldown.check('c', 'other')).toBeNull();
  });

  it('forgets the longest idle user once 10,000 are remembered', () => {
    const { cooldown } = started({ uses: 1, seconds: 1_000 });
    for (let user = 0; user < 10_001; user++) cooldown.check(String(user), null);
    expect(cooldown.check('1', null)).not.toBeNull();
    expect(cooldown.check('0', null)).toBeNull();
  });

  it('remembers a user who came back longer than one who did not', () => {
    const { cooldown } = started({ uses: 2, seconds: 1_000 });
    for (let user = 0; user < 10_000; user++) cooldown.check(String(user), null);
    cooldown.check('0', null);
    cooldown.check('new', null);
    expect(cooldown.check('0', null)).not.toBeNull();
  });
});
