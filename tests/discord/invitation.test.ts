import { describe, expect, it, onTestFinished } from 'vitest';
import { registerOnly } from '../../src/discord/register.ts';
import { keptLog, startSimulated } from '../support/running.ts';
import { SimulatedDiscord } from '../support/simulated-discord/simulated-discord.ts';
import { CITY } from './city.ts';

describe('a bot for one server that has not invited it yet', () => {
  it('prints the invite link first, waits, and goes on once it is invited', async () => {
    const guild = { id: '' };
    const bot = await startSimulated(
      CITY,
      () => ({ guildId: guild.id }),
      (discord) => Object.assign(guild, { id: discord.addServer('New server').id }),
    );
    onTestFinished(() => bot.end());
    const { discord, log } = bot;
    const at = (words: string) => log.lines.findIndex((line) => line.includes(words));
    expect(at('invite it with https://discord.com/oauth2/authorize')).toBeGreaterThan(-1);
    expect(at('waiting to be invited')).toBeGreaterThan(at('invite it with'));
    expect(at('registered the commands')).toBe(-1);
    expect(log.lines.filter((line) => line.startsWith('error'))).toEqual([]);
    const lan = discord.user('Lan');
    expect((await lan.says('dm', 'Who opened the bridge?')).text).toContain('Nguyen Van An');
    const server = discord.state.guilds.get(guild.id);
    if (server === undefined) throw new Error('a server');
    discord.invite(server);
    await discord.until(() => (discord.state.commands.get(guild.id)?.length ?? 0) > 0, 5_000, 'the commands');
    expect(discord.state.commands.get(guild.id)?.map(({ name }) => name)).toContain('ask');
    expect(discord.breaches).toEqual([]);
  });

  it('waits as well where it is one of several shards, which has to ask Discord', async () => {
    const guild = { id: '' };
    const bot = await startSimulated(
      CITY,
      () => ({ guildId: guild.id, shard: { id: 0, count: 2 } }),
      (discord) => Object.assign(guild, { id: discord.addServer('New server').id }),
    );
    onTestFinished(() => bot.end());
    expect(bot.log.lines.some((line) => line.includes('waiting to be invited'))).toBe(true);
    expect(bot.log.lines.filter((line) => line.startsWith('error'))).toEqual([]);
    bot.discord.state.ledger.take('refused');
    expect(bot.discord.breaches).toEqual([]);
  });

  it('is told the link by npm run register, which does not wait', async () => {
    const discord = await SimulatedDiscord.start();
    onTestFinished(() => discord.stop());
    const guildId = discord.addServer('New server').id;
    const work = registerOnly({ token: discord.token, apiUrl: discord.apiUrl, guildId, log: keptLog() });
    await expect(work).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('https://discord.com/oauth2/authorize?client_id='),
    });
  });
});
