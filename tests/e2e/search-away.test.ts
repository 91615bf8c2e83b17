import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../src/reply/messages/en.ts';
import { vi } from '../../src/reply/messages/vi.ts';
import { type Bot, startBot } from '../support/bot.ts';

const ASK = fileURLToPath(new URL('../../dist/ask.js', import.meta.url));
/** Nothing listens there. */
const NOWHERE = { SEARCH_URL: 'http://127.0.0.1:9', MEANING: 'off' };

describe('a search cluster that is not there', () => {
  let bot: Bot | undefined;
  afterEach(() => bot?.end());

  it('lets the bot start, which says within three seconds that it cannot search, and lists articles all the same', async () => {
    bot = await startBot({ env: NOWHERE });
    const { discord, program } = bot;
    for (const [locale, messages] of [
      ['en-US', en],
      ['vi', vi],
    ] as const) {
      const began = performance.now();
      const reply = await discord
        .user('Lan', { locale })
        .slash('ask', { question: 'Who chaired the conference?' });
      expect(performance.now() - began).toBeLessThan(3_000);
      expect(reply.text).toContain(messages.notice.searchAway);
    }
    const admin = discord.user('Minh', { admin: true });
    expect((await admin.slash('articles')).text).toContain('2 articles');
    expect((await admin.slash('corpus status')).text).toContain(en.corpus.searchIndexAway);
    expect(program.output).toMatch(/WARN .*the search cluster is away/);
    expect(program.output).not.toContain(' ERROR ');
    expect(discord.breaches).toEqual([]);
  });

  it('ends a question in the terminal with a sentence, and the exit code for what may be there later', async () => {
    const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
      const env = { PATH: process.env['PATH'], ...NOWHERE };
      execFile(process.execPath, [ASK, 'Who chaired the conference?'], { env }, (error, _stdout, stderr) =>
        resolve({ code: error?.code, said: stderr }),
      );
    });
    expect(said).toMatch(/^The search cluster does not answer \(.*\)\.\n$/);
    expect(code).toBe(5);
  });
});
