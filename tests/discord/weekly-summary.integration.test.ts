import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import { openCounts, readAllCounts } from '../../src/discord/weekly/counts.ts';
import { dueAfter, WEEK_MS } from '../../src/discord/weekly/sent.ts';
import { passWeek, weekRecord } from '../support/pass-week.ts';
import { type Files, type Running, startSimulated } from '../support/running.ts';
import type { SimulatedDiscord } from '../support/simulated-discord/simulated-discord.ts';
import { CITY } from './city.ts';

const HOUR = 60 * 60 * 1_000;
const WITHIN = { timeout: 10_000, interval: 20 };
let bot: Running;

function endEach(): void {
  afterEach(async () => {
    const { breaches, pings } = bot.discord;
    await bot.end();
    expect(breaches).toEqual([]);
    expect(pings).toEqual([]);
  });
}

/** A bot with a channel for its summary; `prepare` sees it before the bot logs in. */
async function startWith(
  files: Files = CITY,
  prepare: (discord: SimulatedDiscord) => void = () => undefined,
): Promise<void> {
  const options: Partial<BotOptions> & { summaryChannelId?: string } = {};
  bot = await startSimulated(files, options, (discord) => {
    options.summaryChannelId = discord.state.addChannel('organisers', discord.guild, 0).id;
    prepare(discord);
  });
  await vi.waitFor(() => expect(existsSync(record())).toBe(true), WITHIN);
  // The first question of a process reads the models, which takes long on a busy machine.
  for (const question of ['Who opened the bridge?', 'Where is the opera house?'])
    await ask(bot.library, { question, askedOn: '2023-05-06' });
}

/** Ends the week and starts the bot again, until it has posted and noted that it did. */
async function nextWeek(): Promise<void> {
  const told = () => bot.log.lines.filter((line) => line.includes('posted the weekly summary')).length;
  const before = told();
  passWeek(bot.stateDir);
  await bot.restart();
  await vi.waitFor(() => expect(told()).toBe(before + 1), WITHIN);
}

const channel = () => bot.discord.guild.channels.find(({ name }) => name === 'organisers')!;
const posted = () => bot.discord.botMessages(channel());
const text = (at: number) => JSON.stringify(posted()[at]?.components).replaceAll('\\n', '\n');
const record = () => weekRecord(bot.stateDir);

describe('the weekly summary', () => {
  endEach();

  it('says what was asked, answered and missing, what nobody needed, and no person; once', async () => {
    await startWith();
    const lan = bot.discord.user('Lan');
    await lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    for (const name of ['Hoa', 'Minh']) {
      const user = bot.discord.user(name);
      const refusal = await user.slash('ask', { question: 'Where is the opera house?' });
      await user.press(refusal, 'Tell the organisers');
    }
    await lan.slash('ask', { question: 'Who painted the town hall?' });
    expect(posted()).toEqual([]);

    await nextWeek();
    expect(text(0)).toMatch(/### Questions from <t:\d+:D> to <t:\d+:D>/);
    expect(text(0)).toContain('4 questions: **1** answered, **3** without an answer in the articles.');
    expect(text(0)).toContain(
      '**Sent to the organisers because the articles did not answer**\n- Where is the opera house? (2 times)',
    );
    expect(text(0)).toMatch(
      /\*\*2 articles never quoted since <t:\d+:D>\*\*\n- The ferry stops\n- A library/,
    );
    expect(text(0)).not.toMatch(/Lan|Hoa|Minh|town hall|<@/);

    await bot.restart();
    await bot.restart();
    expect(posted()).toHaveLength(1);
  });

  it('is there once, though the bot died before it noted that it had posted', async () => {
    await startWith();
    passWeek(bot.stateDir);
    const due = readFileSync(record(), 'utf8');
    const told = () => bot.log.lines.filter((line) => line.includes('posted the weekly summary')).length;
    for (const times of [1, 2]) {
      writeFileSync(record(), due);
      await bot.restart();
      await vi.waitFor(() => expect(told()).toBe(times), WITHIN);
    }
    expect(posted()).toHaveLength(1);
  });

  it('begins the next week where the last ended, and keeps which articles were quoted', async () => {
    await startWith();
    const lan = bot.discord.user('Lan');
    await lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    await nextWeek();
    await lan.slash('ask', { question: 'What did captain Le Hoa say about the old ferry?' });
    await nextWeek();
    expect(text(1)).toContain('1 question: **1** answered, **0** without');
    expect(text(1)).toMatch(/\*\*1 article never quoted since <t:\d+:D>\*\*\n- A library for the north/);
  });

  it('is posted by a bot that runs on, when the week is over', async () => {
    await startWith();
    passWeek(bot.stateDir, WEEK_MS - 3_000);
    await bot.restart();
    expect(posted()).toEqual([]);
    await vi.waitFor(() => expect(posted()).toHaveLength(1), WITHIN);
    expect(text(0)).toContain('Nobody asked anything.');
  });

  it('speaks the language of the server', async () => {
    await startWith(CITY, (discord) => {
      discord.guild.locale = 'vi';
    });
    await nextWeek();
    expect(text(0)).toContain('Không ai hỏi gì.');
    expect(text(0)).toContain('**3 bài chưa được trích lần nào từ');
  });

  it('pings nobody, whatever an article or a question is called, and stays inside a message', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `${at}.md`,
        `---\ntitle: "@everyone ${'*_~|`#[x](y) '.repeat(20)} ${at}"\n---\nThe ferry number ${at} leaves the harbour at noon.\n`,
      ]),
    );
    await startWith(many);
    for (let at = 0; at < 12; at++) {
      const user = bot.discord.user(`U${at}`);
      const question = `@everyone <@1> ${'**x** ||y|| '.repeat(20)} zebra${at} quark${at} flute${at}?`;
      const refusal = await user.slash('ask', { question });
      await user.press(refusal, 'Tell the organisers');
    }
    await nextWeek();
    expect(text(0)).toContain('… and 52 more');
    expect(posted()[0]?.content).toBe('');
  });

  it('shows no question that was sent in another server', async () => {
    await startWith();
    mkdirSync(bot.stateDir, { recursive: true });
    const report = {
      id: '0123456789abcdef',
      question: 'Where is the secret door?',
      reason: 'not-in-articles',
    };
    const line = { report: { ...report, at: new Date().toISOString(), guild: '123' } };
    writeFileSync(join(bot.stateDir, 'reports.jsonl'), `${JSON.stringify(line)}\n`);
    await nextWeek();
    expect(text(0)).not.toContain('secret');
  });

  it('shows no question that was sent before the week', async () => {
    await startWith();
    const sent = (question: string, at: number) => ({
      report: {
        id: `${at}`,
        question,
        reason: 'not-in-articles',
        at: new Date(at).toISOString(),
        guild: bot.discord.guild.id,
      },
    });
    const now = Date.now();
    const lines = [
      sent('Where is the opera house?', now - WEEK_MS - HOUR),
      sent('Where is the zoo?', now - WEEK_MS + HOUR),
    ];
    writeFileSync(
      join(bot.stateDir, 'reports.jsonl'),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    await nextWeek();
    expect(text(0)).toContain('Where is the zoo?');
    expect(text(0)).not.toContain('opera');
  });

  it('says in the log, once, that it may not write there, and the week is not lost', async () => {
    await startWith(CITY, (discord) => {
      discord.guild.channels.find(({ name }) => name === 'organisers')!.botDenied = 1n << 11n;
    });
    passWeek(bot.stateDir);
    const before = readFileSync(record(), 'utf8');
    await bot.restart();
    const told = () => bot.log.lines.filter((line) => line.includes('summary'));
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    expect(told()).toEqual([expect.stringMatching(/^warn .*View Channel and Send Messages/)]);
    expect(readFileSync(record(), 'utf8')).toBe(before);
    expect(bot.discord.breaches.map(({ rule }) => rule)).toEqual(['refused']);
    bot.discord.state.ledger.breaches.length = 0;
  });

  it('says in the log what the disk refuses, and names no permission', async () => {
    await startWith();
    rmSync(record());
    mkdirSync(record());
    await bot.restart();
    const told = () => bot.log.lines.filter((line) => line.includes('summary'));
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    expect(told()).toEqual([
      expect.stringMatching(
        /^warn the weekly summary could not be made, and is tried again in an hour channel=\d+ error=.*weekly/,
      ),
    ]);
  });

  it('takes a torn record for none, and posts nothing before a week is over', async () => {
    await startWith();
    writeFileSync(record(), '{"due":');
    await bot.restart();
    await vi.waitFor(() => expect(readFileSync(record(), 'utf8')).toContain('"began"'), WITHIN);
    expect(posted()).toEqual([]);
  });
});

describe('a channel that is not there', () => {
  endEach();

  const complaints = () => bot.log.lines.filter((line) => line.includes('the channel of SUMMARY_CHANNEL_ID'));

  it('is one warning in the log', async () => {
    bot = await startSimulated(CITY, { summaryChannelId: '12345' });
    await vi.waitFor(() => expect(complaints()).toHaveLength(1), WITHIN);
  });

  it('may be on another shard, and is none', async () => {
    bot = await startSimulated(CITY, { summaryChannelId: '12345', shard: { id: 0, count: 2 } });
    await vi.waitFor(() => expect(existsSync(record())).toBe(true), WITHIN);
    await bot.restart();
    expect(complaints()).toEqual([]);
  });
});

describe('what is counted', () => {
  it('is every question but small talk, of all shards together, kept over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-weekly-'));
    const failed = (error: unknown) => expect.unreachable(String(error));
    for (const [shard, article] of [
      [0, 'a'],
      [1, 'b'],
      [1, 'a'],
    ] as const) {
      const counts = await openCounts(folder, shard, failed);
      const { tally } = counts;
      tally.asked('found', 'en', 0.1, [article]);
      tally.asked('nothing-found', 'vi', 0.1, []);
      tally.asked('failed', 'en', 0.1, []);
      tally.asked('small-talk', 'en', 0.1, []);
      await counts.close();
    }
    writeFileSync(join(folder, 'counts-2.json'), '{"asked":"many","quoted":[1,');
    writeFileSync(
      join(folder, 'counts-3.json'),
      '{"asked":-5,"answered":"3","refused":null,"quoted":[7,"b"]}',
    );
    expect(await readAllCounts(folder)).toEqual({
      asked: 9,
      answered: 3,
      refused: 3,
      quoted: new Set(['a', 'b']),
    });
    rmSync(folder, { recursive: true });
  });
});

describe('when the next is due', () => {
  it.each([
    [0, 1],
    [1, 1],
    [WEEK_MS - 1, 1],
    [WEEK_MS, 2],
    [3 * WEEK_MS + HOUR, 4],
  ])('%i ms late: at the same hour, %i weeks after', (late, weeks) => {
    expect(dueAfter(1_000, 1_000 + late)).toBe(1_000 + weeks * WEEK_MS);
  });
});

describe('without SUMMARY_CHANNEL_ID', () => {
  endEach();

  it('nothing is counted or kept', async () => {
    bot = await startSimulated(CITY);
    await bot.discord.user('Lan').slash('ask', { question: 'Who opened the bridge?' });
    await bot.restart();
    expect(existsSync(join(bot.stateDir, 'weekly'))).toBe(false);
  });
});
