import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../corpus/storage/disk/new-file.ts';

/**
 * Whether a note is new in this state folder, where it is then remembered as the last one. A folder that cannot be written remembers nothing,
 * so that the note is said again, which is better than never. Notes about different things are remembered side by side.
 */
export async function isToldFirst(stateDir: string, note: string, about = 'told'): Promise<boolean> {
  const path = join(stateDir, 'index', about);
  const digest = createHash('sha256').update(note).digest('hex');
  const told = await readFile(path, 'utf8').catch(() => '');
  if (told === digest) return false;
  await writeWhole(path, digest, { replace: true }).catch(() => false);
  return true;
}
