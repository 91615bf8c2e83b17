import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(...args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });
}

describe('a tool for development', () => {
  it('says in a sentence what is wrong with its command line, with its usage, and never a stack', async () => {
    const [help, nope, wrongNumber] = await Promise.all([
      run('bench/communities/check.ts', '--help'),
      run('bench/evaluate.ts', 'x', '--limt', '3'),
      run('bench/evaluate.ts', 'x', '--limit', '1.5'),
    ]);
    expect(help).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^usage: npm run check-/) });
    expect(nope).toMatchObject({ code: 2, out: '' });
    expect(nope.err).toMatch(/^There is no option --limt. Did you mean --limit\?\n\nusage: npm run evaluate/);
    const sentence = '--limit takes a whole number from 1 on, but it is "1.5".\n';
    expect(wrongNumber).toMatchObject({ code: 2, err: sentence });
  }, 60_000);

  it('reads its command line in the one way that all do', () => {
    const tools = ['bench', 'cluster', 'preview'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
        .map((path) => `${folder}/${path}`),
    );
    const byThemselves = tools.filter((path) =>
      /\bparseArgs\b|process\.argv/.test(readFileSync(join(root, path), 'utf8')),
    );
    // The preview speaks Vietnamese, too; two others are started only by another tool.
    expect(byThemselves.toSorted()).toEqual([
      'bench/embedded-beside.ts',
      'bench/speed/measure.ts',
      'bench/tool-options.ts',
      'preview/preview.ts',
    ]);
  });
});
