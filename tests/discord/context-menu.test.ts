import { describe, expect, it } from 'vitest';
import { looks, sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('the commands in the menu of a message', () => {
  const bot = sharedBot(CITY);

  it('Find in articles takes what a message says as a question, in private, to share', async () => {
    const message = bot.discord
      .user('Minh')
      .posts('guild', 'hey <@123>, who opened the bridge over the Saigon river?');
    const found = await bot.lan.contextMenu('Find in articles', message);
    expect(found.ephemeral).toBe(true);
    expect(found.text).toContain('### hey , who opened the bridge over the Saigon river?\n');
    expect(found.labels).toContain('Share');
    const empty = bot.discord.user('Minh').posts('guild', '');
    expect((await bot.lan.contextMenu('Find in articles', empty)).text).toContain(
      'That message contains no text.',
    );
  });

  it('Find in articles reads the embeds of a message, and no addresses', async () => {
    const { lan, discord } = bot;
    const minh = discord.user('Minh', { locale: 'vi' });
    const linked = minh.posts('guild', 'https://news.example/bridge?page=12');
    linked.embeds = [{ title: 'Who opened the bridge', description: 'over the Saigon river? @everyone' }];
    const found = await lan.contextMenu('Find in articles', linked);
    expect(found.text).toContain('### Who opened the bridge. over the Saigon river?\n> ');
    expect(found.text).not.toContain('@everyone');
    expect(found.text).toContain('Nguyen Van An');
    linked.embeds = [];
    expect((await minh.contextMenu('Find in articles', linked)).text).toBe(
      'Tin nhắn đó không có chữ. Hãy chọn một tin nhắn có nội dung.',
    );
    const robot = discord.user('Robot', { bot: true });
    const long = robot.posts(
      'guild',
      `${'Well. '.repeat(100)} Who opened the bridge over the Saigon river? ${'yes '.repeat(300)}`,
    );
    const cut = await lan.contextMenu('Find in articles', long);
    expect(cut.text).toContain('### Who opened the bridge over the Saigon river?\n> ');
    const endless = await lan.contextMenu('Find in articles', robot.posts('guild', 'bridge '.repeat(280)));
    expect(endless.text.split('\n')[0]).toMatch(/^-# ❝ (?:bridge ){71}br…$/);
    // The question of one of the bot's own cards is asked again.
    const own = await lan.slash('ask', { question: 'Who opened the *bridge* over the Saigon river?' });
    expect((await lan.contextMenu('Find in articles', own)).text).toContain(
      '### Who opened the \\*bridge\\* over the Saigon river?\n> ',
    );
  });

  it('Check this answer tells quotes that stand, that changed and that are gone', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    expect((await bot.lan.contextMenu('Check this answer', answer)).text).toBe(
      '### The quotes in today’s articles\n1. “The new bridge over the Saigon river was opened on Monday by Mayor Nguyen Van A…” — unchanged',
    );
    const bridge = CITY['bridge.md'] ?? '';
    await bot.change({ 'bridge.md': bridge.replace('on Monday', 'on Tuesday') });
    expect((await bot.lan.contextMenu('Check this answer', answer)).text).toContain(
      '\nNow:\n> The new bridge over the Saigon river was opened on Tuesday by Mayor Nguyen Van An, who walked',
    );
    await bot.change({ 'bridge.md': null });
    expect((await bot.lan.contextMenu('Check this answer', answer)).text).toContain(
      '**gone: no article contains these words now.**',
    );
    await bot.change({ 'moved.md': bridge.replace('The bridge opens', 'Moved') });
    expect((await bot.lan.contextMenu('Check this answer', answer)).text).toContain(
      '— unchanged, but now in Moved',
    );
  });

  it('Check this answer wants an answer', async () => {
    const message = bot.discord.user('Minh').posts('guild', '> I was here');
    const robot = bot.discord.user('Robot', { bot: true });
    const refusal = await bot.lan.slash('ask', { question: 'What is the capital of France?' });
    const list = await bot.lan.slash('articles');
    const answer = await bot.lan.slash('ask', { question: 'Who opened the ferry?' });
    const copied = robot.posts('guild', '');
    copied.components = answer.message.components;
    for (const other of [message, robot.posts('guild', '### Who?\n> I was here'), copied, refusal, list]) {
      expect(looks(await bot.lan.contextMenu('Check this answer', other))).toContain(
        '(private)\nThat message is not one of my answers',
      );
    }
  });
});
