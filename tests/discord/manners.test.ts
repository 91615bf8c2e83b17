import { DiscordAPIError, type Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createMessageDispatch } from '../../src/discord/dispatch.ts';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('manners', () => {
  const bot = sharedBot(CITY, {});

  it('an edit that adds the mention is answered, once', async () => {
    const { lan, discord } = bot;
    const message = lan.posts('guild', 'who opened the bridge over the Saigon river?');
    const other = lan.posts('guild', 'no question');
    lan.edits(other, 'no question at all');
    lan.edits(message, '@Verbatim who opened the bridge over the Saigon river?');
    await discord.until(() => lan.repliesTo(message).length > 0, 3_000, 'an answer to the edit');
    lan.edits(message, '@Verbatim who opened the new bridge over the Saigon river?');
    await lan.says('guild', '@Verbatim who opened the bridge?');
    expect(lan.repliesTo(message).map(({ text }) => text.includes('Nguyen Van An'))).toEqual([true]);
    expect(lan.repliesTo(other)).toEqual([]);
  });

  it('an edit of an answered direct message is not answered again', async () => {
    const { lan, discord } = bot;
    const reply = await lan.says('dm', 'who opened the bridge over the Saigon river?');
    const message = discord.botMessages(reply.message.channel).length;
    const asked = reply.message.reference;
    if (asked === null) throw new Error('a reply');
    lan.edits(asked, 'who opened the new bridge over the Saigon river?');
    await lan.says('guild', '@Verbatim who opened the bridge?');
    expect(discord.botMessages(reply.message.channel).length).toBe(message);
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
  });
});
