import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../support/bot.ts';
import type { Fault } from '../support/simulated-discord/faults.ts';

const CALLBACK = /^POST \/interactions\/\d+\/[^/]+\/callback$/;
const MESSAGE = /^POST \/channels\/\d+\/messages$/;
const QUESTION = 'Who chaired the conference of the Department of Telecommunications?';
const ANSWER = 'Le Khac Thuyet';

/** Faults that a request survives, because discord.js or the bot tries again. */
const SURVIVABLE: readonly (readonly [string, Fault])[] = [
  ['a rate limit that says how long', { kind: 'rate-limited', retryAfterSeconds: 0.3 }],
  ['a rate limit that does not say how long', { kind: 'rate-limited' }],
  ['a broken server (500)', { kind: 'status', status: 500 }],
  ['an overloaded server (503)', { kind: 'status', status: 503 }],
  ['a connection that is reset', { kind: 'reset' }],
  ['a connection that closes quietly', { kind: 'closed-quietly' }],
  ['an answer that is lost by a reset', { kind: 'lost-reply' }],
  ['an answer that is lost by a quiet close', { kind: 'lost-reply', by: 'closed-quietly' }],
  ['a second of delay', { kind: 'delay', ms: 1_000 }],
];

describe('when Discord misbehaves', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot();
    // The first question of a program runs its code for the first time, which takes long on a busy machine.
    await bot.discord.user('First').slash('ask', { question: QUESTION });
  });
  afterAll(() => bot.end());
  afterEach(() => {
    // Discord refuses a retry after a lost answer, as it must: that is the one breach that is expected here.
    bot.discord.state.ledger.take('one-first-response');
    bot.discord.state.ledger.take('refused');
    bot.expectClean();
    bot.discord.faults.clear();
  });

  it.each(SURVIVABLE)('a question meets %s and is answered once, within three seconds', async (_, fault) => {
    const { discord } = bot;
    const lan = discord.user('Lan');
    const before = discord.botMessages(discord.channel).length;
    const injection = discord.faults.inject(CALLBACK, fault);
    const reply = await lan.slash('ask', { question: QUESTION });
    expect(injection.hits).toBe(1);
    expect(reply.text).toContain(ANSWER);
    await lan.slash('help');
    expect(discord.botMessages(discord.channel).length - before).toBe(1);
  });

  it.each(SURVIVABLE)('a mention meets %s and is answered once', async (_, fault) => {
    const { discord } = bot;
    const lan = discord.user('Lan');
    const injection = discord.faults.inject(MESSAGE, fault);
    const asked = lan.posts('guild', `@Verbatim ${QUESTION}`);
    await discord.until(() => lan.repliesTo(asked).length > 0, 5_000, 'the reply');
    const second = await lan.says('guild', `@Verbatim ${QUESTION}`, { within: 5_000 });
    expect(injection.hits).toBe(1);
    expect(lan.repliesTo(asked).map(({ text }) => text.includes(ANSWER))).toEqual([true]);
    expect(second.text).toContain(ANSWER);
  });

  it('an edit of a deferred reply meets a broken server and is made all the same', async () => {
    const { discord } = bot;
    const injection = discord.faults.inject(/^PATCH \/webhooks\/.+@original$/, {
      kind: 'status',
      status: 502,
    });
    const reply = await discord.user('Admin', { admin: true }).slash('corpus reload');
    await discord.until(() => reply.message.edits > 0, 5_000, 'the report');
    expect(injection.hits).toBe(1);
    expect(reply.text).toContain('2 articles');
  });

  it('an answer that is lost after the first of two steps does not keep the second from being made', async () => {
    const { discord } = bot;
    const admin = discord.user('Admin', { admin: true });
    // The bot is told that it has responded already (40060): it has, and goes on from there.
    discord.faults.inject(CALLBACK, { kind: 'lost-reply' });
    const reply = await admin.slash('corpus reload');
    await discord.until(() => reply.message.edits > 0, 5_000, 'the report');
    expect(reply.text).toContain('2 articles');
    const answer = await admin.slash('ask', { question: QUESTION });
    discord.faults.inject(CALLBACK, { kind: 'lost-reply', by: 'closed-quietly' });
    await admin.press(answer, 'Remove');
    expect(answer.deleted).toBe(true);
  });

  it('a first response that takes over three seconds is given up; the log says so once, the next is answered', async () => {
    const { discord, program } = bot;
    discord.faults.inject(CALLBACK, { kind: 'delay', ms: 3_100 });
    const lines = program.lines.length;
    await expect(discord.user('Lan').slash('ask', { question: QUESTION })).rejects.toThrow(/did not respond/);
    expect((await discord.user('Lan').slash('ask', { question: QUESTION })).text).toContain(ANSWER);
    await program.says(/Discord .*(?:gave up|closed)/i, 3_000);
    expect(program.lines.slice(lines).filter((line) => / (?:WARN|ERROR) /.test(line))).toHaveLength(1);
    expect(discord.state.ledger.take('three-seconds')).toHaveLength(1);
    expect(discord.state.ledger.take('no-response')).toHaveLength(1);
  });

  it('a channel in which it may not write is named in the log; the others are served', async () => {
    const { discord, program } = bot;
    const closed = discord.addChannel('closed', 1n << 11n);
    const lan = discord.user('Lan');
    const lines = program.lines.length;
    const asked = lan.posts(closed, `@Verbatim ${QUESTION}`);
    await program.says(new RegExp(`WARN .*${closed.id}`), 3_000);
    expect(lan.repliesTo(asked)).toEqual([]);
    const direct = discord.state.directMessages(lan.account);
    await discord.until(() => discord.botMessages(direct).length > 0, 3_000, 'the word to who asked');
    expect(discord.botMessages(direct)[0]?.content).toMatch(/#closed.*Send Messages/);
    expect((await lan.says('guild', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    expect(program.lines.slice(lines).filter((line) => / (?:WARN|ERROR) /.test(line))).toHaveLength(1);
  });
});
