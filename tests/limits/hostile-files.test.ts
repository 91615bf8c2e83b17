import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { HARMLESS, HOSTILE, NO_LIMIT } from '../corpus/hostile-files.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Tells at its end what the whole process cost, all of its threads included. */
const TELL_COST = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('COST ' + maxRSS + ' ' + (userCPUTime + systemCPUTime));
});`;

interface Run {
  readonly output: string;
  readonly megabytes: number;
  /** Of the processors' time: what others do on the machine does not count. */
  readonly seconds: number;
}

/** Runs a program over a folder of three good articles and `hostile` files; the chat of `npm start` is asked a question. */
async function runOver(
  hostile: readonly (readonly [name: string, contents: string | Uint8Array])[],
  program: 'start' | 'import',
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-hostile-'));
  const corpus = join(folder, 'articles');
  mkdirSync(corpus);
  for (const town of ['Millford', 'Oakridge', 'Tarnwick'])
    writeFileSync(
      join(corpus, `${town}.md`),
      `# The bridge of ${town}\n\nMayor Ada ${town}son opened the bridge of ${town}.\n`,
    );
  for (const [name, contents] of hostile) writeFileSync(join(corpus, name), contents);
  const file = at(program === 'start' ? 'dist/index.js' : 'dist/import.js');
  const args = program === 'start' ? [] : ['--into', join(folder, 'into'), corpus];
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(TELL_COST)}`, file, ...args],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        CORPUS_DIR: corpus,
        STATE_DIR: join(folder, 'state'),
        CORPUS_MAX_FILE_BYTES: String(NO_LIMIT),
        MEANING: 'off',
        LOCALE: 'en',
      },
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end('Who opened the bridge of Tarnwick?\n');
  await new Promise((resolve) => child.once('close', resolve));
  rmSync(folder, { recursive: true });
  const [, size = '', time = ''] = /COST (\d+) (\d+)/.exec(output) ?? [];
  return { output, megabytes: Number(size) / 1_024, seconds: Number(time) / 1_000_000 };
}

/** One for each way of costing time or memory that a format has. */
const ALONE: Readonly<Record<'start' | 'import', string>> = {
  start: 'large.md huge.txt chat.txt keys.json large.html large.json zeros.docx wide.docx huge.pdf',
  import: 'chat.txt quoted.txt large.html huge.pdf',
};

describe.each(['start', 'import'] as const)('a hostile file among good ones (%s)', (program) => {
  let alone: Run;
  beforeAll(async () => {
    alone = await runOver([], program);
  });

  it.each(HOSTILE.filter(([name]) => ALONE[program].split(' ').includes(name)))(
    'costs at most two seconds and 200 MB more, and the others are read: %s',
    { timeout: 60_000, retry: 2 },
    async (name, contents) => {
      const { output, megabytes, seconds } = await runOver([[name, contents]], program);
      if (program === 'import') expect(output).toMatch(/Millford[^]*Oakridge[^]*Tarnwick/);
      else expect(output).toContain('Tarnwickson');
      if (!HARMLESS.has(name)) expect(output).toContain(name);
      expect(seconds - alone.seconds).toBeLessThan(2);
      expect(megabytes - alone.megabytes).toBeLessThan(200);
    },
  );
});

it('all of them together keep no good file from being read', { timeout: 120_000, retry: 2 }, async () => {
  const { output, megabytes } = await runOver(HOSTILE, 'start');
  expect(output).toContain('Tarnwickson');
  expect(output).toMatch(/attributes\.html: it takes more than[^]*deep\.json: it is nested too deeply/u);
  expect(megabytes).toBeLessThan(500);
});
