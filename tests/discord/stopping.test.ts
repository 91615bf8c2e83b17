import { expect, it, onTestFinished } from 'vitest';
import { startSimulated } from '../support/running.ts';
import { CITY } from './city.ts';

it('a bot that is stopping finishes what was asked, and tells everybody else to try again', async () => {
  let give = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    give = resolve;
  });
  let begun = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const bot = await startSimulated(CITY, (library) => ({
    library: {
      ...library,
      answer: async (...question) => {
        begun();
        await held;
        return library.answer(...question);
      },
    },
  }));
  onTestFinished(() => bot.end());
  const first = bot.discord.user('Lan').slash('ask', { question: 'Who opened the bridge?' });
  await asked;
  const restarted = bot.restart();
  const late = await bot.discord.user('Minh').slash('articles');
  expect([late.ephemeral, late.text]).toEqual([true, 'The bot is restarting. Try again in a minute.']);
  give();
  expect((await first).text).toContain('Nguyen Van An');
  await restarted;
  expect((await bot.discord.user('Minh').slash('articles')).text).toContain('3 articles');
});
