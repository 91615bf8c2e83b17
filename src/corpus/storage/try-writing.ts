import { mkdir, mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes something in a folder, which is made where it is missing, and takes it away again. Rejects where that cannot be done. */
export async function tryWriting(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await rmdir(await mkdtemp(join(folder, 'trial-')));
}
