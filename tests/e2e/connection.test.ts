import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, type BotOptions, launchBot, startBot } from '../support/bot.ts';

const QUESTION = 'Who chaired the conference of the Department of Telecommunications?';
const ANSWER = 'Le Khac Thuyet';

describe('the connection', () => {
  const bots: Bot[] = [];
  const keep = (bot: Bot): Bot => {
    bots.push(bot);
    return bot;
  };
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.end()));
  });

  it('is dropped, asked to reconnect, ended or no longer acknowledged, and comes back with nothing lost; a token that is taken away ends the program with 4', async () => {
    const { discord, program, expectClean } = keep(await startBot({ discord: { heartbeatIntervalMs: 400 } }));
    const { gateway } = discord;
    const lan = discord.user('Lan');
    const answers = async () =>
      expect((await lan.slash('ask', { question: QUESTION })).text).toContain(ANSWER);

    const asked = answers();
    gateway.drop();
    await Promise.all([asked, answers()]);
    expect(gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });

    gateway.askReconnect();
    await discord.until(() => gateway.counts.resumes === 2, 5_000, 'the resume after opcode 7');
    await answers();

    gateway.close(4009);
    await discord.until(() => gateway.counts.resumes === 3, 5_000, 'the resume after 4009');
    await answers();

    gateway.acknowledges = false;
    const closes = gateway.counts.closes.length;
    await discord.until(
      () => gateway.counts.closes.length > closes,
      5_000,
      'the bot to give the connection up',
    );
    gateway.acknowledges = true;
    await discord.until(() => gateway.counts.resumes === 4, 5_000, 'the resume after missed acks');
    await answers();

    gateway.invalidate(false);
    await discord.until(() => gateway.counts.identifies === 2, 12_000, 'a new session after opcode 9');
    await answers();
    expectClean();
    expect(program.lines.filter((line) => line.includes('registered the commands'))).toHaveLength(1);

    gateway.close(4004);
    expect((await program.ends()).code).toBe(4);
    expect(program.output).toMatch(/refuses the token/);
    expect(program.output).not.toContain(discord.token);
  });

  it('cannot be made: the program says why, never the token, and ends with 4 where something must be mended, with 5 where waiting may help', async () => {
    const wrong = `MTAw.${'x'.repeat(40)}`;
    const cases: readonly (readonly [BotOptions, number, RegExp])[] = [
      [{ env: { DISCORD_TOKEN: wrong } }, 4, /refuses the token.*DISCORD_TOKEN/],
      [{ prepare: ({ gateway }) => void (gateway.refuseWith = 4004) }, 4, /refuses the token/],
      [{ prepare: ({ gateway }) => void (gateway.refuseWith = 4014) }, 4, /intent/],
      [{ prepare: ({ gateway }) => void (gateway.sessionsLeft = 0) }, 5, /no further connection today/],
      [{ env: { DISCORD_API_URL: 'http://127.0.0.1:9/api' } }, 5, /cannot be reached/],
    ];
    for (const [options, code, words] of cases) {
      const { program, discord } = keep(await launchBot(options));
      expect(await program.ends(15_000)).toEqual({ code, signal: null });
      expect(program.output).toMatch(words);
      expect(program.output).not.toContain(discord.token);
      expect(program.output).not.toContain(wrong);
    }
  });

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
