import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../text/make-folder.ts';

/** Makes something in a folder, which is made where it is missing, and takes it away again. Rejects where that cannot be done. */
export async function tryWriting(folder: string): Promise<void> {
  await makeFolder(folder);
  await rmdir(await mkdtemp(join(folder, 'trial-')));
}
