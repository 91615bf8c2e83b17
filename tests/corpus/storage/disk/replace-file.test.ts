import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../../../src/corpus/storage/disk/replace-file.ts';
import { folderWith } from '../../folder.ts';

it('leaves the earlier file as it was, and nothing beside it, where writing fails in the middle', async () => {
  const folder = await folderWith({});
  const path = join(folder, 'kept');
  await writeFile(path, 'earlier');
  const failing = (function* () {
    yield Buffer.from('half of the ');
    throw new Error('the disk is full');
  })();
  await expect(replaceFile(path, failing)).rejects.toThrow('the disk is full');
  expect(await readFile(path, 'utf8')).toBe('earlier');
  expect(await readdir(folder)).toEqual(['kept']);
  await replaceFile(path, [Buffer.from('new')]);
  expect(await readFile(path, 'utf8')).toBe('new');
});

it('removes the half of a file that a crash has left, but not a young one, nor another file’s', async () => {
  const folder = await folderWith({});
  const leave = async (name: string, minutes: number) => {
    const at = new Date(Date.now() - minutes * 60_000);
    await writeFile(join(folder, name), 'half');
    await utimes(join(folder, name), at, at);
  };
  await leave('kept.1.tmp', 11);
  await leave('kept.2.tmp', 9);
  await leave('other.1.tmp', 11);
  await leave('kept.1.notes', 11);
  await replaceFile(join(folder, 'kept'), [Buffer.from('new')]);
  expect((await readdir(folder)).toSorted()).toEqual(['kept', 'kept.1.notes', 'kept.2.tmp', 'other.1.tmp']);
});
