import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { FolderLock } from '../../../../src/corpus/storage/disk/folder-lock.ts';

describe('the lock of a folder', () => {
  it('is taken over from an earlier process that had the same number, as in a container', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-lock-'));
    const path = join(folder, 'lock');
    writeFileSync(path, String(process.pid));
    expect(await new FolderLock(path).run(async () => readFileSync(path, 'utf8'))).toBe(String(process.pid));
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('waits for the first of two that find it left behind in one moment', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-lock-'));
    const path = join(folder, 'lock');
    writeFileSync(path, '4194303');
    const done: string[] = [];
    const kill = vi.spyOn(process, 'kill');
    // Between the look at the process that held it and the taking over, another one takes it over, and gives it back after its work.
    kill.mockImplementationOnce(() => {
      writeFileSync(path, '4194302');
      throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' });
    });
    kill.mockImplementationOnce(() => {
      done.push(readFileSync(path, 'utf8'));
      rmSync(path);
      return true;
    });
    await new FolderLock(path).run(async () => done.push('this one'));
    kill.mockRestore();
    expect(done).toEqual(['4194302', 'this one']);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
