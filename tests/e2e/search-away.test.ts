import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../src/reply/messages/en.ts';
import { vi } from '../../src/reply/messages/vi.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

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
    const { code, said } = await asked(NOWHERE);
    expect(said).toMatch(/^The search cluster does not answer \(.*\)\.\nfiles of its client: [1-9]\d*$/);
    expect(code).toBe(5);
  });

  it('is not asked for where none is set, and nothing of its client is loaded', async () => {
    const { code, said } = await asked({ MEANING: 'off' });
    expect(said).toContain('files of its client: 0');
    expect(code).toBe(0);
  });
});

/** Tells at the end how many files of the cluster's client were loaded. */
const TELL_LOADED = `data:text/javascript,
  import { _cache } from 'node:module';
  process.on('exit', () => {
    const loaded = Object.keys(_cache).filter((file) => file.includes('@opensearch-project'));
    process.stderr.write('files of its client: ' + loaded.length);
  });`;

async function asked(given: Readonly<Record<string, string>>): Promise<{ code: unknown; said: string }> {
  const stateDir = await corpusFolder();
  const env = { PATH: process.env['PATH'], STATE_DIR: stateDir, ...given };
  const args = ['--import', TELL_LOADED, ASK, 'Who chaired the conference?'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, _stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stderr }),
    );
  });
}
