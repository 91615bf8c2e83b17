import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolderState } from '../../../src/corpus/watching/folder-state.ts';
import { folderWith, put } from '../folder.ts';

describe('the state of a folder', () => {
  it('is another one with a file that is left out, so that a reload says why', async () => {
    const folder = await folderWith({ 'a.txt': 'One thing.' });
    const key = async () => (await readFolderState(folder))?.key;
    const before = await key();
    await put(folder, 'notes.odt', 'no document');
    expect(await key()).not.toBe(before);
    await rm(join(folder, 'notes.odt'));
    expect(await key()).toBe(before);
  });

  it('is none where the folder is gone', async () => {
    const folder = await folderWith({});
    await rm(folder, { recursive: true });
    expect(await readFolderState(folder)).toBeNull();
  });
});
