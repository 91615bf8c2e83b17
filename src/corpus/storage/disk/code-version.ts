import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { endianness } from 'node:os';

/**
 * A digest of everything besides its input that a result saved between starts depends on: the program's files below the folders, as they run,
 * and what of the platform decides how words are cut and how bytes lie. It changes with the code by itself, so there is no number that
 * somebody could forget to raise.
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
    // Of the built program the build has left a digest of each folder's source, since the code itself stands elsewhere.
    const digests = names.filter((name) => name.endsWith('.sha256'));
    const files = digests.length > 0 ? digests : names.filter((name) => /\.[jt]s$/.test(name));
    for (const name of files.toSorted()) {
      hash.update(name).update(await readFile(new URL(name.replaceAll('\\', '/'), folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
