import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../../text/make-folder.ts';

/** Makes a file in a folder, which is made where it is missing, and removes it again. Rejects where that fails. */
export async function tryWriting(folder: string): Promise<void> {
  await makeFolder(folder);
  await rmdir(await mkdtemp(join(folder, 'trial-')));
}
