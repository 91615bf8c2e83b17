import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, type BotOptions, launchBot, startBot } from '../support/bot.ts';

describe('the connection', () => {
  const bots: Bot[] = [];
  const keep = (bot: Bot): Bot => {
    bots.push(bot);
    return bot;
  };
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.end()));
  });

  const wrong = `MTAw.${'x'.repeat(40)}`;
  it.each<readonly [why: string, options: BotOptions, code: number, words: RegExp]>([
    ['the token is wrong', { env: { DISCORD_TOKEN: wrong } }, 4, /refuses the token.*DISCORD_TOKEN/],
    [
      'the gateway refuses the token',
      { prepare: ({ gateway }) => void (gateway.refuseWith = 4004) },
      4,
      /refuses the token/,
    ],
    ['it refuses an intent', { prepare: ({ gateway }) => void (gateway.refuseWith = 4014) }, 4, /intent/],
    [
      'there are no sessions left',
      { prepare: ({ gateway }) => void (gateway.sessionsLeft = 0) },
      5,
      /no further connection today/,
    ],
    ['nothing answers', { env: { DISCORD_API_URL: 'http://127.0.0.1:9/api' } }, 5, /cannot be reached/],
  ])(
    'cannot be made where %s: the program says why, never the token, and ends with 4 where something must be mended, with 5 where waiting may help',
    async (_, options, code, words) => {
      const { program, discord } = keep(await launchBot(options));
      expect(await program.ends(15_000)).toEqual({ code, signal: null });
      expect(program.output).toMatch(words);
      expect(program.output).not.toContain(discord.token);
      expect(program.output).not.toContain(wrong);
    },
  );

  it('puts all commands in one request at each start; moves them to one server and back when told to, so that nobody sees them twice', async () => {
    const bot = keep(await startBot());
    const { discord } = bot;
    const puts = () => discord.rest.seen.filter(({ request }) => /^PUT .*commands$/.test(request)).length;
    await bot.program.stop();
    await bot.restart();
    expect(puts()).toBe(2);
    expect((await discord.user('Lan').slash('help')).ephemeral).toBe(true);

    await bot.program.stop();
    await bot.restart({ DISCORD_GUILD_ID: discord.guild.id });
    await discord.user('Lan').slash('help');
    expect(discord.state.commands.get('global')).toEqual([]);
    expect(discord.state.commands.get(discord.guild.id)?.map(({ name }) => name)).toContain('ask');

    await bot.program.stop();
    await bot.restart({ DISCORD_GUILD_ID: '' });
    await discord.user('Lan').slash('help');
    expect(discord.state.commands.get(discord.guild.id)).toEqual([]);
    expect(discord.state.commands.get('global')?.map(({ name }) => name)).toContain('ask');
    bot.expectClean();
  });
});
