import { DiscordAPIError, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createMessageDispatch } from '../../src/discord/dispatch.ts';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

/** A message that is sent. */
const SENT = /^POST \/channels\/\d+\/messages$/;

describe('manners', () => {
  const bot = sharedBot(CITY, {});

  it('an edit that adds the mention is answered, once', async () => {
    const { lan, discord } = bot;
    const message = lan.posts('guild', 'who opened the bridge over the Saigon river?');
    const other = lan.posts('guild', 'no question');
    lan.edits(other, 'no question at all');
    lan.edits(message, '@Verbatim who opened the bridge over the Saigon river?');
    await discord.until(() => lan.repliesTo(message).length > 0, 3_000, 'an answer to the edit');
    // Discord would not show a second answer to one message, so requests are counted.
    const sent = discord.faults.inject(SENT, { kind: 'delay', ms: 0 }, 9);
    lan.edits(message, '@Verbatim who opened the new bridge over the Saigon river?');
    await lan.says('guild', '@Verbatim who opened the bridge?');
    discord.faults.clear();
    expect(sent.hits).toBe(1);
    expect(lan.repliesTo(message).map(({ text }) => text.includes('Nguyen Van An'))).toEqual([true]);
    expect(lan.repliesTo(other)).toEqual([]);
  });

  it('an edit of an answered direct message is not answered again', async () => {
    const { lan, discord } = bot;
    const reply = await lan.says('dm', 'who opened the bridge over the Saigon river?');
    const message = discord.botMessages(reply.message.channel).length;
    const asked = reply.message.reference;
    if (asked === null) throw new Error('a reply');
    const sent = discord.faults.inject(SENT, { kind: 'delay', ms: 0 }, 9);
    lan.edits(asked, 'who opened the new bridge over the Saigon river?');
    await lan.says('guild', '@Verbatim who opened the bridge?');
    discord.faults.clear();
    expect(sent.hits).toBe(1);
    expect(discord.botMessages(reply.message.channel).length).toBe(message);
  });

  it('a reply with the ping off is not heard, unless it mentions the bot', async () => {
    const { lan, discord } = bot;
    const minh = discord.user('Minh');
    const answer = await lan.says('guild', '@Verbatim who opened the bridge over the Saigon river?');
    const quiet = { replyTo: answer, ping: false };
    const unheard = minh.posts('guild', 'and how many people came to the ceremony?', quiet);
    const heard = await minh.says('guild', '@Verbatim how many people came to the ceremony?', quiet);
    expect(heard.text).toMatch(/About \**300/);
    await lan.says('guild', '@Verbatim who opened the bridge?');
    expect(minh.repliesTo(unheard)).toEqual([]);
  });

  it.each([
    [160_005, 'Thread is locked'],
    [20_016, 'This action cannot be performed due to slowmode rate limit.'],
  ])('%i is one warning without a stack, and a direct message to who asked', async (code, text) => {
    const lines: string[] = [];
    const write = (level: string) => (said: string) => void lines.push(`${level} ${said}`);
    const log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
    const sent: string[] = [];
    const message = {
      content: '<@1> who opened the bridge?',
      channelId: '7',
      channel: { name: 'archive' },
      author: { send: async (said: string) => void sent.push(said) },
      reply: async () => sent.push('a second request'),
    } as unknown as Message;
    const files = { body: {}, files: undefined };
    const url = 'https://discord.example';
    const refused = new DiscordAPIError({ code, message: text }, code, 400, 'POST', url, files);
    await createMessageDispatch(async () => Promise.reject(refused), log)(message);
    expect(lines).toEqual([expect.stringMatching(/^warn /)]);
    expect(sent).toEqual([expect.stringContaining('#archive')]);
    // Whoever accepts no direct messages makes no second line of it.
    const send = async () => Promise.reject(new Error('Cannot send messages to this user'));
    const closed = Object.assign(message, { author: { send } });
    await createMessageDispatch(async () => Promise.reject(refused), log)(closed);
    expect(lines).toEqual([lines[0], lines[0]]);
  });
});
