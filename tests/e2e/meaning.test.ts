import { expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';

it('reads the articles for their meaning after the start, says so, keeps it, and ends when it is told to', async () => {
  const bot = await startBot({ env: { MEANING: 'on' } });
  await bot.program.says(/INFO .*reading the articles for their meaning.* total=2/);
  await bot.program.says(/INFO .*the meaning of all articles is known.* seconds=/);
  expect(await bot.program.stop()).toEqual({ code: 0, signal: null });
  await bot.restart();
  expect(bot.program.output).not.toContain('reading the articles for their meaning');
  expect(await bot.program.stop()).toEqual({ code: 0, signal: null });
  await bot.end();
});
