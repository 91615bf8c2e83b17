import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../../src/discord/bot.ts';
import { keptLog, sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const WARNING = /^warn another program uses this token/;
const CALLBACK = /POST .*\/callback/;

describe('two programs with one token', () => {
  const bot = sharedBot(CITY);
  const log = keptLog();
  let second: RunningBot;
  beforeAll(async () => {
    const { discord, library, stateDir, folder: corpusDir } = bot;
    const { token, apiUrl } = discord;
    const cooldown = { user: { uses: 99, seconds: 1 }, guild: { uses: 99, seconds: 1 } };
    const admins = { users: [], roles: [] };
    const given = { token, apiUrl, guildId: null, admins, cooldown, library, stateDir, corpusDir };
    second = await startBot({ ...given, log });
  });
  afterAll(async () => {
    await second.close();
    for (const rule of ['refused', 'one-first-response']) bot.discord.state.ledger.take(rule);
  });

  const warnings = ({ lines }: { readonly lines: readonly string[] }) =>
    lines.filter((line) => WARNING.test(line)).length;

  it('are both answered, and each says once that there is another', async () => {
    const { lan, discord } = bot;
    // Discord tells the program that comes second: the slower one, or the faster one if its request is held up.
    for (let at = 0; at < 20 && (warnings(log) === 0 || warnings(bot.log) === 0); at++) {
      if (at % 2 === 1) discord.faults.inject(CALLBACK, { kind: 'delay', ms: 50 });
      const before = discord.breaches.length;
      await lan.slash('help');
      await discord.until(() => discord.breaches.length > before, 3_000, 'the one that comes second');
    }
    await lan.slash('help');
    expect([warnings(bot.log), warnings(log)]).toEqual([1, 1]);
  });
});

describe('one program', () => {
  const bot = sharedBot(CITY);
  afterAll(() => {
    for (const rule of ['refused', 'one-first-response']) bot.discord.state.ledger.take(rule);
  });

  it('whose answer was lost and sent again takes itself for no other', async () => {
    bot.discord.faults.inject(CALLBACK, { kind: 'lost-reply' });
    await bot.lan.slash('help');
    const { discord } = bot;
    await discord.until(() => discord.breaches.length > 1, 5_000, 'the second attempt');
    await bot.lan.slash('help');
    expect(bot.log.lines.filter((line) => WARNING.test(line))).toEqual([]);
  });
});
