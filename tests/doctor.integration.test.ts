import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkEncoder } from '../src/doctor/check-encoder.ts';
import { checkVersions } from '../src/doctor/check-versions.ts';
import { examine } from '../src/doctor/examine.ts';
import { exitCodeOf, type Finding } from '../src/doctor/finding.ts';
import { doctorMessages } from '../src/doctor/messages.ts';
import { SimulatedDiscord } from './support/simulated-discord/simulated-discord.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const messages = doctorMessages('');
let discord: SimulatedDiscord;
let folder: string;

beforeEach(async () => {
  discord = await SimulatedDiscord.start();
  folder = mkdtempSync(join(tmpdir(), 'verbatim-doctor-'));
});
afterEach(async () => {
  await discord.stop();
  rmSync(folder, { recursive: true });
});

async function examined(env: Record<string, string> = {}, language = messages): Promise<Finding[]> {
  const findings: Finding[] = [];
  const given = {
    MEANING: 'off',
    STATE_DIR: join(folder, 'state'),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ...env,
  };
  for await (const finding of examine(given, language)) findings.push(finding);
  return findings;
}

const told = (findings: readonly Finding[], state: Finding['state']) =>
  findings.filter((finding) => finding.state === state).map(({ says, todo }) => `${says} → ${todo}`);

describe('the doctor', () => {
  it('asks Discord who the bot is, changes nothing there, and says that commands are registered by a start', async () => {
    const findings = await examined();
    expect(findings.map(({ says }) => says)).toContain(messages.token('verbatim'));
    expect(findings.map(({ says }) => says)).toContain(messages.servers(1));
    expect(findings.map(({ says }) => says)).toContain(messages.permissions);
    expect(told(findings, 'hint')).toEqual([`${messages.noCommands} → ${messages.register}`]);
    expect(exitCodeOf(findings)).toBe(0);
    expect(discord.rest.seen.filter(({ request }) => !request.startsWith('GET '))).toEqual([]);
    expect(discord.breaches).toEqual([]);
  });

  it('says whether the channel for what is new can be seen', async () => {
    const channel = discord.addChannel('news');
    const well = await examined({ ANNOUNCE_CHANNEL_ID: channel.id });
    expect(well.map(({ says }) => says)).toContain(messages.announces('news'));
    const hidden = discord.addChannel('attic', 1n << 10n);
    for (const id of [hidden.id, '123456789012345678']) {
      const findings = await examined({ ANNOUNCE_CHANNEL_ID: id });
      expect(told(findings, 'hint')).toContain(`${messages.noChannel(id)} → ${messages.mendChannel}`);
      expect(exitCodeOf(findings)).toBe(0);
    }
  });

  it('says that a search cluster does not answer, and ends with 5; without one it says nothing of it', async () => {
    const findings = await examined({ SEARCH_URL: 'http://127.0.0.1:9' });
    const [wrong, ...others] = told(findings, 'wrong');
    expect(wrong).toContain('does not answer');
    expect(wrong).toContain(messages.mendSearch);
    expect(others).toEqual([]);
    expect(exitCodeOf(findings)).toBe(5);
    expect(JSON.stringify(await examined())).not.toContain('search cluster');
  });

  it('says that a token is refused, without repeating it, and ends with 4', async () => {
    const findings = await examined({ DISCORD_TOKEN: 'not.the.token' });
    expect(told(findings, 'wrong')).toEqual([`${messages.refused} → ${messages.newToken}`]);
    expect(exitCodeOf(findings)).toBe(4);
    expect(JSON.stringify(findings)).not.toContain('not.the.token');
  });

  it('says that Discord cannot be reached, and ends with 5', async () => {
    const findings = await examined({ DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    expect(findings.at(-1)?.todo).toBe(messages.checkNetwork);
    expect(exitCodeOf(findings)).toBe(5);
  });

  it('gives the invite link where the bot is on no server, or not on that of DISCORD_GUILD_ID', async () => {
    const elsewhere = await examined({ DISCORD_GUILD_ID: '123' });
    expect(told(elsewhere, 'wrong')[0]).toMatch(/123.*→.*client_id=\d+/);
    discord.state.guilds.delete(discord.guild.id);
    expect(told(await examined(), 'hint')[0]).toMatch(/not on a server yet → Open https:\S+client_id=\d+/);
  });

  it('names the permission that a mention cannot be answered without', async () => {
    discord.guild.botPermissions &= ~(1n << 11n);
    expect(told(await examined(), 'hint').at(-1)).toBe(
      `${messages.lacking('Newsroom', 'SendMessages')} → ${messages.grant}`,
    );
    discord.guild.botPermissions = 1n << 3n;
    expect((await examined()).at(-1)?.says).toBe(messages.permissions);
  });

  it('says whether the channel of the weekly summary can be seen', async () => {
    const channel = discord.addChannel('organisers');
    expect(await examined({ SUMMARY_CHANNEL_ID: channel.id })).toContainEqual({
      state: 'well',
      says: messages.summaryChannel('organisers'),
    });
    const unseen = await examined({ SUMMARY_CHANNEL_ID: '999' });
    expect(unseen.find(({ says }) => says === messages.noSummaryChannel('999'))?.state).toBe('hint');
    expect(exitCodeOf(unseen)).toBe(0);
  });

  it('says whether the channel where people answer can be seen', async () => {
    const { id } = discord.channel;
    expect((await examined({ HELP_CHANNEL_ID: id })).at(-1)?.says).toBe(messages.helpChannel('general'));
    const blind = discord.addChannel('staff', 1n << 10n);
    const findings = await examined({ HELP_CHANNEL_ID: blind.id });
    expect(told(findings, 'hint').at(-1)).toBe(
      `${messages.noHelpChannel(blind.id)} → ${messages.mendHelpChannel}`,
    );
    expect(exitCodeOf(findings)).toBe(0);
    discord.state.ledger.take('refused');
  });

  it('names the files that are left out, and a folder that is empty or missing', async () => {
    mkdirSync(join(folder, 'articles'));
    const env = { CORPUS_DIR: join(folder, 'articles'), DISCORD_TOKEN: '' };
    expect(exitCodeOf(await examined(env))).toBe(3);
    writeFileSync(join(folder, 'articles', 'a.txt'), 'Title\n\nThe ferry sails at noon from the old pier.\n');
    writeFileSync(join(folder, 'articles', 'empty.txt'), '');
    const findings = await examined(env);
    expect(exitCodeOf(findings)).toBe(0);
    expect(told(findings, 'hint')[0]).toMatch(/1 file left out[^]*empty\.txt: /);
    writeFileSync(join(folder, 'articles', 'b.md'), '---\nurl: htps://a.example\n---\nThe ferry is blue.\n');
    expect(told(await examined(env), 'hint').slice(0, 2)).toEqual([
      expect.stringMatching(/^1 file left out/),
      expect.stringMatching(/^1 field cannot be read, for example:\n {4}b\.md: the url "htps:/),
    ]);
    const missing = await examined({ ...env, CORPUS_DIR: join(folder, 'nowhere') });
    expect(told(missing, 'wrong')[0]).toContain('nowhere');
  });

  it('says that the state folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const findings = await examined({ STATE_DIR: join(folder, 'file'), DISCORD_TOKEN: '' });
    expect(told(findings, 'wrong')[0]).toContain(`${join(folder, 'file')} cannot be written`);
    expect(exitCodeOf(findings)).toBe(2);
  });

  it('names every mistake of the configuration and looks no further', async () => {
    const findings = await examined({ SHARDS: 'many', LOG_LEVEL: 'loud' });
    expect(findings.at(-1)?.says).toMatch(/SHARDS: [^]*LOG_LEVEL: /);
    expect(exitCodeOf(findings)).toBe(2);
  });

  it('takes an encoder that does not run for a hint, not for a defect', async () => {
    const runs = await checkEncoder(true, messages);
    expect(runs.says).toBe(messages.encoder('onnxruntime-node'));
    const none = await checkEncoder(true, messages, { runtimes: ['no-such-package'] });
    expect(none).toMatchObject({ state: 'hint', todo: messages.mendEncoder });
  });

  it.each([
    ['20.18.9', 'wrong'],
    ['20.19.0', 'well'],
    ['26.0.0', 'well'],
  ])('finds Node.js %s %s', (version, state) => {
    expect(checkVersions(messages, version).state).toBe(state);
  });

  it('speaks Vietnamese in a Vietnamese terminal', async () => {
    const findings = await examined({ DISCORD_TOKEN: '' }, doctorMessages('vi_VN.UTF-8'));
    expect(findings.map(({ says, todo }) => `${says} ${todo}`).join('\n')).toMatch(
      /Cấu hình hợp lệ[^]*token/,
    );
  });

  it('is run by npm run doctor: findings on standard output, the verdict last, the code of the first that is wrong', async () => {
    const env = {
      PATH: process.env['PATH'],
      MEANING: 'off',
      CORPUS_DIR: '/nowhere/at/all',
      STATE_DIR: folder,
    };
    const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
      execFile(process.execPath, [`${root}dist/doctor.js`], { env, cwd: folder }, (error, stdout) =>
        resolve({ code: error?.code ?? 0, stdout }),
      );
    });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^✓ Verbatim \d[^]*✗ [^]*nowhere[^]* {2}→ [^]*1 problem to solve\.\n$/);
  });
});

describe('npm start and its like', () => {
  const at = (path: string) => join(folder, path);
  const run = (script: string, env: Readonly<Record<string, string>> = {}, args: readonly string[] = []) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const given = { env: { PATH: process.env['PATH'], ...env } };
      execFile(process.execPath, [at(`scripts/${script}`), ...args], given, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });
  const BUILDERS = ['esbuild'];
  /** The packages that run the program; without more, not those that build it. */
  const install = (more: readonly string[] = []) => {
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of [...Object.keys(dependencies), ...more]) {
      mkdirSync(at(`node_modules/${name}`), { recursive: true });
      writeFileSync(at(`node_modules/${name}/package.json`), '{}');
    }
  };
  beforeEach(() => {
    cpSync(`${root}scripts`, at('scripts'), { recursive: true });
    cpSync(`${root}package.json`, at('package.json'));
  });

  it.each(['start.mjs', 'check-install.mjs'])('%s says without npm ci what to do', async (script) => {
    const sentence = /^[^\n]*"npm ci"[^\n]*\n$/;
    expect(await run(script)).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(sentence) });
    const { stderr } = await run(script, { LANG: 'vi_VN.UTF-8' });
    expect(stderr).toMatch(/chưa được cài/);
    symlinkSync(`${root}node_modules`, at('node_modules'), 'dir');
    expect(await run('check-install.mjs')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('say in one line what can be started, where no word or an unknown one is given', async () => {
    install();
    const words = 'node scripts/start.mjs index | ask | doctor | import | check-corpus | register | state\n';
    const said = { code: 2, stdout: '' };
    expect(await run('start.mjs')).toEqual({ ...said, stderr: `Say what to start: ${words}` });
    for (const word of ['serve', 'constructor', '../x'])
      expect(await run('start.mjs', {}, [word])).toEqual({
        ...said,
        stderr: `There is no "${word}". Say what to start: ${words}`,
      });
    expect((await run('start.mjs', { LANG: 'vi_VN.UTF-8' }, ['serve'])).stderr).toBe(
      `Không có "serve". Hãy nói cần chạy gì: ${words}`,
    );
  });

  it.each(['--help', '-h', 'help'])('say what can be started where that is asked for: %s', async (word) => {
    install();
    const words = 'node scripts/start.mjs index | ask | doctor | import | check-corpus | register | state\n';
    expect(await run('start.mjs', {}, [word])).toEqual({
      code: 0,
      stdout: `${words}\nWhat each of them takes: node scripts/start.mjs ask --help\n`,
      stderr: '',
    });
    expect((await run('start.mjs', { LANG: 'vi_VN.UTF-8' }, [word])).stdout).toContain('Mỗi chương trình');
  });

  it('starts what was built before once that which builds was taken away, with its arguments', async () => {
    install();
    expect(await run('start.mjs', {}, ['ask'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/not built yet/),
    });
    mkdirSync(at('src'));
    mkdirSync(at('dist'));
    writeFileSync(at('src/index.ts'), '');
    writeFileSync(at('dist/index.js'), '');
    writeFileSync(at('dist/ask.js'), 'process.stdout.write(process.argv.slice(2).join())');
    expect(await run('start.mjs', {}, ['ask', 'a', '--b'])).toEqual({ code: 0, stdout: 'a,--b', stderr: '' });
    const later = new Date(Date.now() + 60_000);
    utimesSync(at('src/index.ts'), later, later);
    expect(await run('start.mjs', {}, ['ask', 'a'])).toMatchObject({
      code: 0,
      stdout: 'a',
      stderr: expect.stringMatching(/is newer/),
    });
    expect(await run('check-install.mjs')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/tool for development/),
    });
  });

  it('build once what is started, and again where a file is another one, an older one too', async () => {
    install(BUILDERS);
    writeFileSync(
      at('node_modules/esbuild/index.js'),
      `const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
       exports.build = async ({ absWorkingDir: root }) => {
         mkdirSync(root + '/dist', { recursive: true });
         for (const name of ['index', 'ask']) writeFileSync(root + '/dist/' + name + '.js', '');
         appendFileSync(root + '/builds', 'built ');
         return { metafile: { inputs: {}, outputs: {} } };
       };`,
    );
    mkdirSync(at('src'));
    writeFileSync(at('src/index.ts'), '');
    const builds = async () => {
      await run('start.mjs', {}, ['ask']);
      return readFileSync(at('builds'), 'utf8').trim().split(' ').length;
    };
    expect(await builds()).toBe(1);
    expect(await builds()).toBe(1);
    const longAgo = new Date('2020-01-01');
    utimesSync(at('src/index.ts'), longAgo, longAgo);
    expect(await builds()).toBe(2);
    writeFileSync(at('src/other.ts'), '');
    expect(await builds()).toBe(3);
    expect(await builds()).toBe(3);
    rmSync(at('src/other.ts'));
    // What a bot that still runs may load stays a week.
    mkdirSync(at('dist/chunks'));
    for (const name of ['old.js', 'late.js']) writeFileSync(at(`dist/chunks/${name}`), '');
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    utimesSync(at('dist/chunks/old.js'), daysAgo(8), daysAgo(8));
    utimesSync(at('dist/chunks/late.js'), daysAgo(6), daysAgo(6));
    expect(await builds()).toBe(4);
    expect(readdirSync(at('dist/chunks'))).toEqual(['late.js']);
  });

  // The superuser may write everywhere.
  it('start what was built before where this user may not write, and say whose work it is to build', async () => {
    install(BUILDERS);
    mkdirSync(at('src'));
    const asSomebody = (...args: readonly string[]) =>
      new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
        const identity = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
        const options = { env: { PATH: process.env['PATH'] }, ...identity };
        const script = [at('scripts/start.mjs'), ...args];
        execFile(process.execPath, script, options, (error, stdout, stderr) =>
          resolve({ code: error?.code ?? 0, stdout, stderr }),
        );
      });
    chmodSync(folder, 0o555);
    const unbuilt = await asSomebody('ask');
    chmodSync(folder, 0o755);
    expect(unbuilt).toMatchObject({ code: 2, stdout: '' });
    expect(unbuilt.stderr).toMatch(/^[^\n]*not built yet[^\n]*may not write[^\n]*\n$/);
    mkdirSync(at('dist'));
    writeFileSync(at('dist/index.js'), '');
    writeFileSync(at('dist/ask.js'), 'process.stdout.write(process.argv.slice(2).join())');
    chmodSync(at('dist'), 0o555);
    const built = await asSomebody('ask', 'a');
    chmodSync(at('dist'), 0o755);
    expect(built).toEqual({ code: 0, stdout: 'a', stderr: '' });
  });

  it('look first whether their packages are installed, all of them', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      scripts: Record<string, string>;
    };
    const started = Object.values(scripts).filter((script) => /\btsx |dist\/|start\.mjs|\.ts$/.test(script));
    expect(started.length).toBeGreaterThan(15);
    for (const script of started)
      expect(script).toMatch(
        /^node (?:(?:--\S+ )*scripts\/(?:start|check-install)\.mjs\b|--import \.\/scripts\/(?:built-)?tool\.mjs \S+\.ts$)/,
      );
  });
});
