import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../../src/corpus/storage/replace-file.ts';
import { folderWith } from '../folder.ts';

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
