import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { User } from '../support/simulated-discord/user.ts';
import { CITY } from './city.ts';
import { looks, type Running, startSimulated } from './running.ts';

describe('the commands in the menu of a message', () => {
  let running: Running;
  beforeAll(async () => {
    running = await startSimulated(CITY);
  });
  afterAll(async () => {
    expect(running.discord.breaches).toEqual([]);
    await running.end();
  });

  let person: User;
  const lan = () => (person ??= running.discord.user('Lan'));

  test('Find in articles takes what a message says as a question, in private, to share', async () => {
    const message = running.discord
      .user('Minh')
      .posts('guild', 'hey <@123>, who opened the bridge over the Saigon river?');
    const found = await lan().contextMenu('Find in articles', message);
    expect(found.ephemeral).toBe(true);
    expect(found.text).toContain('### hey , who opened the bridge over the Saigon river?\n');
    expect(found.labels).toContain('Share');
    const empty = running.discord.user('Minh').posts('guild', '');
    expect((await lan().contextMenu('Find in articles', empty)).text).toContain(
      'There is no text in that message.',
    );
  });

  test('Check this answer tells quotes that stand, that changed and that are gone', async () => {
    const answer = await lan().slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    expect((await lan().contextMenu('Check this answer', answer)).text).toBe(
      '### The quotes in today’s articles\n1. “The new bridge over the Saigon river was opened on Monday by Mayor Nguyen Van A…” — unchanged',
    );
    const bridge = CITY['bridge.md'] ?? '';
    await running.change({ 'bridge.md': bridge.replace('on Monday', 'on Tuesday') });
    expect((await lan().contextMenu('Check this answer', answer)).text).toContain(
      '— **changed. It now says:**\n> The new bridge over the Saigon river was opened on Tuesday by Mayor Nguyen Van An, who walked',
    );
    await running.change({ 'bridge.md': null });
    expect((await lan().contextMenu('Check this answer', answer)).text).toContain(
      '**gone: no article holds these words any more.**',
    );
    await running.change({ 'moved.md': bridge.replace('The bridge opens', 'Moved') });
    expect((await lan().contextMenu('Check this answer', answer)).text).toContain('— unchanged');
  });

  test('Check this answer wants an answer', async () => {
    const message = running.discord.user('Minh').posts('guild', '> I was here');
    expect(looks(await lan().contextMenu('Check this answer', message))).toContain(
      '(private)\nThat message is not one of my answers',
    );
  });
});
