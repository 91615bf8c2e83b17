import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../../text/make-folder.ts';

/** Half a file that a crash left behind is removed when it is this old: a younger one may be another process's. */
const ABANDONED_AFTER_MS = 10 * 60 * 1_000;
/** A big write would hold one of the few threads that every file operation shares. */
const CHUNK_BYTES = 4 * 1_024 * 1_024;

/**
 * Writes a file under another name first and then renames it: readers, and a crash, meet either the whole new file or the earlier one.
 * Makes the folder. Rejects where it cannot write; the earlier file is then as it was.
 */
export async function replaceFile(
  path: string,
  contents: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  await makeFolder(dirname(path));
  await removeAbandoned(path);
  const unfinished = unfinishedName(path);
  try {
    const file = await open(unfinished, 'w');
    try {
      for await (const bytes of contents) {
        for (let at = 0; at < bytes.length; ) {
          at += (await file.write(bytes, at, Math.min(CHUNK_BYTES, bytes.length - at))).bytesWritten;
        }
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** The name of a file until it is whole. */
export function unfinishedName(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/** Removes half a file that a crash left behind. */
export async function removeAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.tmp')) continue;
    const stats = await stat(join(folder, name)).catch(() => undefined);
    const isAbandoned = stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_AFTER_MS;
    if (isAbandoned) await rm(join(folder, name), { force: true });
  }
}
