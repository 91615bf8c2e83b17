import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const QUESTION = 'Who opened the bridge over the Saigon river?';

/** A promise for a test to settle. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** A timer that was set, to be fired by hand. */
interface Timer {
  readonly work: () => void;
  readonly milliseconds: number;
}

let answers = signal();
let timed: (timer: Timer) => void = () => undefined;
let ended = signal();

describe('a handler that takes long', () => {
  const bot = sharedBot(CITY, (library) => ({
    library: {
      ...library,
      answer: async (...asked) => {
        await answers.given;
        return library.answer(...asked);
      },
    },
    later: (work, milliseconds) => {
      timed({ work, milliseconds });
      return () => ended.give();
    },
  }));
  const latest = () => [...bot.discord.state.interactions.values()].at(-1);

  /** Asks while answers are held back, until the promise of a later one is timed. */
  async function askHeld(ask = () => bot.lan.slash('ask', { question: QUESTION })) {
    answers = signal();
    ended = signal();
    const set = new Promise<Timer>((resolve) => {
      timed = resolve;
    });
    const reply = ask();
    return { reply, timer: await set };
  }

  it('is promised, privately, after 1.5 s, and the answer comes in its place', async () => {
    const { reply, timer } = await askHeld();
    expect(timer.milliseconds).toBe(1_500);
    expect(latest()?.response).toBe('none');
    timer.work();
    await bot.discord.until(() => latest()?.response === 'deferred', 3_000, 'the promise');
    expect(latest()).toMatchObject({ deferredEphemeral: true, shown: false });
    answers.give();
    expect((await reply).text).toContain('Nguyen Van An');
    expect((await reply).ephemeral).toBe(true);
    expect((await reply).labels).toContain('Share');
    await ended.given;
  });

  it('that is done before is answered at once, and nothing is promised', async () => {
    const { reply } = await askHeld();
    answers.give();
    expect((await reply).ephemeral).toBe(false);
    await ended.given;
    expect(latest()?.response).toBe('message');
  });

  it('of a follow-up on a public answer answers in private, as promised, and the answer can be shared', async () => {
    const asked = await askHeld();
    answers.give();
    const answer = await asked.reply;
    const modal = await bot.lan.press(answer, 'Ask a follow-up');
    const { reply, timer } = await askHeld(() => bot.lan.submit(modal, { 'Your question': QUESTION }));
    timer.work();
    await bot.discord.until(() => latest()?.response === 'deferred', 3_000, 'the promise');
    answers.give();
    const { ephemeral, labels } = await reply;
    expect([answer.ephemeral, ephemeral]).toEqual([false, true]);
    expect(labels).toContain('Share');
    expect(labels).not.toContain('Remove');
  });

  it('of Share posts the answer for all to see, and says so in the place of the promise', async () => {
    const asked = await askHeld(() => bot.lan.slash('ask', { question: QUESTION, private: true }));
    answers.give();
    const own = await asked.reply;
    const { reply, timer } = await askHeld(() => bot.lan.press(own, 'Share'));
    timer.work();
    await bot.discord.until(() => latest()?.response === 'deferred', 3_000, 'the promise');
    answers.give();
    const said = await reply;
    await bot.discord.until(() => said.followUps.length > 0, 3_000, 'the answer');
    expect([said.ephemeral, said.text]).toEqual([true, 'Shared: everybody in this channel sees it.']);
    expect(said.followUps.map(({ ephemeral, text }) => [ephemeral, text.includes('Nguyen Van An')])).toEqual([
      [false, true],
    ]);
  });

  it('a promise that comes due while the answer is on its way is not made', async () => {
    const { reply, timer } = await askHeld();
    answers.give();
    await bot.discord.until(() => latest()?.response === 'message', 3_000, 'the answer');
    timer.work();
    expect((await reply).ephemeral).toBe(false);
  });

  it('is promised the sooner the more wait, so that the promises do not come all at once, but not at once', async () => {
    const asked = 103;
    const timers: number[] = [];
    const [all, done] = [signal(), signal()];
    let left = asked;
    answers = signal();
    ended = { ...done, give: () => --left === 0 && done.give() };
    timed = ({ work, milliseconds }) => {
      if (timers.push(milliseconds) === asked) all.give();
      // However slow the machine that asks so many questions: none of them is late.
      work();
    };
    const replies = Array.from({ length: asked }, () => bot.lan.slash('ask', { question: QUESTION }));
    await all.given;
    const [first = 0, second = 0, third = 0] = timers;
    expect([first - second, second - third]).toEqual([8, 8]);
    expect(first).toBeGreaterThan(1_400);
    expect(timers.slice(-3)).toEqual([700, 700, 700]);
    answers.give();
    const shown = await Promise.all(replies);
    expect(shown.filter(({ text }) => text.includes('Nguyen Van An'))).toHaveLength(asked);
    await done.given;
    const { reply, timer } = await askHeld();
    // Those that were answered do not count; one of an earlier test may still be ending.
    expect(timer.milliseconds).toBeGreaterThan(1_400);
    answers.give();
    await reply;
  });
});
