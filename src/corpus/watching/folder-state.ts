import { createHash } from 'node:crypto';
import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stampOf } from '../reading/read-file.ts';
import { listFiles } from './list-files.ts';

/** A folder that belongs to a state; another folder made under the same name has another `identity`. */
export interface WatchedFolder {
  readonly path: string;
  readonly identity: string;
}

/** The state of a corpus folder at one moment, found without reading a file. */
export interface FolderState {
  /** Equal for two moments between which no article and no synonym file was written, added, renamed or removed. */
  readonly key: string;
  /** The corpus folder first, then those inside it. */
  readonly folders: readonly WatchedFolder[];
  /** The latest change of a file, a folder or the link that leads to them, in milliseconds since 1970. */
  readonly changedMs: number;
}

/** The state of the folder and of the synonym files that a load would look at; null while the folder cannot be read. */
export async function readFolderState(directory: string, synonymsPath?: string): Promise<FolderState | null> {
  try {
    const root = await realpath(directory);
    const { files, skipped, folders } = await listFiles(root);
    const names = [join(root, 'synonyms.txt'), join(dirname(root), 'synonyms.txt'), synonymsPath ?? ''];
    const synonyms = names.map((file) => ({ file }));
    const hash = createHash('sha256').update(JSON.stringify(skipped));
    // Switching a link changes the time of neither file nor folder.
    let { changedMs } = stampOf(await lstat(directory, { bigint: true }));
    for (const found of [files, synonyms])
      for (const { file } of found) {
        // A file that vanished meanwhile leaves a mark of its own, so that the next state differs.
        const stamp = await stat(file, { bigint: true }).then(stampOf, () => null);
        hash.update(`\n${JSON.stringify(file)} ${stamp?.state.join() ?? 'gone'}`);
        changedMs = Math.max(changedMs, stamp?.changedMs ?? 0);
      }
    const watched: WatchedFolder[] = [];
    for (const path of folders) {
      const stats = await stat(path, { bigint: true });
      watched.push({ path, identity: `${stats.dev}:${stats.ino}:${stats.birthtimeNs}` });
      // A removed file changes nothing but its folder.
      changedMs = Math.max(changedMs, stampOf(stats).changedMs);
    }
    return { key: hash.digest('hex'), folders: watched, changedMs };
  } catch {
    return null;
  }
}
