import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../../text/make-folder.ts';
import { syncFolder } from '../../../text/sync-folder.ts';

/**
 * Writes a file that is not there yet or, with `replace`, in place of one that may be. Readers, and a crash, meet either the whole file or
 * what was there before. False where a file of this name is there already; it then stays as it was.
 */
export async function writeWhole(
  path: string,
  contents: string | Uint8Array,
  options: { readonly replace?: boolean } = {},
): Promise<boolean> {
  await makeFolder(dirname(path));
  // A name that begins with a dot is never an article's.
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(contents);
      await file.sync();
    } finally {
      await file.close();
    }
    if (options.replace === true) await rename(unfinished, path);
    else await link(unfinished, path);
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** The code of a failed operation on files; empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
