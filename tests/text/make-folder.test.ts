import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/text/make-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('makeFolder', () => {
  it('makes what is missing, with the mode that is asked for, and leaves what is there', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await Promise.all([
      makeFolder(deep, 0o700),
      makeFolder(deep, 0o700),
      makeFolder(join(folder, 'a'), 0o700),
    ]);
    expect(statSync(deep).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700);
    await makeFolder(deep);
  });

  it('rejects where a file is in the way', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(makeFolder(join(folder, 'file'))).rejects.toThrow('EEXIST');
    await expect(makeFolder(join(folder, 'file', 'below'))).rejects.toThrow('ENOTDIR');
  });

  it.skipIf(process.platform !== 'linux')(
    'rejects below /proc, where Node.js 20 by itself tries for ever',
    async () => {
      await expect(makeFolder('/proc/verbatim/state')).rejects.toThrow('ENOENT');
    },
  );
});
