import { describe, expect, test } from 'vitest';
import { CITY } from './city.ts';
import { looks, sharedBot } from '../support/running.ts';

describe('the commands in the menu of a message', () => {
  const bot = sharedBot(CITY);

  test('Find in articles takes what a message says as a question, in private, to share', async () => {
    const message = bot.discord
      .user('Minh')
      .posts('guild', 'hey <@123>, who opened the bridge over the Saigon river?');
    const found = await bot.lan.contextMenu('Find in articles', message);
    expect(found.ephemeral).toBe(true);
    expect(found.text).toContain('### hey , who opened the bridge over the Saigon river?\n');
    expect(found.labels).toContain('Share');
    const empty = bot.discord.user('Minh').posts('guild', '');
    expect((await bot.lan.contextMenu('Find in articles', empty)).text).toContain(
      'There is no text in that message.',
    );
  });

  test('Check this answer tells quotes that stand, that changed and that are gone', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    expect((await bot.lan.contextMenu('Check this answer', answer)).text).toBe(
      '### The quotes in today’s articles\n1. “The new bridge over the Saigon river was opened on Monday by Mayor Nguyen Van A…” — unchanged',
    );
    const bridge = CITY['bridge.md'] ?? '';
    await bot.change({ 'bridge.md': bridge.replace('on Monday', 'on Tuesday') });
    expect((await bot.lan.contextMenu('Check this answer', answer)).text).toContain(
      '— **changed. It now says:**\n> The new bridge over the Saigon river was opened on Tuesday by Mayor Nguyen Van An, who walked',
    );
    await bot.change({ 'bridge.md': null });
    expect((await bot.lan.contextMenu('Check this answer', answer)).text).toContain(
      '**gone: no article holds these words any more.**',
    );
    await bot.change({ 'moved.md': bridge.replace('The bridge opens', 'Moved') });
    expect((await bot.lan.contextMenu('Check this answer', answer)).text).toContain(
      '— unchanged, but now in Moved',
    );
  });

  test('Check this answer wants an answer', async () => {
    const message = bot.discord.user('Minh').posts('guild', '> I was here');
    expect(looks(await bot.lan.contextMenu('Check this answer', message))).toContain(
      '(private)\nThat message is not one of my answers',
    );
  });
});
