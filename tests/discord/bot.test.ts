import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, memoryLibrary } from '../support/memory-library.ts';
import { startSimulated } from './running.ts';

const library = await memoryLibrary([
  article({
    id: 'opening',
    title: 'The bridge opens',
    text: 'The new bridge over the Saigon river was opened on Monday by Mayor Nguyen Van An.\n\nAbout 300 people came to the ceremony in the park, which lasted until late at night.',
    source: 'City News',
    published: { iso: '2023-01-06', asWritten: '6 January 2023' },
  }),
  article({
    id: 'closing',
    title: 'The ferry stops',
    text: 'The old ferry makes its last journey on Friday.',
  }),
]);

describe('the bot in a simulated Discord', () => {
  let running: Awaited<ReturnType<typeof startSimulated>>;
  beforeAll(async () => {
    running = await startSimulated({ library });
  });
  afterAll(() => running.end());

  test('answers a question with a quote and its source', async () => {
    const reply = await running.discord
      .user('Lan')
      .slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    expect(reply.ephemeral).toBe(false);
    expect(reply.text.split('\n').slice(0, 1)).toEqual(['### Who opened the bridge over the Saigon river?']);
    expect(reply.text.replaceAll('**', '')).toContain(
      '> The new bridge over the Saigon river was opened on Monday by Mayor Nguyen Van An.\n' +
        '> \n> About 300 people came to the ceremony in the park, which lasted until late at night.\n' +
        '-# The bridge opens · City News · author unknown · <t:1673001000:D> · paragraph 1 of 2',
    );
    expect(running.discord.breaches).toEqual([]);
    expect(running.discord.pings).toEqual([]);
  });

  test('refuses in private, in the language of who asks', async () => {
    const reply = await running.discord
      .user('Minh', { locale: 'vi' })
      .slash('ask', { question: 'What is the capital of France?' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('2 bài báo ở đây không trả lời được câu hỏi này.');
  });

  test('lets admins alone reload, wherever they are', async () => {
    const { discord } = running;
    const lan = discord.user('Lan');
    const denied = await lan.slash('corpus reload', {}, { overridden: true });
    expect(denied.text).toContain('This is for admins');
    const inDirectMessage = await lan.slash('corpus status', {}, { in: 'dm' });
    expect(inDirectMessage.text).toContain('This is for admins');
    const reloaded = await discord.user('Hoa', { admin: true }).slash('corpus reload');
    await discord.until(() => reloaded.text.includes('Done: 2 articles'), 2_000, 'the report of the reload');
    expect(reloaded.ephemeral).toBe(true);
  });

  test('registers nothing when started again with the same commands', () => {
    expect(running.log.lines.filter((line) => line.includes('registered the commands'))).toHaveLength(1);
    expect(running.discord.breaches).toEqual([]);
  });
});
