import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../support/bot.ts';

const QUESTION = 'Who chaired the conference of the Department of Telecommunications?';
const ANSWER = 'Le Khac Thuyet';
const CALLBACK = /\/callback$/;

describe('when it is ended', () => {
  let bot: Bot | undefined;
  afterEach(() => bot?.end());

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s it answers everything that was begun, says goodbye and ends with 0',
    async (signal) => {
      bot = await startBot();
      const { discord, program } = bot;
      const users = Array.from({ length: 60 }, (_, index) => discord.user(`User ${index}`));
      // The slow one is under way the whole time; the others come before and right after the signal.
      discord.faults.inject(CALLBACK, { kind: 'delay', ms: 500 });
      const slow = discord.user('Slow').slash('ask', { question: QUESTION });
      const asked = users.slice(0, 40).map((user) => user.slash('ask', { question: QUESTION }));
      await asked[0];
      program.kill(signal);
      const late = users.slice(40).map((user) => user.slash('help'));
      expect((await slow).text).toContain(ANSWER);
      const texts = (await Promise.all(asked)).map(({ text }) => text);
      expect(texts.filter((text) => !text.includes(ANSWER) && !text.includes('is restarting'))).toEqual([]);
      await Promise.all(late);
      expect(await program.ends(8_000)).toEqual({ code: 0, signal: null });
      expect(discord.gateway.counts.closes).toEqual([1000]);
      bot.expectClean();
    },
  );
});
