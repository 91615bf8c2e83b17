import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, launchBot, startBot } from '../support/bot.ts';

describe('shards', () => {
  const bots: Bot[] = [];
  const keep = (bot: Bot): Bot => {
    bots.push(bot);
    return bot;
  };
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.end()));
  });

  it.skipIf(process.platform !== 'linux')(
    'reload together whichever is asked, come back with the current articles when one dies, and stop together',
    async () => {
      const { discord, program, ...bot } = keep(
        await startBot({
          env: { SHARDS: '2' },
          articles: { 'a.txt': 'The old bridge was closed on Monday, said the city of Hanoi.' },
        }),
      );
      await program.says(/ logged in .*shard=1/, 20_000);
      const shards = () => discord.gateway.live.map(({ shard }) => shard.join(' of ')).toSorted();
      expect(shards()).toEqual(['0 of 2', '1 of 2']);

      // A server belongs to one shard, a direct message to the first.
      const admin = discord.user('Minh', { admin: true });
      const knows = async (question: string, answer: string) => {
        const places = ['dm', undefined].map(async (place) =>
          admin.slash('ask', { question }, place === 'dm' ? { in: 'dm' } : {}),
        );
        return Promise.all(places.map(async (reply) => (await reply).text.includes(answer)));
      };
      const opened = async () => knows('Who opened the new bridge?', 'Nguyen An');
      expect(await opened()).toEqual([false, false]);
      bot.write('b.txt', 'The new bridge was opened by Nguyen An on Friday, said the city of Hanoi.');
      const reply = await admin.slash('corpus reload');
      await discord.until(() => reply.message.edits > 0, 10_000, 'the report');
      expect(reply.text).toContain('All 2 shards');
      expect(program.output).toMatch(/took over the articles/);
      expect(await opened()).toEqual([true, true]);

      // Written, but not reloaded: a shard that comes back must not know more than the others.
      bot.write('c.txt', 'The harbour was closed by Tran Binh on Sunday, said the city of Hanoi.');
      const identified = discord.gateway.counts.identifies;
      process.kill(childrenOf(program.pid).at(-1) ?? Number.NaN, 'SIGKILL');
      await discord.until(
        () => discord.gateway.counts.identifies === identified + 1,
        25_000,
        'it to log in again',
      );
      await discord.until(() => shards().length === 2, 5_000, 'two sessions');
      expect(await opened()).toEqual([true, true]);
      expect(await knows('Who closed the harbour?', 'Tran Binh')).toEqual([false, false]);
      const second = await admin.slash('corpus reload');
      await discord.until(() => second.message.edits > 0, 10_000, 'the second report');
      expect(await knows('Who closed the harbour?', 'Tran Binh')).toEqual([true, true]);

      program.kill('SIGTERM');
      expect((await program.ends()).code).toBe(0);
      expect(discord.breaches).toEqual([]);
    },
    60_000,
  );

  it('run here what SHARD_IDS names, and other machines the rest', { timeout: 60_000 }, async () => {
    const { discord, program } = keep(await startBot({ env: { SHARD_IDS: '2-3/4' } }));
    await program.says(/ logged in .*shard=3/, 40_000);
    expect(discord.gateway.live.map(({ shard }) => shard.join(' of ')).toSorted()).toEqual([
      '2 of 4',
      '3 of 4',
    ]);
    program.kill('SIGTERM');
    expect((await program.ends()).code).toBe(0);
  });

  it('of each machine tell those who wait there; only the machine with the first announces what is new', {
    timeout: 60_000,
  }, async () => {
    const news = { id: '' };
    const { discord, program, ...bot } = keep(
      await startBot({
        env: { SHARD_IDS: '1-1/2', CORPUS_WATCH: 'true' },
        articles: { 'a.txt': 'The old bridge was closed on Monday, said the city of Hanoi.' },
        prepare: (its) => {
          news.id = its.addChannel('news').id;
          return { ANNOUNCE_CHANNEL_ID: news.id };
        },
      }),
    );
    const lan = discord.user('Lan');
    mkdirSync(join(bot.stateDir, 'waiting'));
    writeFileSync(
      join(bot.stateDir, 'waiting', '0123456789abcdef.json'),
      JSON.stringify({
        id: '0123456789abcdef',
        user: lan.account.id,
        locale: 'en-US',
        question: 'Who opened the new bridge?',
        reason: 'not-in-articles',
        askedOn: '2023-01-06',
      }),
    );
    bot.write('b.txt', 'The new bridge was opened by Nguyen An on Friday, said the city of Hanoi.');
    const inbox = discord.state.directMessages(lan.account);
    await discord.until(() => discord.botMessages(inbox).length > 0, 20_000, 'the direct message');
    program.kill('SIGTERM');
    expect((await program.ends()).code).toBe(0);
    const channel = discord.state.channels.get(news.id);
    expect(channel && discord.botMessages(channel)).toEqual([]);
    expect(discord.breaches).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'finish what they have begun when every process of the group is told to end',
    async () => {
      const { discord, program } = keep(await startBot({ env: { SHARDS: '2' } }));
      await program.says(/ logged in .*shard=1/, 20_000);
      const slow = discord.faults.inject(/\/callback$/, { kind: 'delay', ms: 500 });
      const asked = discord.user('Lan').slash('ask', { question: 'Who chaired the conference?' });
      await discord.until(() => slow.hits === 1, 5_000, 'the answer to be under way');
      // So does systemd: then the process that started the shards tells them once more.
      for (const shard of childrenOf(program.pid)) process.kill(shard, 'SIGTERM');
      await program.says(/(?:finishing what was begun[^]*){2}/);
      program.kill('SIGTERM');
      expect((await asked).text).toContain('Le Khac Thuyet');
      expect((await program.ends()).code).toBe(0);
      expect(program.output.match(/ stopped\n/g)).toHaveLength(3);
    },
    40_000,
  );

  it.skipIf(process.platform !== 'linux')(
    'end when the process that started them is killed, also while one logs in',
    async () => {
      const { discord, program } = keep(await launchBot({ env: { SHARDS: '2' } }));
      discord.faults.inject(/\/commands$/, { kind: 'delay', ms: 300 });
      await discord.until(() => discord.gateway.live.length === 1, 20_000, 'a session');
      const left = childrenOf(program.pid);
      program.kill('SIGKILL');
      // Its output ends only with the last process that holds it.
      await program.ends().catch((error: unknown) => {
        for (const shard of left) process.kill(shard, 'SIGKILL');
        throw error;
      });
      expect(discord.gateway.live).toEqual([]);
      expect(program.output).toContain('the process that started this shard is gone');
      expect(program.output).not.toContain(' ERROR ');
    },
    40_000,
  );

  it('end with the code of one that cannot go on, and without starting it over and over', async () => {
    const { program, discord } = keep(
      await launchBot({ env: { SHARDS: 'auto', DISCORD_TOKEN: 'not.the.token' } }),
    );
    expect((await program.ends(20_000)).code).toBe(4);
    expect(discord.gateway.counts.identifies).toBe(0);
  });
});

/** The processes that a process started, as Linux lists them. */
function childrenOf(pid: number | undefined): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((child) => child.trim() !== '')
    .map(Number);
}
