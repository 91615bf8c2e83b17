import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import {
  areShipped,
  defaultCorpusDir,
  defaultStateDir,
  ownCorpusDir,
} from '../src/config/default-folders.ts';
import { refuseOldNode } from '../src/old-node.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(
  program: string,
  args: readonly string[],
  given: Readonly<Record<string, string>> = {},
  cwd = root,
): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], MEANING: 'off', ...given };
    execFile(program, args, { cwd, env }, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
  });
}

/**
 * The same folder with empty files, but for those that say what is packed: npm goes by names, and to try it out compresses all that it
 * would pack, 60 MB of models above all. Of what is installed one file stands for the others.
 */
function namesOf(folder: string, copy: string): void {
  mkdirSync(copy);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    const from = join(folder, name);
    if (name === 'node_modules') {
      mkdirSync(join(copy, name, 'installed'), { recursive: true });
      writeFileSync(join(copy, name, 'installed', 'index.js'), '');
    } else if (entry.isDirectory() && name !== '.git') namesOf(from, join(copy, name));
    else if (/^(?:package\.json|\.(?:git|npm)ignore)$/.test(name)) cpSync(from, join(copy, name));
    else if (entry.isFile()) writeFileSync(join(copy, name), '');
  }
}

describe('the package', () => {
  it('holds what runs and what is read, and nothing that builds or tests', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-package-'));
    const copy = join(folder, 'verbatim');
    namesOf(root, copy);
    const { out } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {}, copy);
    rmSync(folder, { recursive: true });
    const [packed] = JSON.parse(out) as [{ files: { path: string }[] }];
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        '.env.example',
        'dist/verbatim.js',
        'dist/retrieval/meaning/encoder-worker.js',
        'dist/retrieval/source.sha256',
        'dist/licences.txt',
        'data/synonyms.txt',
      ]),
    );
    expect(paths.some((path) => path.startsWith('models/encoder/'))).toBe(true);
    expect(
      paths.filter((path) => /^(?:src|tests|bench|scripts|node_modules)\/|\.(?:ts|map)$|^\.env$/.test(path)),
    ).toEqual([]);
  });

  it('has the code of discord.js in it, with its licence, so that a start finds one file instead of hundreds', () => {
    const code = readdirSync(join(root, 'dist'), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(join(root, 'dist', path), 'utf8'));
    expect(code.filter((text) => /^import .*"discord\.js";$/m.test(text))).toEqual([]);
    const licences = readFileSync(join(root, 'dist/licences.txt'), 'utf8');
    expect(licences).toMatch(/^discord\.js \d+\.\d+\.\d+ \(Apache-2\.0\)\n\n *Apache License/m);
    expect(licences).toMatch(/^undici \d+\.\d+\.\d+ \(MIT\)\n\nMIT License/m);
  });

  it('keeps its state in the working directory, since an update replaces its own folder', () => {
    const installed = '/srv/bot/node_modules/verbatim/';
    expect(defaultStateDir(installed)).toBe(`${process.cwd()}/state`);
    expect(defaultStateDir('/srv/verbatim/')).toBe('/srv/verbatim/state');
    expect(defaultCorpusDir('/srv/verbatim/')).toBe('/srv/verbatim/data/articles');
    // The working directory of the tests has articles of its own.
    expect(defaultCorpusDir(installed)).toBe(`${process.cwd()}/data/articles`);
  });

  it('writes articles into the working directory, and never into its own folder', () => {
    const installed = '/srv/bot/node_modules/verbatim/';
    const shipped = `${installed}data/articles`;
    expect(areShipped(shipped, installed)).toBe(true);
    expect(areShipped('/srv/bot/data/articles', installed)).toBe(false);
    expect(areShipped('/srv/verbatim/data/articles', '/srv/verbatim/')).toBe(false);
    expect(ownCorpusDir(shipped, installed)).toBe(`${process.cwd()}/data/articles`);
    expect(ownCorpusDir('/articles', installed)).toBe('/articles');
    expect(ownCorpusDir('/srv/verbatim/data/articles', '/srv/verbatim/')).toBe('/srv/verbatim/data/articles');
  });
});

describe('an older Node.js', () => {
  it('is refused in the words that the scripts say, by a file that it can read', () => {
    const source = readFileSync(`${root}src/old-node.ts`, 'utf8');
    expect(source).not.toMatch(/^import /m);
    expect(readFileSync(`${root}src/verbatim.ts`, 'utf8').match(/^import .*$/gm)).toEqual([
      "import { refuseOldNode } from './old-node.ts';",
    ]);
    const script = readFileSync(`${root}scripts/check-install.mjs`, 'utf8');
    for (const sentence of source.match(/Verbatim (?:needs|cần) [^$]*/g) ?? [])
      expect(script).toContain(sentence);
    const said: string[] = [];
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
    const { exitCode } = process;
    try {
      expect(
        ['18.20.8', '20.18.3', '20.19.0', '22.1.0', '100.0.0'].map((node) => refuseOldNode(node)),
      ).toEqual([true, true, false, false, false]);
    } finally {
      write.mockRestore();
      process.exitCode = exitCode;
    }
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Verbatim .*20\.19.* 18\.20\.8.*\n$/);
  });
});

describe('verbatim', () => {
  it('asks by its subcommand', async () => {
    const { code, out } = await run(process.execPath, [
      `${root}dist/verbatim.js`,
      'ask',
      'Who chaired the conference?',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Le Khac Thuyet');
  });

  it('says what it can do: on standard output when asked, as a mistake of the command line otherwise', async () => {
    const help = await run(process.execPath, [`${root}dist/verbatim.js`, '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(/verbatim start[^]*verbatim doctor/);
    const version = await run(process.execPath, [`${root}dist/verbatim.js`, '--version']);
    expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const wrong = await run(process.execPath, [`${root}dist/verbatim.js`, 'toString']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    const vietnamese = await run(process.execPath, [`${root}dist/verbatim.js`], { LANG: 'vi_VN.UTF-8' });
    expect(vietnamese.err).toMatch(/verbatim ask +một câu trả lời/);
    expect(wrong.err).toMatch(/There is no "verbatim toString"[^]*verbatim ask/);
  });
});
