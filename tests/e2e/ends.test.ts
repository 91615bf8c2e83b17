import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'verbatim-ends-'));
  mkdirSync(join(home, 'articles'));
  mkdirSync(join(home, 'tmp'));
  // What tsx has compiled of the preview before need not be compiled once more.
  const compiled = `tsx-${process.getuid?.()}`;
  mkdirSync(join(tmpdir(), compiled), { recursive: true });
  symlinkSync(join(tmpdir(), compiled), join(home, 'tmp', compiled));
  writeFileSync(join(home, 'articles', 'a.md'), '# Picnic\n\nThe picnic takes place at the lake.\n');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A program in a group of its own, as in a terminal, with its temporary folders here. */
function start(program: string, args: readonly string[]): ChildProcess {
  const { PATH } = process.env;
  return spawn(program, args, {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PATH, HOME: home, TMPDIR: join(home, 'tmp'), STATE_DIR: join(home, 'state'), MEANING: 'off' },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
}

const says = ({ stdout, stderr }: ChildProcess, words: string) =>
  new Promise<void>((resolve) => {
    for (const stream of [stdout, stderr])
      stream?.on('data', (chunk) => String(chunk).includes(words) && resolve());
  });
const left = () => readdirSync(join(home, 'tmp')).filter((name) => name.startsWith('verbatim-'));

describe('a program that npm started', { timeout: 60_000 }, () => {
  const preview = () =>
    start('npm', ['run', 'preview', '--', '--port', '0', '--corpus', join(home, 'articles')]);

  it.each([
    ['a SIGTERM that npm alone gets', ['SIGTERM'], (npm: ChildProcess) => npm.pid ?? 0],
    // The system signals the group of the terminal, and the shell that ends passes it on.
    ['a terminal that is closed', ['SIGHUP', 'SIGHUP'], ({ pid = Number.NaN }: ChildProcess) => -pid],
  ] as const)('ends with %s, and the preview takes its folder with it', async (_, signals, to) => {
    const npm = preview();
    await says(npm, 'http://127.0.0.1:');
    expect(left()).toHaveLength(1);
    for (const signal of signals) process.kill(to(npm), signal);
    // Once no process holds the other end of its output.
    await once(npm, 'close');
    expect(left()).toEqual([]);
  });

  it('ends with npm where it is the bot or its chat', async () => {
    const npm = start('npm', ['start']);
    await says(npm, 'ready in');
    npm.kill('SIGTERM');
    await once(npm, 'close');
  });
});

describe('a temporary folder', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'goes with the program that %s ends, as it does while npm run import reads',
    async (signal, code) => {
      const built = (path: string) => JSON.stringify(new URL(`../../dist/${path}`, import.meta.url).href);
      const program = `
      import { askedToEnd } from ${built('startup.js')};
      import { temporaryFolder } from ${built('corpus/importing/temporary-folder.js')};
      void askedToEnd().then((code) => process.exit(code));
      temporaryFolder('verbatim-read-');
      setInterval(() => undefined, 1_000);
      console.log('reading');`;
      const child = start(process.execPath, ['--input-type=module', '--eval', program]);
      await says(child, 'reading');
      expect(left()).toHaveLength(1);
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([code, null]);
      expect(left()).toEqual([]);
    },
  );
});
