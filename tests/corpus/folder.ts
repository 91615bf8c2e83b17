import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, with these files (path to contents), removed when the test ends. Its parent holds nothing else. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const folder = join(parent, 'articles');
  await mkdir(folder);
  for (const [path, contents] of Object.entries(files)) await put(folder, path, contents);
  return folder;
}

/** Writes one file below a folder. */
export async function put(folder: string, path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), contents);
}
