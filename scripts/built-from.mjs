// What `dist` was built from, so that a start that has nothing to build builds nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SETTINGS = ['tsconfig.json', 'package-lock.json', 'scripts/build.mjs'];
export const RECORD = 'dist/.built-from';

/** All files that the build reads, by path, size and time: whatever replaces one changes it, an older copy included. @param {string} root */
export function sourcesOf(root) {
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((path) => join('src', String(path)));
  const hash = createHash('sha256');
  for (const path of [...SETTINGS, ...sources.toSorted()]) {
    const { size, mtimeMs } = statSync(join(root, path), { throwIfNoEntry: false }) ?? {};
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether the last recorded build was of these sources. @param {string} root @param {string} sources */
export function isBuiltFrom(root, sources) {
  const record = join(root, RECORD);
  return existsSync(record) && readFileSync(record, 'utf8') === sources;
}

/** @param {string} root @param {string} sources */
export function recordBuild(root, sources) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, RECORD), sources);
}
