import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';

/**
 * A digest of what a result that is kept between starts depends on besides its input: the program's files below the folders as they
 * run, and what of the platform decides how words are cut and how bytes lie. No number has to be raised by hand when the code
 * changes, so none can be forgotten.
 */
export function codeVersion(...folders: readonly URL[]): Promise<string> {
  const key = folders.map(({ href }) => href).join(' ');
  const known = VERSIONS.get(key);
  if (known !== undefined) return known;
  const version = digest(folders);
  VERSIONS.set(key, version);
  return version;
}

const VERSIONS = new Map<string, Promise<string>>();

async function digest(folders: readonly URL[]): Promise<string> {
  const { version, versions } = process;
  const hash = createHash('sha256').update(
    `${version} ${versions['unicode']} ${versions['icu']} ${endianness()}`,
  );
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true });
    for (const name of names.filter((name) => /\.[jt]s$/.test(name)).toSorted()) {
      hash.update(name).update(await readFile(new URL(name.replaceAll('\\', '/'), folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
