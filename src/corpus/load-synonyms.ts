import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { printablePath } from '../text/printable.ts';
import { decode } from './reading/decode.ts';
import { readWholeFile, reasonOf } from './reading/read-file.ts';
import { Unreadable } from './reading/unreadable.ts';
import { readSynonyms, type SynonymFile } from './synonyms.ts';

/**
 * Reads the named synonym file, or else `synonyms.txt` in the corpus folder or beside it; without one there are no rules. The one in the
 * folder obeys the folder's rule: a link that leads out of it is not followed.
 */
export async function loadSynonyms(
  root: string,
  named: string | undefined,
  maxBytes: number,
): Promise<SynonymFile> {
  const file = named ?? (await firstFile([join(root, 'synonyms.txt'), join(dirname(root), 'synonyms.txt')]));
  if (file === null) return { rules: [], skipped: [] };
  const path = printablePath(basename(file));
  try {
    const { bytes } = readWholeFile(await target(file, root), maxBytes);
    return bytes.length === 0 ? { rules: [], skipped: [] } : readSynonyms(decode(bytes), path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { line, message } = error;
    return { rules: [], skipped: [{ path, line, reason: message }] };
  }
}

/** Where a synonym file's links lead to. */
async function target(file: string, root: string): Promise<string> {
  const real = await realpath(file).catch((error: unknown) => {
    throw new Unreadable(reasonOf(error, file));
  });
  if (dirname(file) === root && !real.startsWith(root + sep)) {
    throw new Unreadable('it is a link out of the folder, which is not followed: copy the file here');
  }
  return real;
}

async function firstFile(candidates: readonly string[]): Promise<string | null> {
  for (const candidate of candidates) {
    const stats = await stat(candidate).catch(() => null);
    if (stats?.isFile()) return candidate;
  }
  return null;
}
