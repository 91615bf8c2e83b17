import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';

/**
 * A digest of everything but the articles that a stored index depends on: the files of `retrieval` as they run, and what of the
 * platform decides how words are cut and bytes lie. No number needs to be raised by hand when the analyser changes, so none can
 * be forgotten.
 */
export function codeVersion(): Promise<string> {
  known ??= digest(new URL('../', import.meta.url));
  return known;
}

let known: Promise<string> | undefined;

async function digest(folder: URL): Promise<string> {
  const hash = createHash('sha256');
  hash.update(`${process.versions['unicode']} ${process.versions['icu']} ${endianness()}`);
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => /\.[jt]s$/.test(name)).toSorted()) {
    hash.update(name).update(await readFile(new URL(name.replaceAll('\\', '/'), folder)));
  }
  return hash.digest('hex').slice(0, 16);
}
