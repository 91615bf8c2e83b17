import { link, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './new-file.ts';

/**
 * Removes a file that still says what was read in it. One that another process has put there since stays: of two processes that find
 * the same file left behind, the slower one would otherwise take away what the faster one has just written.
 */
export async function removeUnchanged(path: string, contents: string): Promise<void> {
  // Moved first and checked then, so that nothing can come between the check and the removal.
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.old`);
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    if ((await readFile(aside, 'utf8')) !== contents) await putBack(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

/** Puts it back, but never over a file that has appeared meanwhile. Not every file system has links. */
async function putBack(aside: string, path: string): Promise<void> {
  await link(aside, path).catch(async (error: unknown) => {
    if (codeOf(error) !== 'EEXIST') await rename(aside, path);
  });
}
