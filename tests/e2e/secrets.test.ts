import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';

/** Preloaded into the program: says every address that a socket is opened to. */
const TELLS_CONNECTIONS = `--import=data:text/javascript,${encodeURIComponent(
  `import net from 'node:net';
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...args) {
    const [options] = Array.isArray(args[0]) ? args[0] : args;
    process.stderr.write('CONNECT ' + (options?.host ?? options?.path ?? 'localhost') + ':' + (options?.port ?? options) + '\\n');
    return connect.apply(this, args);
  };`,
)}`;

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

describe('at the most talkative log level', () => {
  it('neither the token nor a question is written anywhere, and nothing but Discord is connected to', async () => {
    const bot = await startBot({ env: { LOG_LEVEL: 'debug' }, nodeOptions: [TELLS_CONNECTIONS] });
    const { discord, program } = bot;
    const lan = discord.user('Lan', { admin: true });
    const callback = /\/callback$/;
    for (const fault of [
      { kind: 'status', status: 500 },
      { kind: 'reset' },
      { kind: 'lost-reply' },
      { kind: 'closed-quietly' },
    ] as const) {
      discord.faults.inject(callback, fault);
      await lan.slash('ask', { question: 'Whose wombat conference was it?' });
    }
    // Five times over, a broken server is more than discord.js tries: the error itself reaches the log.
    discord.faults.inject(callback, { kind: 'status', status: 500 }, 50);
    await lan
      .slash('ask', { question: 'Whose wombat conference was it?', article: 'wombat' })
      .catch(() => undefined);
    discord.faults.clear();
    await lan.slash('articles', { query: 'wombat' });
    await lan.type('article', 'title', 'wombat');
    lan.posts('guild', 'A message about a wombat that is not for the bot');
    lan.posts('dm', 'Whose wombat was it?');
    await lan.slash('corpus reload');
    discord.gateway.drop();
    await discord.until(() => discord.gateway.counts.resumes > 0, 5_000, 'the resume');
    expect((await lan.slash('help')).ephemeral).toBe(true);
    await program.stop();

    expect(program.output).not.toContain(discord.token);
    // With an interaction's token anybody could answer in the bot's name for fifteen minutes.
    for (const token of discord.state.interactions.keys()) expect(program.output).not.toContain(token);
    expect(program.output.toLowerCase()).not.toContain('wombat');
    for (const path of filesBelow(bot.stateDir)) {
      const content = readFileSync(path, 'utf8');
      expect(content).not.toContain(discord.token);
      expect(content.toLowerCase()).not.toContain('wombat');
    }
    const { port } = new URL(discord.apiUrl);
    const addresses = new Set(program.lines.filter((line) => line.startsWith('CONNECT ')));
    expect([...addresses]).toEqual([`CONNECT 127.0.0.1:${port}`]);
    await bot.end();
  });
});

describe('the native code that runs the encoder', () => {
  it('counts nothing for its maker: it would keep a file in the home folder, and send it', () => {
    const home = mkdtempSync(join(tmpdir(), 'verbatim-home-'));
    const program = fileURLToPath(new URL('../../dist/ask.js', import.meta.url));
    const env = { PATH: process.env['PATH'], HOME: home, STATE_DIR: join(home, 'state'), MEANING: 'on' };
    execFileSync(process.execPath, [program, 'Who chaired the conference?'], { env, cwd: home });
    expect([...filesBelow(home)].filter((path) => !path.startsWith(join(home, 'state')))).toEqual([]);
    expect([...filesBelow(home)].some((path) => path.endsWith('.vectors'))).toBe(true);
    rmSync(home, { recursive: true });
  });
});
